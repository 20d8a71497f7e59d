import type { Finding } from '@/machines/engine/finding'
import type { Procedure } from '@/machines/engine/procedure'

/**
 * can-be-lodged: nothing in the way that the answers show · points-to-complete: answers missing or points to check ·
 * not-ready-yet: conditions are not met, and each of them can be changed by a paper or a step ·
 * not-open-now: a condition is not met that the person cannot change · depends-on-assessment: it can be lodged, and an
 * authority assesses it · overview: nothing is lodged; the findings say where the person stands.
 */
export const verdicts = [
  'can-be-lodged',
  'points-to-complete',
  'not-ready-yet',
  'not-open-now',
  'depends-on-assessment',
  'overview',
] as const
export type Verdict = (typeof verdicts)[number]

/** What a finding is judged by here: its own status, or the one set by hand. */
export type Judged = Pick<Finding, 'gate' | 'status' | 'nature' | 'changeable'>

/** The verdict of a procedure, from its findings alone. The one combination rule for all procedures. */
export function verdictOf({ kind }: Pick<Procedure, 'kind'>, findings: readonly Judged[]): Verdict {
  const gates = findings.filter((f) => f.gate)
  if (kind === 'position') return gates.some(isOpenForPerson) ? 'points-to-complete' : 'overview'
  const unmet = gates.filter((f) => f.status === 'unmet')
  if (unmet.length > 0) return unmet.every((f) => f.changeable) ? 'not-ready-yet' : 'not-open-now'
  if (gates.some(isOpenForPerson)) return 'points-to-complete'
  const weighed = gates.some((f) => f.status === 'to-verify')
  return weighed || findings.some((f) => f.status === 'unmet') ? 'depends-on-assessment' : 'can-be-lodged'
}

/** How many things there are to get or do before the gates that are not met can be met. A remedy counts once. */
export function thingsToDo(findings: readonly Pick<Finding, 'gate' | 'status' | 'remedy' | 'condition'>[]) {
  const unmet = findings.filter(({ gate, status }) => gate && status === 'unmet')
  return new Set(unmet.map(({ remedy, condition }) => remedy ?? condition)).size
}

/** A question still open, or a point that the person, and not an authority, has to check. */
export function isOpenForPerson({ status, nature }: Pick<Judged, 'status' | 'nature'>): boolean {
  return status === 'unanswered' || (status === 'to-verify' && !isAssessed(nature))
}

/** A point that an authority, a doctor or a court decides. */
export const isAssessed = (nature: Judged['nature']): boolean =>
  nature === 'assessed' || nature === 'discretionary'

/** A gate that stands in the way of lodging: not met, not answered, or still to be checked by the person. */
export const blocksLodging = (finding: Pick<Judged, 'gate' | 'status' | 'nature'>): boolean =>
  finding.gate && (finding.status === 'unmet' || isOpenForPerson(finding))
