import { defineRouteMap } from '@/machines/lifecycle/route-map'
import { lifecycle } from '@/machines/procedures/trafficking-victims/lifecycle'

/** From the centre to the permit, phase by phase, and the end of the protection. */
export const routeMap = defineRouteMap(lifecycle, [
  [
    'file.accompanied',
    'file.reflection',
    'file.statementInReflection',
    'file.firstDocument',
    'file.sixMonths',
    'file.permanentPossible',
    'file.permanent',
  ],
  ['file.accompanied', 'file.statementAtOnce', 'file.firstDocument'],
  ['file.sixMonths', 'file.ended', 'appeal.open'],
])
