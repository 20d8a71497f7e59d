import type { TermId } from '@/content/law/terms'

/** A term of the glossary in one language. */
export interface TermText {
  readonly name: string
  readonly means: string
  /**
   * The words by which it is found in a text, each as it is inflected. One in capitals is found in capitals alone. A
   * language that inflects more than English gives several in the place of one, with ` | ` between them.
   */
  readonly forms: readonly [string, ...string[]]
}

/** The glossary of one language. */
export type GlossaryText = Readonly<Record<TermId, TermText>>
