import { type GuideId, guides } from '@/content/law/guides'
import { type NeighbourId, neighbourIds } from '@/content/law/route-ids'
import type { ProcedureId } from '@/machines/engine/procedure'

/** Every guide has an address: a procedure, a neighbour, appeals, helpers. */
export type PageId = ProcedureId | GuideId

export const isGuideId = (id: string): id is GuideId => Object.hasOwn(guides, id)
export const isNeighbourId = (id: string): id is NeighbourId => neighbourIds.some((one) => one === id)

/** The guides that are not about a route: appeals, and people who help. */
export const helpIds: readonly GuideId[] = Object.keys(guides)
  .filter(isGuideId)
  .filter((id) => !isNeighbourId(id))
