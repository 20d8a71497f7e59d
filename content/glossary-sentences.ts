import type { TermId } from '@/content/law/terms'

/** A term of the glossary in one language. */
export interface TermText {
  readonly name: string
  readonly means: string
  /** The words by which it is found in a text, each as it is inflected. One in capitals is found in capitals alone. */
  readonly forms: readonly [string, ...string[]]
}

/** The glossary of one language. */
export type GlossaryText = Readonly<Record<TermId, TermText>>
