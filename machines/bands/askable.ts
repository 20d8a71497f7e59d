import { type AskableId, bandDefinitions, isBandId } from '@/machines/bands/registry'
import type { Changeable } from '@/machines/facts/kinds'
import { facts, isFactId } from '@/machines/facts/registry'

/** Every answer that a choice or a band can have, `unsure` included. */
export function answersOf(id: AskableId): readonly string[] {
  if (isBandId(id)) return bandDefinitions[id].bands
  const fact = facts[id]
  return fact.kind === 'choice' ? fact.options : []
}

/** The answers that are not a doubt. */
export const definiteAnswersOf = (id: AskableId): readonly string[] =>
  answersOf(id).filter((answer) => answer !== 'unsure')

/** What the person can do to bring about another answer; `false` for what cannot be changed. */
export function changeableOf(id: AskableId): Changeable {
  if (isBandId(id)) return bandDefinitions[id].changeable
  return isFactId(id) ? facts[id].changeable : false
}
