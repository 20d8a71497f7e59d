import { dayOfLaw } from '@/content/law/dates-of-law'
import { derive } from '@/machines/bands/kinds'
import { addDays, addMonths, daysBetween } from '@/machines/deadlines/day'

/** From this day the appeal rules are those of the acts of June 2026, whose text was not read. */
const newAppealLaw = dayOfLaw('june-2026-acts')

type Item = 'ground' | 'family-and-health' | 'danger' | 'translation'
const says = (item: Item) =>
  derive({
    bands: ['said', 'not-said', 'unsure'],
    inputs: ['orderSays'],
    band: ({ orderSays }) => {
      if (orderSays.includes('unsure')) return 'unsure'
      return orderSays.includes(item) ? 'said' : 'not-said'
    },
  })

const lawOf = (day: string) => (day === 'unsure' ? 'unsure' : day < newAppealLaw ? 'known' : 'changed')

export const returnOrderBands = {
  orderNamesGround: says('ground'),
  orderWeighsFamily: says('family-and-health'),
  orderWeighsDanger: says('danger'),
  orderOffersTranslation: says('translation'),
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
      if (addDays(orderNotifiedOn, termDays) >= addMonths(orderNotifiedOn, 1)) return 'month'
      return termDays === 30 ? 'thirty-days' : 'under-month'
    },
  }),
  /** The day of notification is not counted, the last day is; a weekend does not move it. */
  termClock: derive({
    bands: ['running', 'over', 'no-term', 'unsure'],
    inputs: ['termDays', 'orderNotifiedOn'],
    band: ({ termDays, orderNotifiedOn }, on) => {
      if (termDays === 0) return 'no-term'
      if (termDays === 'unsure' || orderNotifiedOn === 'unsure' || orderNotifiedOn > on) return 'unsure'
      return on <= addDays(orderNotifiedOn, termDays) ? 'running' : 'over'
    },
  }),
  /**
   * The limits of ten and five days for an urgent request (art. 39/57 §1 al. 3), counted from the day of receipt.
   * `days-11-13`: a weekend or a holiday may still keep the last day open.
   */
  urgentWindow: derive({
    bands: ['days-1-5', 'days-6-10', 'days-11-13', 'later', 'changed', 'unsure'],
    inputs: ['orderNotifiedOn'],
    band: ({ orderNotifiedOn }, on) => {
      if (orderNotifiedOn === 'unsure' || orderNotifiedOn > on) return 'unsure'
      if (orderNotifiedOn >= newAppealLaw) return 'changed'
      const days = daysBetween(orderNotifiedOn, on)
      if (days <= 5) return 'days-1-5'
      if (days <= 10) return 'days-6-10'
      return days <= 13 ? 'days-11-13' : 'later'
    },
  }),
  /** Whether the order came under the appeal rules that were read. */
  orderAppealLaw: derive({
    bands: ['known', 'changed', 'unsure'],
    inputs: ['orderNotifiedOn'],
    band: ({ orderNotifiedOn }) => lawOf(orderNotifiedOn),
  }),
  protectionAppealLaw: derive({
    bands: ['known', 'changed', 'unsure'],
    inputs: ['cgrsNotifiedOn'],
    band: ({ cgrsNotifiedOn }) => lawOf(cgrsNotifiedOn),
  }),
  stayAppealLaw: derive({
    bands: ['known', 'changed', 'unsure'],
    inputs: ['stayRefusalNotifiedOn'],
    band: ({ stayRefusalNotifiedOn }) => lawOf(stayRefusalNotifiedOn),
  }),
} as const
