import fc from 'fast-check'
import { fromNumber, toNumber } from '@/machines/deadlines/day'
import { type AnyValue, type FactId, type Facts, factIds, facts } from '@/machines/facts/registry'

const first = toNumber('2000-01-01')
const last = toNumber('2032-12-31')

/** Any day of the years that a case can be about. */
export const anyDay = fc.integer({ min: first, max: last }).map(fromNumber)

/** Any value that a fact can hold. */
export function anyValueOf(id: FactId): fc.Arbitrary<AnyValue> {
  const fact = facts[id]
  switch (fact.kind) {
    case 'choice':
      return fc.constantFrom(...fact.options)
    case 'choices': {
      const several = fact.options.filter((o) => !fact.exclusive.includes(o))
      return fc.oneof(
        { weight: 3, arbitrary: fc.uniqueArray(fc.constantFrom(...several), { minLength: 1 }) },
        { weight: 1, arbitrary: fc.constantFrom(...fact.exclusive).map((o) => [o]) },
      )
    }
    case 'date':
      return fc.oneof({ weight: 6, arbitrary: anyDay }, { weight: 1, arbitrary: fc.constant('unsure') })
    case 'count':
      return fc.oneof(fc.integer({ min: fact.min, max: fact.max }), fc.constant('unsure'))
  }
}

const entries = Object.fromEntries(factIds.map((id) => [id, anyValueOf(id)]))

/** Any facts: most answered when `mostly`, otherwise any share of them. */
export function anyFacts(mostly = false): fc.Arbitrary<Facts> {
  const full = fc.record(entries)
  const some = fc.record(entries, { requiredKeys: [] })
  // Each entry was made from the definition of its fact.
  return (mostly ? full : fc.oneof(full, some)) as fc.Arbitrary<Facts>
}
