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
  ): Running => ({ ...own, limit, from, when: { ...ordered, term: terms }, ...leaveBy })
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

/** The appeals against the order itself: annulment and urgent suspension (article 39/57 §1). */
export const orderAppealsFrom = (from: Running['from']): readonly Running[] => [
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
  {
    every: true,
    limit: 'annulment',
    from,
    when: ordered,
    until: ['annulmentLodged', 'orderWithdrawn'],
    printed: 'printedLimit',
  },
]
