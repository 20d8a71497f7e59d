import fc from 'fast-check'
import { expect, test } from 'vitest'
import { routesText } from '@/content/en/routes'
import type { EndingText } from '@/content/sentences'
import { isBandId } from '@/machines/bands/registry'
import { type Because, factsBehind } from '@/machines/engine/answers'
import {
  type AnyValue,
  type FactId,
  type Facts,
  facts as factDefinitions,
  factIds,
} from '@/machines/facts/registry'
import { assessRoutes, type RouteAssessment } from '@/machines/routes/finder'
import { urgentThings } from '@/machines/routes/urgent'
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

/** The answers behind what a finding names. */
const behind = (fact: Because['fact']): readonly FactId[] => (isBandId(fact) ? factsBehind(fact) : [fact])

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

test('every path that ends with an order, or with a decision of which a limit runs, asked for its day', () => {
  fc.assert(
    fc.property(anyFacts(true), anyDay, (answers, on) => {
      const { facts, end } = follow(answers, on)
      const { orderToLeave, refusalHeld } = facts
      if (orderToLeave === 'yes') expect(facts.orderPaper).toBeDefined()
      if (orderToLeave === 'yes' || refusalHeld === 'dublin') expect(facts.orderNotifiedOn).toBeDefined()
      if (refusalHeld === 'cgrs') expect(facts.cgrsNotifiedOn).toBeDefined()
      if (refusalHeld === 'stay') expect(facts.stayRefusalNotifiedOn).toBeDefined()
      // Nobody is told that there is no order, or that waiting is safe, without being asked.
      expect(orderToLeave).toBeDefined()
      const protection = end.results.find(({ route }) => route === 'international-protection')
      if (protection?.finding.reason === 'protectionRunning' && facts.protectionProcedure === 'pending')
        expect(orderToLeave === 'yes' ? facts.orderPaper : refusalHeld).toMatch(
          /^(order|bring-back|cgrs|stay|none)$/,
        )
    }),
    { numRuns: 300 },
  )
})

test('an order is looked at whatever was ticked, and by every door', () => {
  const on = '2026-11-30'
  fc.assert(
    fc.property(anyFacts(true), (answers) => {
      const { facts, end } = follow(answers, on)
      const found = end.results.find(({ route }) => route === 'return')
      const held = facts.orderToLeave === 'yes' || facts.refusalHeld === 'dublin'
      if (held) expect(found?.fit).toBe('look-closer')
      if (facts.orderToLeave === 'unsure') expect(['maybe', 'look-closer']).toContain(found?.fit)
      const things = urgentThings(facts, on).map(({ id }) => id)
      const ofAnyone = ['danger-now', 'report-child-alone', 'eighteen-within-a-year']
      if (things.some((id) => !ofAnyone.includes(id)))
        expect(found?.fit).not.toMatch(/^(does-not-fit|not-ticked)$/)
    }),
    { numRuns: 300 },
  )
})

test('what was left unticked is never called a route that does not fit, and says who should look at it', () => {
  const texts: Readonly<Record<string, { readonly endings: Readonly<Record<string, EndingText>> }>> =
    routesText.routes
  fc.assert(
    fc.property(anyFacts(true), anyDay, (answers, on) => {
      for (const { route, fit, finding } of follow(answers, on).end.results) {
        const { because, reason } = finding
        const others = because.filter(({ fact }) => behind(fact).some((one) => one !== 'situations'))
        if (fit === 'does-not-fit' && finding.status === 'unmet')
          expect(others, `${route}: ${reason}`).not.toEqual([])
        if (fit === 'not-ticked')
          expect(texts[route]?.endings[reason ?? '']?.todo).toMatch(/^Look at this route if/)
      }
    }),
    { numRuns: 200 },
  )
})

test('what was not asked is never told as worked out', () => {
  fc.assert(
    fc.property(anyFacts(true), anyDay, (answers, on) => {
      const { facts, end } = follow(answers, on)
      for (const { finding } of end.results)
        for (const { fact } of finding.because)
          for (const one of behind(fact)) expect(facts[one], `${fact} rests on ${one}`).toBeDefined()
    }),
    { numRuns: 200 },
  )
})

const rank = { 'does-not-fit': 0, 'not-ticked': 0, maybe: 1, 'look-closer': 2 } as const
const { situations: asked } = factDefinitions
const named = asked.kind === 'choices' ? asked.options.filter((one) => !asked.exclusive.includes(one)) : []
/** A request of someone from Ukraine waits while temporary protection lasts (51/9), so neither it nor its refusal is asked about. */
const waits = (route: string, situations: readonly string[]) =>
  (route === 'international-protection' || route === 'return') && situations.includes('fled-ukraine')

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
