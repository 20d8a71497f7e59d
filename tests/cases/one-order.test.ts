import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datesOf } from '@/cases/dossier/dates'
import { dossierOfOne } from '@/cases/dossier/household'
import { knownOf } from '@/cases/dossier/known-facts'
import { urgentOf } from '@/cases/dossier/urgent'
import { orderToldOf } from '@/components/finding/timeline/known-order'
import { timeLimit } from '@/machines/deadlines/count'
import { addDays } from '@/machines/deadlines/day'
import type { Facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { lifecycles } from '@/machines/procedures/lifecycles'
import { lifecycle as returnLifecycle } from '@/machines/procedures/return/lifecycle'

const files = lifecycles.map((lifecycle) => ({ lifecycle }))
const today = '2026-11-30'

/** Every date that the person has to keep, by its limit and its days. */
function list(facts: Facts, events: readonly DossierEvent[] = []) {
  return datesOf(dossierOfOne(facts, events), files, today)
    .filter(({ limit }) => timeLimit(limit).kind !== 'authority')
    .map(({ limit, counted }) =>
      counted.deadline === null ? [limit, null] : [limit, counted.status.on, counted.status.possible ?? null],
    )
    .sort((a, b) => String(a).localeCompare(String(b)))
}
const urgent = (facts: Facts, events: readonly DossierEvent[] = []) => {
  const dossier = dossierOfOne(facts, events)
  const known = knownOf(dossier, undefined, today)
  return urgentOf(known, datesOf(dossier, files, today), today).map(({ id, on, possible }) => [
    id,
    on,
    possible,
  ])
}

/** How many dates stand a second time: two decisions may have the same last day. */
const twice = (dates: readonly unknown[]): number => dates.length - new Set(dates.map(String)).size

/** The order that the answers tell of, as a step of the file of a return. */
function told(facts: Facts, events: readonly DossierEvent[] = []): DossierEvent {
  const known = knownOf(dossierOfOne(facts, events), undefined, today).facts
  const order = orderToldOf(known, [], returnLifecycle, today)
  if (order === null) throw new Error('no order is told')
  return { ...order.event, procedure: 'return' }
}

const medical = { procedure: 'medical-regularisation' } as const
const unfounded: readonly DossierEvent[] = [
  { ...medical, type: 'applicationLodged', on: '2026-03-02' },
  { ...medical, type: 'declaredAdmissible', on: '2026-05-04' },
  {
    ...medical,
    type: 'refusalNotified',
    on: '2026-11-12',
    by: 'hand',
    detained: 'no',
    ground: 'unfounded',
    withOrder: 'yes',
    secondMeasure: 'no',
    term: '30-days',
  },
]

describe('one order that several tell of', () => {
  const answers: Facts = {
    orderToLeave: 'yes',
    orderNotifiedOn: '2026-11-12',
    termDays: 30,
    earlierOrder: 'no',
  }

  test.each([
    ['a refusal with its order, and the answers', answers, unfounded],
    ['a refusal with its order alone', {}, unfounded],
    ['the answers alone', answers, []],
  ] as const)('is counted once, and keeps what was answered: %s', (_, facts, events) => {
    const before = list(facts, events)
    expect(list(facts, [...events, told(facts, events)])).toEqual(before)
    expect(before.map(([limit]) => limit)).toEqual(['annulment', 'term-to-leave', 'urgent-suspension'])
    expect(urgent(facts, [...events, told(facts, events)])).toEqual(urgent(facts, events))
  })

  test('is counted by what one step says and another leaves open', () => {
    const order = { type: 'orderNotified', on: '2026-11-12', procedure: 'return' } as const
    expect(list({}, [...unfounded, order])).toEqual(list({}, unfounded))
    expect(list(answers, [order])).toEqual(list(answers))
  })

  test('is two orders on two days, and both stay', () => {
    const order: DossierEvent = { ...told(answers), on: '2026-11-20' }
    const limits = list({}, [...unfounded, order]).map(([limit]) => limit)
    expect(limits.filter((limit) => limit === 'annulment')).toHaveLength(2)
  })

  test('loses no date where a step and an answer contradict each other', () => {
    const order = { ...told(answers), secondMeasure: 'no', term: '30-days' } as const
    const other: Facts = { ...answers, earlierOrder: 'yes', termDays: 10 }
    const dates = list(other, [order])
    for (const date of [...list(answers), ...list(other)]) expect(dates).toContainEqual(date)
  })

  test('keeps its list of dates once it is added as a step; what is not answered only adds days, and none twice', () => {
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
    const facts = fc.record({
      day: fc.integer({ min: 0, max: 20 }),
      termDays: maybe(fc.constantFrom(0, 3, 6, 7, 17, 29, 30, 45, 'unsure' as const)),
      earlierOrder: maybe(fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const)),
      detained: maybe(fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const)),
      urgentRequest: maybe(fc.constantFrom('not-made' as const, 'in-time' as const, 'rejected' as const)),
      until: maybe(fc.integer({ min: 0, max: 30 })),
      stayRefusal: fc.boolean(),
    })
    fc.assert(
      fc.property(facts, fc.boolean(), ({ day, until, stayRefusal, ...answered }, refused) => {
        const on = addDays(today, -day)
        const known: Facts = Object.fromEntries(
          Object.entries({
            ...answered,
            orderToLeave: 'yes',
            orderNotifiedOn: on,
            orderAppealUntil: until === undefined ? undefined : addDays(on, until),
            stayRefusalNotifiedOn: stayRefusal ? on : undefined,
          }).filter(([, value]) => value !== undefined),
        )
        const events = refused ? unfounded.map((e) => (e.type === 'refusalNotified' ? { ...e, on } : e)) : []
        const before = list(known, events)
        const after = list(known, [...events, told(known, events)])
        const isTold = typeof answered.termDays === 'number' && answered.earlierOrder !== undefined
        if (isTold || refused) expect(after).toEqual(before)
        for (const date of before) expect(after).toContainEqual(date)
        expect(twice(after)).toBe(twice(before))
      }),
      { numRuns: 300 },
    )
  })
})
