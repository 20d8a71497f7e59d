import type { IconName } from '@/components/ui/Icon'
import type { FactId, ValueOf } from '@/machines/facts/registry'

type Situation = Exclude<ValueOf<'situations'>[number], 'none' | 'unsure'>

const situations: Readonly<Record<Situation, IconName>> = {
  'held-or-threatened': 'warning',
  health: 'health',
  'home-unsafe': 'broken',
  exploited: 'chain',
  'child-alone': 'child',
  'fled-ukraine': 'suitcase',
  'no-country': 'nowhere',
  'life-here': 'home',
  'family-here': 'people',
  'work-or-study': 'work',
  'told-to-leave': 'order',
  'wish-to-return': 'return',
}

/** A drawing for each option of a question that has them, by the option. The words beside it say the same. */
export const picturesOf = (fact: FactId): Readonly<Partial<Record<string, IconName>>> =>
  fact === 'situations' ? situations : {}
