import { assess } from '@/machines/engine/assess'
import type { Procedure } from '@/machines/engine/procedure'
import type { Facts } from '@/machines/facts/registry'
import { facts as registry } from '@/machines/facts/registry'

/**
 * A fully answered case of a procedure: the next question is answered with its first option, days with the reference
 * day, until nothing is open. The same for every run.
 */
export function fullCase(procedure: Procedure<string>, on: string): Facts {
  let facts: Facts = {}
  for (;;) {
    const { next } = assess(procedure, facts, { on })
    if (next === null) return facts
    const fact = registry[next]
    const value =
      fact.kind === 'choice'
        ? fact.options[0]
        : fact.kind === 'choices'
          ? fact.options.slice(0, 1)
          : fact.kind === 'count'
            ? fact.min
            : on
    facts = { ...facts, [next]: value }
  }
}
