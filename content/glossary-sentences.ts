import type { TermId } from '@/content/law/terms'

/** The glossary of one language: the name of each term there, and what it means. */
export type GlossaryText = Readonly<Record<TermId, { readonly name: string; readonly means: string }>>
