import { defineRouteMap } from '@/machines/lifecycle/route-map'
import { lifecycle } from '@/machines/procedures/humanitarian-regularisation/lifecycle'

/** From the municipality to the card, and what can be appealed on the way. */
export const routeMap = defineRouteMap(lifecycle, [
  ['file.preparing', 'file.lodged', 'file.forwarded', 'file.authorised', 'file.permanent'],
  ['file.lodged', 'file.notConsidered', 'appeal.open', 'appeal.pending', 'appeal.won'],
  ['file.forwarded', 'file.refusedInadmissible', 'appeal.open'],
  ['file.forwarded', 'file.refusedUnfounded', 'appeal.open'],
  ['appeal.pending', 'appeal.rejected'],
])
