import type { BandsOf } from '@/content/sentences'
import type { minorsBands } from '@/machines/bands/minors'

export const minorsBandNames = {
  minorApplication: {
    short: 'Content of the application',
    bands: {
      complete: 'Everything listed is there',
      incomplete: 'Something is missing',
      unsure: 'Not known',
    },
  },
  untilEighteen: {
    short: 'Time until 18',
    bands: {
      'over-a-year': 'More than a year',
      'within-a-year': 'A year or less, more than six months',
      'within-six-months': 'Six months or less',
      reached: 'Already 18',
      unsure: 'Not known',
    },
  },
} satisfies BandsOf<typeof minorsBands>
