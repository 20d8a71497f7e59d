import type { ProcedureId } from '@/machines/engine/procedure'
import type { RouteMap } from '@/machines/lifecycle/route-map'
import { routeMap as humanitarian } from '@/machines/procedures/humanitarian-regularisation/route-map'
import { routeMap as medical } from '@/machines/procedures/medical-regularisation/route-map'
import { routeMap as returning } from '@/machines/procedures/return/route-map'
import { routeMap as stateless } from '@/machines/procedures/statelessness/route-map'
import { routeMap as trafficking } from '@/machines/procedures/trafficking-victims/route-map'
import { routeMap as minors } from '@/machines/procedures/unaccompanied-minors/route-map'

/** The route map of every procedure; read by guides, while the site is built. */
export const routeMaps: Readonly<Record<ProcedureId, RouteMap>> = {
  'medical-regularisation': medical,
  'humanitarian-regularisation': humanitarian,
  'unaccompanied-minors': minors,
  'trafficking-victims': trafficking,
  statelessness: stateless,
  return: returning,
}
