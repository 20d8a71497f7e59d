import type { FactId } from '@/machines/facts/registry'

/** Asked first within their step: where somebody is, whose illness it is, and the certificate that all else hangs on. */
const first: readonly FactId[] = ['whereabouts', 'patient', 'certificateForm']

/** How an application is sent is asked after what it is about. */
const later: readonly FactId[] = ['sendingMethod', 'addressInApplication']

/** Hard to be asked: last within their step. */
const delicate: readonly FactId[] = [
  'publicOrderConcern',
  'publicOrderDecision',
  'fraudConcern',
  'exclusionActs',
  'conventionExclusion',
]

/** Alone in its step, so it waits until nothing else is left to ask. */
const last: FactId = 'exclusionActs'

/** True of a question that comes last, with the reason why it is asked in plain sight. */
export const isDelicate = (fact: FactId): boolean => delicate.includes(fact)

/** Our words promise that nobody has to say this: a skip counts as “not sure”. */
const skipped: readonly FactId[] = [
  'situations',
  'situationsHere',
  'exploitationPlace',
  'situationsJourney',
  'contactState',
  'centreSupport',
  'statementState',
  'caseState',
  'convictionState',
  'chargeKept',
  'statementMadeOn',
  'caseDismissedOn',
]
export const canSkip = (fact: FactId): boolean => skipped.includes(fact)

const rank = (fact: FactId): number => {
  if (first.includes(fact)) return first.indexOf(fact) - first.length
  if (later.includes(fact)) return 1
  return isDelicate(fact) ? 2 : 0
}

/** Facts of one step in the order in which they are asked. */
export const inAskingOrder = (facts: readonly FactId[]): readonly FactId[] =>
  [...facts].sort((a, b) => rank(a) - rank(b))

/** An open question, and the step that it belongs to. */
export interface Open {
  readonly stage: string
  readonly fact: FactId
}

/**
 * The open question to ask next while a file stands at the stage `here`: in the order of the rules, apart from the few above.
 * Order only: no result depends on it.
 */
export function nextToAsk(open: readonly Open[], here: string | undefined): FactId | undefined {
  const asked = [...open.filter(({ stage }) => stage === here)].sort((a, b) => rank(a.fact) - rank(b.fact))
  const [next] = asked
  if (next?.fact !== last) return next?.fact
  return (open.find(({ fact }) => fact !== last) ?? next).fact
}
