import type { ValueOf } from '@/machines/lifecycle/events/fields'
import type { Running } from '@/machines/lifecycle/lifecycle'

/** Each order has time limits of its own; a decision without an order starts none. */
const own = { every: true, until: ['orderWithdrawn'] } as const
const ordered = { withOrder: ['yes', 'unsure'] } as const

/** The term of article 74/14. Where the order was not read, every term it may give; a day printed on it settles that. */
export function termFrom(from: Running['from']): readonly Running[] {
  const term = (
    limit: Running['limit'],
    terms: readonly ValueOf<'term'>[],
    leaveBy: Pick<Running, 'printed' | 'unless'>,
  ): Running => ({ ...own, ends: true, limit, from, when: { ...ordered, term: terms }, ...leaveBy })
  const compared = { printed: 'leaveBy' } as const
  const unread = { unless: 'leaveBy' } as const
  return [
    term('term-to-leave', ['30-days', 'unsure'], compared),
    term('term-to-leave-short-stay', ['7-to-30-days'], compared),
    term('term-to-leave-short-stay', ['unsure'], unread),
    term('term-to-leave-reduced', ['under-7-days', 'none'], compared),
    term('term-to-leave-reduced', ['unsure'], unread),
  ]
}

/** The same term beside something that does not end with it. */
export const besideTerm = (terms: readonly Running[]): readonly Running[] =>
  terms.map(({ ends: _, ...row }) => row)

/** The appeals against the order itself: annulment and urgent suspension (article 39/57 §1). */
export const orderAppealsFrom = (from: Running['from']): readonly Running[] => [
  ...urgentRequestsFrom(from),
  { ...appealOf('order', from), when: ordered },
]

/** The same against a decision that another European country examines the request for protection. */
export const transferAppealsFrom = (from: Running['from']): readonly Running[] => [
  ...urgentRequestsFrom(from),
  appealOf('transfer', from),
]

const urgentRequestsFrom = (from: Running['from']): readonly Running[] => [
  {
    every: true,
    limit: 'urgent-suspension',
    from,
    when: { ...ordered, secondMeasure: ['no', 'unsure'] },
    until: ['urgentSuspensionLodged', 'orderWithdrawn'],
  },
  {
    every: true,
    limit: 'urgent-suspension-second-measure',
    from,
    when: { ...ordered, secondMeasure: ['yes', 'unsure'] },
    until: ['urgentSuspensionLodged', 'orderWithdrawn'],
  },
]

/**
 * The appeal for annulment of each of these decisions (39/57 §1 al. 1). It stops with an appeal that names the decision. Where
 * it is not known which ones an appeal names, it counts for a decision on a stay and for an order, as a petition names both;
 * a ban is a decision of its own, and its limit goes on. A transfer decision is an order, with a limit of its own.
 */
export function appealOf(which: 'stay' | 'order' | 'transfer' | 'ban', from: Running['from']): Running {
  const { limit, against, until } = appeals[which]
  return {
    every: true,
    limit,
    from,
    until: [{ of: 'annulmentLodged', when: { against } }, ...until],
    printed: 'printedLimit',
  }
}

const appeals = {
  stay: { limit: 'annulment', against: ['all', 'stay', 'unsure'], until: [] },
  order: { limit: 'annulment', against: ['all', 'order', 'unsure'], until: ['orderWithdrawn'] },
  transfer: { limit: 'transfer-appeal', against: ['all', 'order', 'unsure'], until: ['orderWithdrawn'] },
  ban: { limit: 'annulment', against: ['all', 'ban'], until: ['banLifted'] },
} as const
