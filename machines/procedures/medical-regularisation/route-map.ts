import { defineRouteMap } from '@/machines/lifecycle/route-map'
import { lifecycle } from '@/machines/procedures/medical-regularisation/lifecycle'

/** From the letter to the card, and the two refusals with their appeal. */
export const routeMap = defineRouteMap(lifecycle, [
  ['file.preparing', 'file.lodged', 'file.admissible', 'file.authorised', 'file.permanent'],
  ['file.lodged', 'file.refusedInadmissible', 'appeal.open', 'appeal.pending', 'appeal.won'],
  ['file.admissible', 'file.refusedUnfounded', 'appeal.open'],
  ['appeal.pending', 'appeal.rejected'],
])
