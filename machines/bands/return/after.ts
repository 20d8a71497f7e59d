import { months, years } from '@/content/law/time-limits/patterns'
import { derive } from '@/machines/bands/kinds'
import { dayAfter } from '@/machines/deadlines/spans'
import { firstDayOf, lastDayOf } from '@/machines/deadlines/terms'

/** How much of the ban has run since a day. Two thirds of a year are eight months. */
const banElapsedSince = (day: 'banNotifiedOn' | 'leftOn') =>
  derive({
    bands: ['less', 'two-thirds', 'over', 'unsure'],
    inputs: [day, 'banYears'],
    band: ({ [day]: from, banYears }, on) => {
      if (from === 'unsure' || banYears === 'unsure' || from > on) return 'unsure'
      const last = lastDayOf('entry-ban-three-years', from, years(banYears))
      // Whether the first day counts is not written: the anniversary itself is not called over.
      if (on > dayAfter(last)) return 'over'
      const share = firstDayOf('entry-ban-lift-three-years', from, months(8 * banYears))
      return on >= share ? 'two-thirds' : 'less'
    },
  })

/** Bands about an entry ban and about detention. */
export const returnAfterBands = {
  banLength: derive({
    bands: ['up-to-3', '4-to-5', 'over-5', 'unsure'],
    inputs: ['banYears'],
    band: ({ banYears }) => {
      if (banYears === 'unsure') return 'unsure'
      if (banYears <= 3) return 'up-to-3'
      return banYears <= 5 ? '4-to-5' : 'over-5'
    },
  }),
  /** Counted from the day on which the ban took effect by the Act (arts 74/11 §3, 74/12 §1 al. 2). */
  banElapsed: banElapsedSince('banNotifiedOn'),
  /** Counted from the day on which the person really left, as the Court of Justice does (C-225/16, C-806/18). */
  banElapsedSinceLeaving: banElapsedSince('leftOn'),
  /** Months in detention for a removal (art. 7). The first day counts, as in the time limits, so the same day of a later month is over. */
  detentionLength: derive({
    bands: ['up-to-2', 'up-to-5', 'up-to-8', 'over-8', 'unsure'],
    inputs: ['detainedSince'],
    band: ({ detainedSince }, on) => {
      if (detainedSince === 'unsure' || detainedSince > on) return 'unsure'
      if (on <= lastDayOf('detention-return', detainedSince)) return 'up-to-2'
      if (on <= lastDayOf('detention-return-extended', detainedSince)) return 'up-to-5'
      return on <= lastDayOf('detention-return-public-order', detainedSince) ? 'up-to-8' : 'over-8'
    },
  }),
  /** Six weeks to find the State responsible, and six more for the transfer (art. 51/5). */
  dublinDetention: derive({
    bands: ['up-to-6-weeks', 'up-to-12-weeks', 'over-12-weeks', 'unsure'],
    inputs: ['detainedSince'],
    band: ({ detainedSince }, on) => {
      if (detainedSince === 'unsure' || detainedSince > on) return 'unsure'
      const determined = lastDayOf('detention-dublin-determination', detainedSince)
      if (on <= determined) return 'up-to-6-weeks'
      const transferred = lastDayOf('detention-dublin-transfer', dayAfter(determined))
      return on <= transferred ? 'up-to-12-weeks' : 'over-12-weeks'
    },
  }),
  /** Whether detention can go past five months: a threat to public order, and no EU citizen (art. 7, 44septies). */
  eightMonthsOpen: derive({
    bands: ['eu', 'threat', 'no-threat', 'unsure'],
    inputs: ['orderGroup', 'publicOrderConcern'],
    band: ({ orderGroup, publicOrderConcern }) => {
      if (orderGroup === 'eu-or-family') return 'eu'
      if (publicOrderConcern === 'no') return 'no-threat'
      return publicOrderConcern === 'yes' && orderGroup !== 'unsure' ? 'threat' : 'unsure'
    },
  }),
} as const
