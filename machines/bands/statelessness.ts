import { derive } from '@/machines/bands/kinds'

const points = [
  'identity-and-origin',
  'no-nationality',
  'how-lost',
  'none-to-get',
  'no-other-country',
] as const

/** Bands that residence as a stateless person reads. */
export const statelessnessBands = {
  /** Whether the application says something of each of the five points that the CGRS gives an opinion on (57/37, 1° to 5°). */
  statelessnessExplained: derive({
    bands: ['all', 'some', 'unsure'],
    inputs: ['statelessnessPoints'],
    changeable: 'step',
    band: ({ statelessnessPoints }) => {
      if (statelessnessPoints.includes('unsure')) return 'unsure'
      return points.every((point) => statelessnessPoints.includes(point)) ? 'all' : 'some'
    },
  }),
} as const
