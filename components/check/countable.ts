import type { SituationId } from '@/components/calculator/situations'
import type { ISODate } from '@/content/law/types'
import type { Facts } from '@/machines/facts/registry'

/** A day that answers hold, and what the calculator counts from it. */
export interface Countable {
  readonly situation: SituationId
  readonly on: ISODate
}

const order = { order: 'order', dublin: 'transferDecision', 'bring-back': 'minorBringBack' } as const

/** What can be counted from answers alone, the most urgent first. */
export function countableIn(facts: Facts): readonly Countable[] {
  const { orderToLeave, orderPaper = 'order', entryBan } = facts
  const rows: readonly (readonly [SituationId, string | undefined])[] = [
    [
      orderPaper === 'unsure' ? 'order' : order[orderPaper],
      orderToLeave === 'yes' ? facts.orderNotifiedOn : undefined,
    ],
    ['protectionRefusedUnsure', facts.cgrsNotifiedOn],
    ['refusal', facts.stayRefusalNotifiedOn],
    ['ban', entryBan === 'yes' ? facts.banNotifiedOn : undefined],
  ]
  return rows.flatMap(([situation, on]) => (on === undefined || on === 'unsure' ? [] : [{ situation, on }]))
}

/** What each urgent thing counts from, apart from the order. */
const byUrgent: Readonly<Record<string, SituationId>> = {
  'protection-appeal-may-run': 'protectionRefusedUnsure',
  'stay-appeal-may-run': 'refusal',
}

/** What a link to the calculator beside an urgent thing counts; the most urgent day where it stands beside none. */
export function countableFor(urgent: string | undefined, facts: Facts): Countable | undefined {
  const all = countableIn(facts)
  return all.find(({ situation }) => situation === byUrgent[urgent ?? '']) ?? all[0]
}
