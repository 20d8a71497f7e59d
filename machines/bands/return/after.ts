import { derive } from '@/machines/bands/kinds'
import { addDays, addMonths, daysBetween } from '@/machines/deadlines/day'

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
  /** How much of the ban has run since its notification (art. 74/11 §3, 74/12 §1 al. 2). */
  banElapsed: derive({
    bands: ['less', 'two-thirds', 'over', 'unsure'],
    inputs: ['banNotifiedOn', 'banYears'],
    band: ({ banNotifiedOn, banYears }, on) => {
      if (banNotifiedOn === 'unsure' || banYears === 'unsure' || banNotifiedOn > on) return 'unsure'
      const end = addMonths(banNotifiedOn, 12 * banYears)
      if (on > end) return 'over'
      const share = daysBetween(banNotifiedOn, on) / daysBetween(banNotifiedOn, end)
      return share * 3 >= 2 ? 'two-thirds' : 'less'
    },
  }),
  /** Months in detention for a removal (art. 7). The first day counts, as in the time limits, so the same day of a later month is over. */
  detentionLength: derive({
    bands: ['up-to-2', 'up-to-5', 'up-to-8', 'over-8', 'unsure'],
    inputs: ['detainedSince'],
    band: ({ detainedSince }, on) => {
      if (detainedSince === 'unsure' || detainedSince > on) return 'unsure'
      if (on < addMonths(detainedSince, 2)) return 'up-to-2'
      if (on < addMonths(detainedSince, 5)) return 'up-to-5'
      return on < addMonths(detainedSince, 8) ? 'up-to-8' : 'over-8'
    },
  }),
  /** Six weeks to find the State responsible, and six more for the transfer (art. 51/5). */
  dublinDetention: derive({
    bands: ['up-to-6-weeks', 'up-to-12-weeks', 'over-12-weeks', 'unsure'],
    inputs: ['detainedSince'],
    band: ({ detainedSince }, on) => {
      if (detainedSince === 'unsure' || detainedSince > on) return 'unsure'
      if (on < addDays(detainedSince, 42)) return 'up-to-6-weeks'
      return on < addDays(detainedSince, 84) ? 'up-to-12-weeks' : 'over-12-weeks'
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
