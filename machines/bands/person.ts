import { derive } from '@/machines/bands/kinds'
import { adultFrom } from '@/machines/deadlines/spans'

export const personBands = {
  /** Under 18 on the reference day. */
  majority: derive({
    bands: ['under-18', 'adult', 'unsure'],
    inputs: ['dateOfBirth'],
    band: ({ dateOfBirth }, on) => {
      if (dateOfBirth === 'unsure') return 'unsure'
      return on < adultFrom(dateOfBirth) ? 'under-18' : 'adult'
    },
  }),
} as const
