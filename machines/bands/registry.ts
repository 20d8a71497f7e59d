import { humanitarianBands } from '@/machines/bands/humanitarian'
import type { Band } from '@/machines/bands/kinds'
import { medicalBands } from '@/machines/bands/medical'
import { minorsBands } from '@/machines/bands/minors'
import { personBands } from '@/machines/bands/person'
import { returnBands } from '@/machines/bands/return'
import { screeningBands } from '@/machines/bands/screening'
import { statelessnessBands } from '@/machines/bands/statelessness'
import { traffickingBands } from '@/machines/bands/trafficking'
import type { ChoiceFactId, OptionOf } from '@/machines/facts/registry'

const registry = {
  ...personBands,
  ...screeningBands,
  ...medicalBands,
  ...humanitarianBands,
  ...minorsBands,
  ...traffickingBands,
  ...statelessnessBands,
  ...returnBands,
}
export type BandId = keyof typeof registry

/** Bands computed from facts. */
export const bandDefinitions: Readonly<Record<BandId, Band>> = registry

const bandIds: ReadonlySet<string> = new Set(Object.keys(registry))

export function isBandId(id: string): id is BandId {
  return bandIds.has(id)
}

/** What a condition can ask for: a closed choice, or a band. */
export type AskableId = ChoiceFactId | BandId
export type AnswerOf<K extends AskableId> = K extends ChoiceFactId
  ? OptionOf<K>
  : K extends BandId
    ? (typeof registry)[K] extends Band<infer B>
      ? B
      : never
    : never
