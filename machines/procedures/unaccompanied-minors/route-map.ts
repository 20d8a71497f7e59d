import { defineRouteMap } from '@/machines/lifecycle/route-map'
import { lifecycle } from '@/machines/procedures/unaccompanied-minors/lifecycle'

/** From the application of the guardian to the three outcomes of article 61/14, 2°, and to 18. */
export const routeMap = defineRouteMap(lifecycle, [
  ['file.preparing', 'file.lodged', 'file.interviewed', 'file.authorised', 'file.permanent'],
  ['file.interviewed', 'file.registered', 'file.authorised', 'file.adultWithCard'],
  ['file.interviewed', 'file.bringBack', 'appeal.open', 'appeal.pending', 'appeal.won'],
  ['appeal.pending', 'appeal.rejected'],
])
