import { defineRouteMap } from '@/machines/lifecycle/route-map'
import { lifecycle } from '@/machines/procedures/statelessness/lifecycle'

/** From the letter over the opinion of the CGRS to the card, and the two refusals with their appeal. */
export const routeMap = defineRouteMap(lifecycle, [
  ['file.preparing', 'file.lodged', 'file.atCgrs', 'file.opinionKnown', 'file.authorised', 'file.permanent'],
  ['file.lodged', 'file.notConsidered', 'appeal.open', 'appeal.pending', 'appeal.won'],
  ['file.opinionKnown', 'file.refused', 'appeal.open'],
  ['appeal.pending', 'appeal.rejected'],
])
