import { humanitarianDerived } from '@/machines/derived/humanitarian'
import type { DerivedFact } from '@/machines/derived/kinds'
import { medicalDerived } from '@/machines/derived/medical'
import { minorsDerived } from '@/machines/derived/minors'
import { personDerived } from '@/machines/derived/person'
import { returnDerived } from '@/machines/derived/return'
import { screeningDerived } from '@/machines/derived/screening'
import { traffickingDerived } from '@/machines/derived/trafficking'
import type { ChoiceFactId, OptionOf } from '@/machines/facts'

const registry = {
  ...personDerived,
  ...screeningDerived,
  ...medicalDerived,
  ...humanitarianDerived,
  ...minorsDerived,
  ...traffickingDerived,
  ...returnDerived,
}
export type DerivedId = keyof typeof registry

/** Bands computed from facts. */
export const derivedFacts: Readonly<Record<DerivedId, DerivedFact>> = registry

export function isDerivedId(id: string): id is DerivedId {
  return Object.hasOwn(registry, id)
}

/** What a condition can ask for: a closed choice, or a band. */
export type AskableId = ChoiceFactId | DerivedId
export type AnswerOf<K extends AskableId> = K extends ChoiceFactId
  ? OptionOf<K>
  : K extends DerivedId
    ? (typeof registry)[K] extends DerivedFact<infer B>
      ? B
      : never
    : never
