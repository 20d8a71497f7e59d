import { dayOfLaw } from '@/content/law/dates-of-law'
import { days } from '@/content/law/time-limits/patterns'
import { derive } from '@/machines/bands/kinds'
import { appealRuns, lastDayOf } from '@/machines/deadlines/terms'
import type { ValueOf } from '@/machines/facts/registry'

/** From this day the appeal rules are those of the acts of June 2026, whose text was not read. */
const newAppealLaw = dayOfLaw('june-2026-acts')

/** Whether the order says something that it has to say. */
const said = (item: ValueOf<'orderSays'>[number]) =>
  derive({
    bands: ['said', 'not-said', 'unsure'],
    inputs: ['orderSays'],
    band: ({ orderSays }) => {
      if (orderSays.includes('unsure')) return 'unsure'
      return orderSays.includes(item) ? 'said' : 'not-said'
    },
  })

/** The last day of the term that the order itself gives: the day of notification is not counted, a weekend does not move it. */
const termEnd = (notifiedOn: string, termDays: number) =>
  lastDayOf('term-to-leave', notifiedOn, days(termDays))

const tenDays = { runs: 'days-6-10', 'may-run': 'days-11-13', over: 'later', unknown: 'unsure' } as const

/** Whether a decision came under the appeal rules that were read. */
const appealLaw = (notifiedOn: 'orderNotifiedOn' | 'cgrsNotifiedOn' | 'stayRefusalNotifiedOn') =>
  derive({
    bands: ['known', 'changed', 'unsure'],
    inputs: [notifiedOn],
    band: ({ [notifiedOn]: day }) => (day === 'unsure' ? 'unsure' : day < newAppealLaw ? 'known' : 'changed'),
  })

export const returnOrderBands = {
  orderNamesGround: said('ground'),
  orderWeighsFamily: said('family-and-health'),
  orderWeighsDanger: said('danger'),
  orderOffersTranslation: said('translation'),
  /** A child, family life or the state of health (art. 74/13). */
  weighedCircumstances: derive({
    bands: ['some', 'none', 'unsure'],
    inputs: ['returnCircumstances'],
    band: ({ returnCircumstances: list }) => {
      if (list.includes('minor-child') || list.includes('family') || list.includes('health')) return 'some'
      return list.includes('unsure') ? 'unsure' : 'none'
    },
  }),
  minorChildPresent: derive({
    bands: ['yes', 'no', 'unsure'],
    inputs: ['returnCircumstances'],
    band: ({ returnCircumstances: list }) =>
      list.includes('minor-child') ? 'yes' : list.includes('unsure') ? 'unsure' : 'no',
  }),
  /** Grounds for which the term may be longer (art. 74/14 §1 al. 4). */
  extensionGrounds: derive({
    bands: ['some', 'none', 'unsure'],
    inputs: ['childAtSchool', 'returnCircumstances'],
    band: ({ childAtSchool, returnCircumstances: list }) => {
      const other = ['family', 'long-stay', 'planning-departure', 'other-ties'] as const
      if (childAtSchool === 'yes' || other.some((ground) => list.includes(ground))) return 'some'
      return childAtSchool === 'unsure' || list.includes('unsure') ? 'unsure' : 'none'
    },
  }),
  termLength: derive({
    bands: ['30-or-more', '7-to-29', 'under-7', 'none', 'unsure'],
    inputs: ['termDays'],
    band: ({ termDays }) => {
      if (termDays === 'unsure') return 'unsure'
      if (termDays === 0) return 'none'
      if (termDays < 7) return 'under-7'
      return termDays < 30 ? '7-to-29' : '30-or-more'
    },
  }),
  /** The term against one month from notification. `thirty-days`: 30 days where the month is longer. */
  monthTerm: derive({
    bands: ['month', 'thirty-days', 'under-month', 'unsure'],
    inputs: ['termDays', 'orderNotifiedOn'],
    band: ({ termDays, orderNotifiedOn }) => {
      if (termDays === 'unsure') return 'unsure'
      if (termDays < 28) return 'under-month'
      if (orderNotifiedOn === 'unsure') return termDays > 30 ? 'month' : 'unsure'
      const month = lastDayOf('term-to-leave-eu-family', orderNotifiedOn)
      if (termEnd(orderNotifiedOn, termDays) >= month) return 'month'
      return termDays === 30 ? 'thirty-days' : 'under-month'
    },
  }),
  termClock: derive({
    bands: ['running', 'over', 'no-term', 'unsure'],
    inputs: ['termDays', 'orderNotifiedOn'],
    band: ({ termDays, orderNotifiedOn }, on) => {
      if (termDays === 0) return 'no-term'
      if (termDays === 'unsure' || orderNotifiedOn === 'unsure' || orderNotifiedOn > on) return 'unsure'
      return on <= termEnd(orderNotifiedOn, termDays) ? 'running' : 'over'
    },
  }),
  /**
   * Where the limits of five and ten days for an urgent request stand (art. 39/57 §1 al. 3, §2). `days-1-5`: both run ·
   * `days-6-10`: ten days run · `days-11-13`: they may run, by the way in which the order was notified.
   */
  urgentWindow: derive({
    bands: ['days-1-5', 'days-6-10', 'days-11-13', 'later', 'changed', 'unsure'],
    inputs: ['orderNotifiedOn'],
    band: ({ orderNotifiedOn }, on) => {
      if (orderNotifiedOn === 'unsure' || orderNotifiedOn > on) return 'unsure'
      if (orderNotifiedOn >= newAppealLaw) return 'changed'
      if (appealRuns('urgent-suspension-second-measure', orderNotifiedOn, on) === 'runs') return 'days-1-5'
      return tenDays[appealRuns('urgent-suspension', orderNotifiedOn, on)]
    },
  }),
  orderAppealLaw: appealLaw('orderNotifiedOn'),
  protectionAppealLaw: appealLaw('cgrsNotifiedOn'),
  stayAppealLaw: appealLaw('stayRefusalNotifiedOn'),
} as const
