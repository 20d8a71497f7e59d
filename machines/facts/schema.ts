import * as z from 'zod/mini'
import { isDay } from '@/machines/deadlines/day'
import type { Fact, Scope } from '@/machines/facts/kinds'
import { says } from '@/machines/facts/problem'
import { type AnyValue, type Facts, factIds, facts } from '@/machines/facts/registry'

/** A day that exists, written `YYYY-MM-DD`. `abort` leaves it to the union below to say that doubt is allowed too. */
export const day = z.string(says('not-a-day')).check(z.refine(isDay, { ...says('not-a-day'), abort: true }))
/** The same, or doubt about it. Each call gives a schema of its own, so that each can be described. */
export const dayOrUnsure = () => z.union([z.literal('unsure'), day], says('not-a-day-or-unsure'))

const made = new WeakMap<Fact, z.ZodMiniType<AnyValue>>()

/** The schema of what a fact may hold, from its definition. It is made once. */
export function factSchema(fact: Fact): z.ZodMiniType<AnyValue> {
  const schema = made.get(fact) ?? schemaOf(fact)
  made.set(fact, schema)
  return schema
}

function schemaOf(fact: Fact): z.ZodMiniType<AnyValue> {
  switch (fact.kind) {
    case 'choice':
      return z.enum(fact.options, says('not-an-option'))
    case 'choices': {
      const wrong = says('not-options')
      const open = fact.options.filter((o) => !fact.exclusive.includes(o))
      const unique = z.refine<string[]>((list) => new Set(list).size === list.length, wrong)
      return z.union(
        [
          z.array(z.enum(open)).check(z.minLength(1, wrong), unique),
          z.array(z.enum(fact.exclusive)).check(z.length(1, wrong)),
        ],
        wrong,
      )
    }
    case 'date':
      return dayOrUnsure()
    case 'count': {
      const wrong = says('not-a-count')
      const whole = z.int(wrong).check(z.minimum(fact.min, wrong), z.maximum(fact.max, wrong))
      return z.union([z.literal('unsure'), whole], wrong)
    }
  }
}

/** The schema of an object of facts: those with this scope, or all of them. A fact that is not known is left out. */
export function factsSchema(scope?: Scope): z.ZodMiniType<Facts> {
  const ids = factIds.filter((id) => scope === undefined || facts[id].scope === scope)
  const shape = Object.fromEntries(ids.map((id) => [id, z.exactOptional(factSchema(facts[id]))]))
  // The shape is made from the definitions that the type of the facts is made from.
  return z.strictObject(shape, says('not-facts', 'unknown-fact')) as unknown as z.ZodMiniType<Facts>
}
