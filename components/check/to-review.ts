import { countedFacts, type Known, withDays } from '@/components/check/assessment'
import type { ISODate } from '@/content/law/types'
import { toldByPapers } from '@/machines/facts/from-paper'
import type { FactId } from '@/machines/facts/registry'
import type { Eligibility } from '@/machines/procedures/registry'

/**
 * The facts to read again before the result, as they were told: in the route finder what a paper said comes first, also where
 * no route asks for it, because dates rest on it.
 */
export function factsToReview(procedure: Eligibility | null, known: Known, on: ISODate): ReadonlySet<FactId> {
  const told = procedure === null ? toldByPapers(known.facts) : []
  return withDays(new Set([...told, ...countedFacts(procedure, known, on)]), known.facts)
}
