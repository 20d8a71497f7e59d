import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type AnyValue,
  type FactId,
  type Facts,
  facts as factDefinitions,
  factIds,
} from '@/machines/facts/registry'
import { assessRoutes, type RouteAssessment } from '@/machines/routes/finder'
import { anyDay, anyFacts, anyValueOf } from '@/tests/support/arbitraries'

/** Ask only what can still change the result, answered from `answers`. */
function follow(
  answers: Facts,
  on: string,
): { facts: Facts; asked: readonly FactId[]; end: RouteAssessment } {
  const asked: FactId[] = []
  let facts: Facts = {}
  for (;;) {
    const end = assessRoutes(facts, { on })
    if (end.next === null) return { facts, asked, end }
    asked.push(end.next)
    facts = { ...facts, [end.next]: answers[end.next] }
  }
}

const outcomes = ({ results }: RouteAssessment) =>
  results.map(({ route, fit, finding }) => [route, fit, finding.reason])

test('a question that was skipped would never have changed a result, whatever its answer', () => {
  fc.assert(
    fc.property(anyFacts(true), anyFacts(true), anyDay, (answers, others, on) => {
      const { facts, asked, end } = follow(answers, on)
      const skipped = factIds.filter((id) => !asked.includes(id))
      expect(skipped.length).toBeGreaterThan(0)
      // All skipped answers at once, and each alone: two may not hide each other.
      const one = (id: FactId) => assessRoutes({ ...facts, [id]: others[id] }, { on })
      const all = assessRoutes({ ...others, ...facts }, { on })
      expect(outcomes(all)).toEqual(outcomes(end))
      for (const id of skipped) expect(outcomes(one(id)), id).toEqual(outcomes(end))
    }),
    { numRuns: 150 },
  )
})

test('a question is asked only while some answer to it still makes a difference', () => {
  fc.assert(
    fc.property(anyFacts(true), anyDay, (answers, on) => {
      const { asked } = follow(answers, on)
      let facts: Facts = {}
      for (const id of asked) {
        const before = assessRoutes(facts, { on })
        const after = (value: AnyValue) => JSON.stringify(assessRoutes({ ...facts, [id]: value }, { on }))
        const values = fc.sample(anyValueOf(id), { numRuns: 12, seed: 7 })
        expect(before.next).toBe(id)
        expect(
          values.some((value) => after(value) !== JSON.stringify(before)),
          id,
        ).toBe(true)
        facts = { ...facts, [id]: answers[id] }
      }
    }),
    { numRuns: 60 },
  )
})

const rank = { 'does-not-fit': 0, maybe: 1, 'look-closer': 2 } as const
const { situations: asked } = factDefinitions
const named = asked.kind === 'choices' ? asked.options.filter((one) => !asked.exclusive.includes(one)) : []
/** A request of someone from Ukraine waits while temporary protection lasts (51/9), so nothing more is asked about it. */
const waits = (route: string, situations: readonly string[]) =>
  route === 'international-protection' && situations.includes('fled-ukraine')

test('several situations are several answers: naming one more never takes a route away', () => {
  fc.assert(
    fc.property(
      anyFacts(true),
      anyDay,
      fc.subarray(named, { minLength: 1 }),
      fc.constantFrom(...named),
      (answers, on, some, more) => {
        const fits = (situations: readonly string[]) =>
          assessRoutes({ ...answers, situations } as Facts, { on }).results
        const before = fits(some)
        for (const [at, { route, fit, finding }] of fits([...new Set([...some, more])]).entries()) {
          // On a day before its article began, a paper that the person holds says nothing yet.
          if (finding.notInForce === true) continue
          const earlier = before[at]?.fit
          if (waits(route, [...some, more]) || fit === 'open' || earlier === 'open' || earlier === undefined)
            continue
          expect(rank[fit], `${route}: ${more} beside ${some.join('+')}`).toBeGreaterThanOrEqual(
            rank[earlier],
          )
        }
      },
    ),
    { numRuns: 400 },
  )
})
