import { type ActId, acts } from '@/content/law/acts'
import { deadlinesCitations } from '@/content/law/citations/deadlines'
import { humanitarianCitations } from '@/content/law/citations/humanitarian'
import { lifecycleCitations } from '@/content/law/citations/lifecycle'
import { medicalCitations } from '@/content/law/citations/medical'
import { minorsCitations } from '@/content/law/citations/minors'
import { neighboursCitations } from '@/content/law/citations/neighbours'
import { returnCitations } from '@/content/law/citations/return'
import { traffickingCitations } from '@/content/law/citations/trafficking'
import type { SourceId } from '@/content/law/sources'
import type { Citation } from '@/content/law/types'

const all = {
  ...medicalCitations,
  ...humanitarianCitations,
  ...minorsCitations,
  ...traffickingCitations,
  ...returnCitations,
  ...neighboursCitations,
  ...deadlinesCitations,
  ...lifecycleCitations,
}
export type CitationId = keyof typeof all

/** Every article, paragraph, judgment or practice page that a condition, time limit or amount rests on. */
export const citations: Readonly<Record<CitationId, Citation<SourceId>>> = all

/** The parts of a citation id: the act, the article and, where named, the paragraph and number. */
export function citationParts(id: CitationId): { act: ActId; article: string; paragraph: string } {
  const [act, article = '', ...rest] = id.split(':')
  if (act === undefined || !isAct(act)) throw new Error(`Citation ${id} names no known act`)
  return { act, article, paragraph: rest.join(', ') }
}

function isAct(id: string): id is ActId {
  return Object.hasOwn(acts, id)
}
