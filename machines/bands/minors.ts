import { derive } from '@/machines/bands/kinds'
import { adultFrom, isWithinMonthsBefore } from '@/machines/deadlines/spans'

/** Items that every application holds, apart from the identity paper and the steps with the family. */
const mandatory = ['guardian-details', 'minor-details', 'supporting-papers', 'language'] as const

export const minorsBands = {
  minorApplication: derive({
    bands: ['complete', 'incomplete', 'unsure'],
    inputs: ['minorFileContents'],
    changeable: 'paper',
    band: ({ minorFileContents }) => {
      if (minorFileContents.includes('unsure')) return 'unsure'
      return mandatory.every((item) => minorFileContents.includes(item)) ? 'complete' : 'incomplete'
    },
  }),
  /**
   * How near the 18th birthday is, measured by the papers of the procedure: a certificate runs for six months
   * (61/18), a card for one year (61/20).
   */
  untilEighteen: derive({
    bands: ['over-a-year', 'within-a-year', 'within-six-months', 'reached', 'unsure'],
    inputs: ['dateOfBirth'],
    band: ({ dateOfBirth }, on) => {
      if (dateOfBirth === 'unsure') return 'unsure'
      const birthday = adultFrom(dateOfBirth)
      if (on >= birthday) return 'reached'
      if (isWithinMonthsBefore(on, birthday, 6)) return 'within-six-months'
      return isWithinMonthsBefore(on, birthday, 12) ? 'within-a-year' : 'over-a-year'
    },
  }),
} as const
