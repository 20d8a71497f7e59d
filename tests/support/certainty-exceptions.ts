/** Words of certainty that a reviewer let stand: where, which word, and why it promises nothing. */
export const certaintyExceptions: readonly {
  readonly text: string
  readonly word: string
  readonly why: string
}[] = []
