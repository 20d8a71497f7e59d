import { type ActId, acts } from '@/content/law/acts'
import type { CitationId } from '@/content/law/citations'

/** The parts of a citation id: the act, the article or number in it, and the paragraphs and points within. */
export function citationParts(id: CitationId): {
  readonly act: ActId
  readonly article: string
  readonly within: readonly string[]
} {
  const [act, article = '', ...within] = id.split(':')
  if (act === undefined || !isAct(act)) throw new Error(`Citation ${id} names no known act`)
  return { act, article, within }
}

/** True for a practice: the law itself does not say it. */
export const isPractice = (id: CitationId): boolean => acts[citationParts(id).act].citedBy === 'practice'

function isAct(id: string): id is ActId {
  return Object.hasOwn(acts, id)
}
