/** The eight ways that the route finder knows: the six procedures that can be checked, and their two neighbours. */
export const routeIds = [
  'medical-regularisation',
  'humanitarian-regularisation',
  'unaccompanied-minors',
  'trafficking-victims',
  'return',
  'statelessness',
  'international-protection',
  'temporary-protection',
] as const
export type RouteId = (typeof routeIds)[number]

/** Routes that have a guide and a place in the route finder, but no full check. */
export const neighbourIds = ['international-protection', 'temporary-protection'] as const
export type NeighbourId = (typeof neighbourIds)[number]
