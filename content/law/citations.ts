import { withAmendments } from '@/content/law/amendments'
import { deadlinesCitations } from '@/content/law/citations/deadlines'
import { humanitarianCitations } from '@/content/law/citations/humanitarian'
import { lettersCitations } from '@/content/law/citations/letters'
import { lifecycleCitations } from '@/content/law/citations/lifecycle'
import { medicalCitations } from '@/content/law/citations/medical'
import { minorsCitations } from '@/content/law/citations/minors'
import { neighboursCitations } from '@/content/law/citations/neighbours'
import { returnCitations } from '@/content/law/citations/return'
import { statelessnessCitations } from '@/content/law/citations/statelessness'
import { traffickingCitations } from '@/content/law/citations/trafficking'
import { dayAfterLast } from '@/content/law/dates-of-law'
import type { SourceId } from '@/content/law/sources'
import type { Citation, ISODate } from '@/content/law/types'

const all = {
  ...medicalCitations,
  ...humanitarianCitations,
  ...minorsCitations,
  ...traffickingCitations,
  ...statelessnessCitations,
  ...returnCitations,
  ...neighboursCitations,
  ...deadlinesCitations,
  ...lifecycleCitations,
  ...lettersCitations,
}
export type CitationId = keyof typeof all
/** What follows `practice:` in the id of a practice. */
export type PracticeId = AfterPractice<CitationId>
type AfterPractice<Id> = Id extends `practice:${infer Practice}` ? Practice : never

/** Every article, paragraph, judgment or practice page that a condition, time limit or amount rests on. */
export const citations: Readonly<Record<CitationId, Citation<SourceId>>> = withAmendments<
  CitationId,
  Citation<SourceId>
>(all)

/** The first day on which one of the texts reads differently or has ended; undefined where all stand as they were read. */
export function firstChangeOf(ids: readonly CitationId[]): ISODate | undefined {
  return ids.flatMap((id) => changeDay(citations[id])).sort()[0]
}

/**
 * The first day on which one of the texts had ended, and none of the others that was read took its place; undefined where
 * there is none. A text that began on that day or later takes it, once what it says could be read.
 */
export function lostFrom(ids: readonly CitationId[]): ISODate | undefined {
  const texts = ids.map((id) => citations[id])
  const isReplaced = (from: ISODate) =>
    texts.some(({ inForce, recheckFrom }) => (inForce.from ?? '') >= from && recheckFrom !== inForce.from)
  const ends = texts.flatMap(({ inForce: { to } }) => (to === undefined ? [] : [dayAfterLast(to)]))
  return ends.sort().find((from) => !isReplaced(from))
}

function changeDay({ recheckFrom, inForce }: Citation): readonly ISODate[] {
  if (recheckFrom !== undefined) return [recheckFrom]
  return inForce.to === undefined ? [] : [dayAfterLast(inForce.to)]
}

export function isCitationId(id: string): id is CitationId {
  return Object.hasOwn(all, id)
}
