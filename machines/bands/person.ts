import { derive } from '@/machines/bands/kinds'
import { addYears } from '@/machines/deadlines/day'

export const personBands = {
  /** Under 18 on the reference day. */
  majority: derive({
    bands: ['under-18', 'adult', 'unsure'],
    inputs: ['dateOfBirth'],
    band: ({ dateOfBirth }, on) => {
      if (dateOfBirth === 'unsure') return 'unsure'
      return on < addYears(dateOfBirth, 18) ? 'under-18' : 'adult'
    },
  }),
} as const
