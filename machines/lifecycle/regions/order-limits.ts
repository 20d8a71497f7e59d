import type { Running } from '@/machines/lifecycle/lifecycle'

/** Each order has time limits of its own; a decision without an order starts none. */
const own = { every: true, until: ['orderWithdrawn'] } as const
const ordered = { withOrder: ['yes', 'unsure'] } as const

/** The term of article 74/14. Where the order was not read, every term it may give; a day printed on it settles that. */
export const termFrom = (from: Running['from']): readonly Running[] => [
  {
    ...own,
    limit: 'term-to-leave',
    from,
    when: { ...ordered, term: ['30-days', 'unsure'] },
    printed: 'leaveBy',
  },
  {
    ...own,
    limit: 'term-to-leave-short-stay',
    from,
    when: { ...ordered, term: ['7-to-30-days'] },
    printed: 'leaveBy',
  },
  {
    ...own,
    limit: 'term-to-leave-short-stay',
    from,
    when: { ...ordered, term: ['unsure'] },
    unless: 'leaveBy',
  },
  {
    ...own,
    limit: 'term-to-leave-reduced',
    from,
    when: { ...ordered, term: ['under-7-days', 'none'] },
    printed: 'leaveBy',
  },
  { ...own, limit: 'term-to-leave-reduced', from, when: { ...ordered, term: ['unsure'] }, unless: 'leaveBy' },
]

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
