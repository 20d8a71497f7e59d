import type { PersonDate } from '@/cases/dossier/dates'
import type { KnownFacts } from '@/cases/dossier/known'
import type { TimeLimitId } from '@/content/law/time-limits'
import type { ISODate } from '@/content/law/types'
import { timeLimit } from '@/machines/deadlines/count'
import { hasPassed } from '@/machines/deadlines/order'
import type { FactId } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { tellOneOrder } from '@/machines/lifecycle/one-order'
import { isTermToLeave } from '@/machines/routes/dates-of-facts'
import { possibleOn, type Urgent, type UrgentId, urgentThings } from '@/machines/routes/urgent'

interface Counted {
  /** The answers that its day is counted from. */
  readonly from: readonly FactId[]
  readonly by: (limit: TimeLimitId) => boolean
}
const is =
  (limit: TimeLimitId) =>
  (one: TimeLimitId): boolean =>
    one === limit

/** What the day of something urgent is counted from, and by which time limits. */
const counted: Readonly<Partial<Record<UrgentId, Counted>>> = {
  'term-to-leave-runs': { from: ['orderNotifiedOn', 'termDays'], by: isTermToLeave },
  'urgent-request-may-run': {
    from: ['orderNotifiedOn'],
    by: (limit) => limit.startsWith('urgent-suspension'),
  },
  'order-appeal-may-run': { from: ['orderNotifiedOn'], by: is('annulment') },
  'transfer-appeal-may-run': { from: ['orderNotifiedOn'], by: is('transfer-appeal') },
  'stay-appeal-may-run': { from: ['stayRefusalNotifiedOn'], by: is('annulment') },
}

/**
 * What cannot wait, with the days of the one list of the person. An answer that a step gave is counted as the list counts that
 * step: by the way of notification, and by the day printed on the decision. What the list no longer holds, because it was done,
 * is not asked for again. Pure.
 * @param toGuardian whoever reads is the guardian of the child (`urgentThings`)
 */
export function urgentOf(
  { facts, given }: Pick<KnownFacts, 'facts' | 'given'>,
  dates: readonly PersonDate[],
  today: ISODate,
  toGuardian = false,
): readonly Urgent[] {
  return urgentThings(facts, today, toGuardian).flatMap((thing) => {
    const rule = counted[thing.id]
    const [fact] = rule?.from ?? []
    if (!rule || !fact || rule.from.some((id) => given.facts[id] !== facts[id])) return [thing]
    const steps = given.from[fact] ?? []
    const own = dates.filter(
      ({ limit, origin }) =>
        'event' in origin && steps.some((step) => isSame(step, origin.event)) && rule.by(limit),
    )
    return settled(thing, own, today)
  })
}

const isSame = (a: DossierEvent, b: DossierEvent): boolean =>
  (a.type === b.type && a.on === b.on && a.procedure === b.procedure) || tellOneOrder(a, b)

/** The first day that has not passed leads; an earlier one is only possible. Nothing where every day has passed. */
function settled(thing: Urgent, dates: readonly PersonDate[], today: ISODate): readonly Urgent[] {
  const days = dates
    .flatMap(({ limit, counted: one }) => {
      if (one.deadline === null || hasPassed(one) || one.status.on === null) return []
      const { on, possible } = one.status
      return [{ limit, on, first: possible ?? on }]
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1))
  const lead = days.find(({ on }) => on >= today) ?? days.at(-1)
  if (lead === undefined) return []
  const first = days.map((one) => one.first).reduce((a, b) => (b < a ? b : a))
  const { id, call, basis, limit } = thing
  return [
    {
      id,
      call,
      on: lead.on,
      ...(first < lead.on && possibleOn(first, today)),
      ...(lead.on < today && { mayHavePassed: true as const }),
      ...(limit === undefined ? { basis } : { limit: lead.limit, basis: timeLimit(lead.limit).basis }),
    },
  ]
}
