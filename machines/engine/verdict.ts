import type { Finding } from '@/machines/engine/finding'
import type { Procedure } from '@/machines/engine/procedure'

/**
 * can-be-lodged: nothing in the way that the answers show · points-to-complete: answers or papers missing ·
 * not-open-now: a condition is not met today · depends-on-assessment: it can be lodged, and an authority weighs it ·
 * overview: nothing is lodged; the findings say where the person stands.
 */
export type Verdict =
  | 'can-be-lodged'
  | 'points-to-complete'
  | 'not-open-now'
  | 'depends-on-assessment'
  | 'overview'

/** The verdict of a procedure, from its findings alone. The one combination rule for all procedures. */
export function verdictOf({ kind }: Pick<Procedure, 'kind'>, findings: readonly Finding<string>[]): Verdict {
  const gates = findings.filter((f) => f.gate)
  if (kind === 'position') return gates.some(isOpen) ? 'points-to-complete' : 'overview'
  if (gates.some((f) => f.status === 'unmet')) return 'not-open-now'
  if (gates.some(isOpen)) return 'points-to-complete'
  const weighed = gates.some((f) => f.status === 'to-verify')
  return weighed || findings.some((f) => f.status === 'unmet') ? 'depends-on-assessment' : 'can-be-lodged'
}

/** A question still open, or a point that the person, not an authority, has to verify. */
function isOpen({ status, nature }: Finding<string>): boolean {
  return status === 'unanswered' || (status === 'to-verify' && (nature === 'rule' || nature === 'practice'))
}
