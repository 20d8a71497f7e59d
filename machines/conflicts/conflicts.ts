import type { ISODate } from '@/content/law/types'
import { adultFrom } from '@/machines/deadlines/spans'
import type { FactId, Facts, ValueOf } from '@/machines/facts/registry'

/** Two answers that can hardly both be true. */
interface Conflict {
  readonly facts: readonly [FactId, FactId]
  readonly clash: (facts: Facts, on: ISODate) => boolean
}

const pair = <const A extends FactId, const B extends FactId>(
  first: A,
  second: B,
  clash: (one: ValueOf<A>, other: ValueOf<B>, on: ISODate) => boolean,
): Conflict => ({
  facts: [first, second],
  clash: (facts, on) => {
    const one = facts[first]
    const other = facts[second]
    if (one === undefined || other === undefined || one === 'unsure' || other === 'unsure') return false
    // Each value is the one of its own fact.
    return clash(one as ValueOf<A>, other as ValueOf<B>, on)
  },
})

/** Every pair of answers that is remarked on, by its id. Nothing is decided by them. */
export const conflicts = {
  'parents-elsewhere': pair('parentsWhereabouts', 'accompanyingAdult', (_, adult) => adult === 'parent'),
  'alone-with-parent': pair(
    'situations',
    'accompanyingAdult',
    (situations, adult) => situations.includes('child-alone') && adult === 'parent',
  ),
  'unaccompanied-with-parent': pair(
    'minorIdentification',
    'accompanyingAdult',
    (decision, adult) => decision === 'confirmed' && adult === 'parent',
  ),
  'adult-named-a-child': pair(
    'dateOfBirth',
    'situations',
    (born, situations, on) => situations.includes('child-alone') && on >= adultFrom(born),
  ),
  'guardian-not-reported': pair(
    'guardianFiling',
    'minorIdentification',
    (guardian, decision) =>
      decision === 'not-reported' &&
      (guardian === 'files' || guardian === 'undecided' || guardian === 'declines'),
  ),
  'card-without-stay': pair('minorDocument', 'currentStay', (paper, stay) => {
    if (paper === 'unlimited-card') return stay !== 'unlimited'
    if (paper === 'one-year-card') return stay === 'none' || stay === 'procedure-document'
    return paper === 'registration-certificate' && stay === 'none'
  }),
  'in-centre-not-detained': pair(
    'whereabouts',
    'detained',
    (where, detained) => where === 'closed-centre' && detained === 'no',
  ),
  'protection-ended-before': pair(
    'protectionLodgedOn',
    'protectionEndedOn',
    (lodged, ended) => ended < lodged,
  ),
  'stateless-with-nationality': pair(
    'nationalityGroup',
    'feeExemption',
    (group, exemption) => group !== 'stateless' && exemption === 'stateless',
  ),
  'photo-and-none': pair(
    'identityPaper',
    'paperPhoto',
    (paper, photo) => paper === 'other-single' && photo === 'no',
  ),
  'illness-not-serious': pair(
    'seriousIllness',
    'illnessRisk',
    (serious, risk) => serious === 'no' && (risk === 'life-or-body' || risk === 'both'),
  ),
  'school-and-no-child': pair(
    'childAtSchool',
    'circumstances',
    (child, reasons) => child === 'no' && reasons.includes('children-at-school'),
  ),
  'danger-and-none': pair(
    'dangerOnReturn',
    'circumstances',
    (danger, reasons) => danger === 'no' && reasons.includes('danger-on-return'),
  ),
  'pending-and-none': pair(
    'earlierApplications',
    'pendingStayApplication',
    (earlier, pending) => earlier.includes('none') && pending === 'yes',
  ),
} as const satisfies Readonly<Record<string, Conflict>>

export type ConflictId = keyof typeof conflicts

export interface FoundConflict {
  readonly id: ConflictId
  readonly facts: readonly [FactId, FactId]
}

const isConflictId = (id: string): id is ConflictId => Object.hasOwn(conflicts, id)

/** The pairs of answers that contradict each other, on the reference day. Doubt contradicts nothing. Pure. */
export function conflictsIn(facts: Facts, on: ISODate): readonly FoundConflict[] {
  return Object.keys(conflicts)
    .filter(isConflictId)
    .filter((id) => conflicts[id].clash(facts, on))
    .map((id) => ({ id, facts: conflicts[id].facts }))
}
