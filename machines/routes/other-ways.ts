import type { CitationId } from '@/content/law/citations'
import type { Facts } from '@/machines/facts/registry'

/** Ways to a right to stay that have rules of their own and are only named here. */
export const otherWayIds = ['family-reunification', 'work', 'study'] as const
export type OtherWayId = (typeof otherWayIds)[number]

export interface OtherWay {
  readonly id: OtherWayId
  readonly basis: readonly [CitationId, ...CitationId[]]
}

const family: OtherWay = {
  id: 'family-reunification',
  basis: ['aliens-act:12bis:§1', 'practice:family-reunification-place', 'practice:family-of-a-belgian'],
}
const work: OtherWay = { id: 'work', basis: ['practice:single-permit'] }
const study: OtherWay = { id: 'study', basis: ['practice:study-place'] }

export const everyOtherWay = [family, work, study] as const

/** The ways that the answers point to, to be named before humanitarian regularisation. Pure; reads only what is known. */
export function otherWays({ situations = [], nationalityGroup, currentStay }: Facts): readonly OtherWay[] {
  if (nationalityGroup === 'belgian' || currentStay === 'unlimited') return []
  const reason = situations.includes('life-here') || currentStay === 'short-stay'
  return [
    ...(reason || situations.includes('family-here') ? [family] : []),
    ...(reason || situations.includes('work-or-study') ? [work, study] : []),
  ]
}
