import { factsBehind } from '@/machines/engine/answers'
import { isAsk } from '@/machines/engine/condition'
import type { Procedure } from '@/machines/engine/procedure'
import { inAskingOrder } from '@/machines/facts/asking-order'
import type { FactId } from '@/machines/facts/registry'

/**
 * Every fact that the conditions of a procedure can ask for, once each, step by step in the order in which they are asked.
 * Nobody is asked all of them: an answer decides which ones follow.
 */
export function questionsOf(procedure: Procedure<string>): readonly FactId[] {
  const asked = Object.values(procedure.stages).flatMap(({ appliesIf, conditions }) => {
    const states = Object.values(conditions).flatMap((condition) => Object.values(condition.states))
    const ids = [...(appliesIf ? [appliesIf.fact] : []), ...states.filter(isAsk).map(({ ask }) => ask)]
    return inAskingOrder(ids.flatMap(factsBehind))
  })
  return [...new Set(asked)]
}
