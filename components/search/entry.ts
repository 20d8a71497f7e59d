export const kinds = ['guide', 'condition', 'limit', 'term', 'office', 'article', 'source'] as const
export type EntryKind = (typeof kinds)[number]

/** Something that can be found, and where it stands. */
export interface Entry {
  readonly kind: EntryKind
  readonly title: string
  /** Words beside the title by which it is found: a rule, a meaning, official names. */
  readonly text: string
  readonly href: string
}
