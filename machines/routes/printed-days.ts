import { keysOf } from '@/content/law/keys'
import type { TimeLimitId } from '@/content/law/time-limits'
import type { ISODate } from '@/content/law/types'
import type { FactId, Facts } from '@/machines/facts/registry'

/** The answer that holds the last day to appeal as it is printed on each decision, by the answer that holds the day of the decision. */
const printedOn = {
  orderNotifiedOn: 'orderAppealUntil',
  cgrsNotifiedOn: 'cgrsAppealUntil',
  stayRefusalNotifiedOn: 'stayAppealUntil',
} as const satisfies Readonly<Partial<Record<FactId, FactId>>>

type DecisionFact = keyof typeof printedOn
export type PrintedFact = (typeof printedOn)[DecisionFact]

const isDecision = (fact: FactId): fact is DecisionFact => Object.hasOwn(printedOn, fact)

/**
 * The answer that holds the printed last day of a limit that is counted from a decision; null where none does. The day of an
 * urgent request is none of them: the longer day of an appeal, typed there by mistake, would hide it.
 */
export function printedFactOf(limit: TimeLimitId, fact: FactId): PrintedFact | null {
  const isAppeal =
    limit === 'annulment' || limit === 'transfer-appeal' || limit.startsWith('protection-appeal')
  return isAppeal && isDecision(fact) ? printedOn[fact] : null
}

/** The printed last day to appeal against a decision. None where it is not known, or lies before the decision came. */
export function printedDayOf(facts: Facts, fact: FactId): ISODate | undefined {
  if (!isDecision(fact)) return undefined
  const [received, printed] = [facts[fact], facts[printedOn[fact]]]
  if (received === undefined || printed === undefined || printed === 'unsure') return undefined
  return printed < received ? undefined : printed
}

/** The printed days among answers, which no condition asks for and dates rest on: those of decisions that count. */
export const printedFactsOf = (counted: ReadonlySet<FactId>, facts: Facts): readonly FactId[] =>
  keysOf(printedOn).flatMap((fact) =>
    counted.has(fact) && facts[printedOn[fact]] !== undefined ? [printedOn[fact]] : [],
  )
