import type { BandsOf } from '@/content/sentences'
import type { personBands } from '@/machines/bands/person'

/** Names of what is worked out from facts about the person. */
export const personBandNames = {
  majority: {
    short: 'Age',
    bands: { 'under-18': 'Under 18', adult: '18 or older', unsure: 'Not known' },
  },
} as const satisfies BandsOf<typeof personBands>
