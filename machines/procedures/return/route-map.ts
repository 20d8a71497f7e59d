import { defineRouteMap } from '@/machines/lifecycle/route-map'
import { lifecycle } from '@/machines/procedures/return/lifecycle'

/** From the order to leave: more time, leaving, what follows when the term is over, and the appeal beside it. */
export const routeMap = defineRouteMap(lifecycle, [
  ['order.running', 'order.extensionAsked', 'order.extended', 'order.departed'],
  ['order.running', 'order.departed'],
  ['order.running', 'order.over', 'order.houseArrest'],
  ['order.over', 'order.detained', 'order.removed'],
  ['order.running', 'appeal.open', 'appeal.pending', 'appeal.won'],
  ['appeal.pending', 'appeal.rejected'],
])
