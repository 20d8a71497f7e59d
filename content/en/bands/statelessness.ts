import type { BandsOf } from '@/content/sentences'
import type { statelessnessBands } from '@/machines/bands/statelessness'

export const statelessnessBandNames = {
  statelessnessExplained: {
    short: 'Points that the application explains',
    bands: { all: 'All five points', some: 'Not all five points', unsure: 'Not known' },
  },
} as const satisfies BandsOf<typeof statelessnessBands>
