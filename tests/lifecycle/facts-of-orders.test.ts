import { describe, expect, test } from 'vitest'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { factsOfOrders } from '@/machines/lifecycle/facts-of-orders'

type Given = Partial<DossierEvent> & { readonly on?: DossierEvent['on'] }
const order = (on: DossierEvent['on'], more: Given = {}): DossierEvent => ({
  type: 'orderNotified',
  by: 'hand',
  on,
  ...more,
})
const step = (type: DossierEvent['type'], on: DossierEvent['on'], more: Given = {}): DossierEvent => ({
  type,
  on,
  ...more,
})
const medical = { procedure: 'medical-regularisation' } as const
const refusal = (on: DossierEvent['on'], withOrder: DossierEvent['withOrder']): DossierEvent =>
  step('refusalNotified', on, { ...medical, ...(withOrder && { withOrder }) })

/** The facts that the files give, by name. */
const of = (...files: readonly (readonly DossierEvent[])[]) =>
  Object.fromEntries(factsOfOrders(files).map(({ fact, value }) => [fact, value]))

describe('the files of a dossier', () => {
  test('tell of the newest order first, whichever file stands first', () => {
    const older = [order('2026-01-05', { term: '30-days' })]
    const newer = [order('2026-03-02', { term: 'none' })]
    const newest = {
      orderToLeave: 'yes',
      orderNotifiedOn: '2026-03-02',
      termDays: 0,
      earlierOrder: 'yes',
    }
    expect(of(older, newer)).toEqual(newest)
    expect(of(newer, older)).toEqual(newest)
  })

  test('that tell nothing of an order give nothing', () => {
    expect(of()).toEqual({})
    expect(of([step('applicationLodged', '2026-01-05', medical)], [])).toEqual({})
  })

  test('leave the newest open where a day is not known and they differ: an order there is, none in particular', () => {
    expect(of([order('unsure')], [order('2026-03-02')])).toEqual({ orderToLeave: 'yes' })
    expect(of([step('orderSuspected', 'unsure')], [step('orderSuspected', '2026-03-02')])).toEqual({})
    const [first, ended] = [order('unsure'), order('2026-03-02')]
    for (const end of ['orderWithdrawn', 'removed', 'annulled'] as const) {
      expect(of([first], [ended, step(end, '2026-04-01')]), end).toEqual({})
    }
  })

  test('that hold the same events are one file, also where a day is not known', () => {
    const shared = [order('2026-03-02', { term: '30-days' }), order('unsure', { term: 'none' })]
    expect(of(shared, [...shared])).toEqual({ orderToLeave: 'yes', termDays: 0 })
    expect(of(shared, [...shared])).toEqual(of(shared))
  })

  test('of which one holds an event more are not', () => {
    const shared = order('2026-03-02', { term: '30-days' })
    expect(of([shared], [shared, order('unsure', { term: 'none' })])).toEqual({ orderToLeave: 'yes' })
  })

  test('on the same day: an order comes before what may touch it', () => {
    const withdrawn = [step('orderWithdrawn', '2026-03-02')]
    const notified = [order('2026-03-02')]
    expect(of(withdrawn, notified)).toEqual({ orderToLeave: 'no' })
    expect(of(notified, withdrawn)).toEqual({ orderToLeave: 'no' })
    const suspected = [step('orderSuspected', '2026-03-02')]
    expect(of(withdrawn, suspected)).toEqual({ orderToLeave: 'no' })
  })
})

describe('the paper', () => {
  test('of a refusal and an order of one day is one, and no order before itself', () => {
    const given = of([refusal('2026-03-02', 'yes'), order('2026-03-02', { term: '30-days' })])
    expect(given).toEqual({
      orderToLeave: 'yes',
      orderNotifiedOn: '2026-03-02',
      orderPaper: 'order',
      termDays: 30,
    })
  })
  test('of two orders whose days are not known is two', () => {
    expect(of([order('unsure', { term: '30-days' }), order('unsure', { term: 'none' })])).toEqual({
      orderToLeave: 'yes',
      termDays: 0,
    })
  })
  test('is not known from an order alone', () => {
    expect(of([order('2026-03-02')])).not.toHaveProperty('orderPaper')
  })
  test('is a Dublin refusal, or an order to bring the child back, where one event of the day says so', () => {
    expect(of([order('2026-03-02'), step('dublinRefusalNotified', '2026-03-02')])).toMatchObject({
      orderPaper: 'dublin',
    })
    expect(of([step('bringBackOrderNotified', '2026-03-02'), order('2026-03-02')])).toMatchObject({
      orderPaper: 'bring-back',
    })
  })
  test('is none where a decision came without an order, and perhaps one where nobody knows', () => {
    expect(of([refusal('2026-03-02', 'no')])).toEqual({})
    expect(of([refusal('2026-03-02', 'unsure')])).toEqual({})
    expect(of([refusal('2026-03-02', undefined)])).toEqual({})
    expect(of([order('2026-01-05', { term: '30-days' }), refusal('2026-03-02', 'unsure')])).toEqual({
      orderToLeave: 'yes',
    })
  })
})

describe('what ends an order', () => {
  test('withdrawing the only one leaves none', () => {
    expect(of([order('2026-03-02'), step('orderWithdrawn', '2026-04-01')])).toEqual({ orderToLeave: 'no' })
    expect(of([step('orderSuspected', '2026-03-02'), step('orderWithdrawn', '2026-04-01')])).toEqual({
      orderToLeave: 'no',
    })
  })
  test('withdrawing one of two leaves it open which, and so does one that may not stand', () => {
    expect(of([order('2026-01-05'), order('2026-03-02'), step('orderWithdrawn', '2026-04-01')])).toEqual({})
    const doubtful = [order('2026-01-05'), step('annulled', '2026-02-02', medical), order('2026-03-02')]
    expect(of([...doubtful, step('orderWithdrawn', '2026-04-01')])).toEqual({})
  })
  test('a doubt before any order touches none', () => {
    const given = of([step('annulled', '2026-02-02', medical), order('2026-03-02', { secondMeasure: 'no' })])
    expect(given).toMatchObject({ earlierOrder: 'no' })
  })
  test('a doubt about an earlier order leaves open whether there was one', () => {
    const before = [order('2026-01-05'), step('annulled', '2026-02-02', medical)]
    expect(of(before)).toEqual({})
    expect(of([...before, order('2026-03-02', { secondMeasure: 'no' })])).not.toHaveProperty('earlierOrder')
    const suspected = [step('orderSuspected', '2026-02-02')]
    expect(of([...suspected, order('2026-03-02', { secondMeasure: 'no' })])).not.toHaveProperty(
      'earlierOrder',
    )
  })
})

describe('an order before this one', () => {
  const second = order('2026-03-02', { secondMeasure: 'yes' })
  test('is the one on file, both with their days', () => {
    expect(of([order('2026-01-05'), order('2026-03-02')])).toMatchObject({ earlierOrder: 'yes' })
    expect(of([order('unsure'), order('2026-03-02')])).not.toHaveProperty('earlierOrder')
    expect(of([order('2026-01-05'), order('unsure')])).not.toHaveProperty('earlierOrder')
  })
  test('is what the order was said to follow, unless the person has left since', () => {
    expect(of([second])).toMatchObject({ earlierOrder: 'yes' })
    expect(of([step('departed', '2026-02-02'), second])).not.toHaveProperty('earlierOrder')
    expect(of([step('removed', '2026-02-02'), step('orderSuspected', '2026-02-20')])).toEqual({})
  })
  test('is none where the order was said to be the first', () => {
    expect(of([order('2026-03-02', { secondMeasure: 'no' })])).toMatchObject({ earlierOrder: 'no' })
    expect(of([order('2026-03-02', { secondMeasure: 'unsure' })])).not.toHaveProperty('earlierOrder')
    // One event of the paper knows, the other does not.
    const paper = [
      order('2026-03-02', { secondMeasure: 'unsure' }),
      order('2026-03-02', { secondMeasure: 'no' }),
    ]
    expect(of(paper)).toMatchObject({ earlierOrder: 'no' })
  })
})

describe('the term of an order of 2 March 2026', () => {
  // The fewest and the most days of each term of article 74/14, and the day after.
  test.each([
    ['30-days', undefined, 30],
    ['none', undefined, 0],
    ['7-to-30-days', undefined, undefined],
    ['under-7-days', undefined, undefined],
    ['unsure', undefined, undefined],
    ['30-days', '2026-04-01', 30],
    ['30-days', '2026-04-02', undefined],
    ['7-to-30-days', '2026-03-08', undefined],
    ['7-to-30-days', '2026-03-09', 7],
    ['7-to-30-days', '2026-04-01', 30],
    ['7-to-30-days', '2026-04-02', undefined],
    ['under-7-days', '2026-03-02', undefined],
    ['under-7-days', '2026-03-03', 1],
    ['under-7-days', '2026-03-08', 6],
    ['under-7-days', '2026-03-09', undefined],
    ['none', '2026-03-02', 0],
    ['none', '2026-03-03', undefined],
    [undefined, '2026-03-02', 0],
    [undefined, '2027-03-02', 365],
    [undefined, '2027-03-03', undefined],
    [undefined, '2026-03-01', undefined],
    ['unsure', '2026-03-12', 10],
    ['30-days', 'unsure', 30],
  ] as const)('named %s, printed %s: %s days', (term, leaveBy, days) => {
    const given = of([order('2026-03-02', { ...(term && { term }), ...(leaveBy && { leaveBy }) })])
    expect(given.termDays).toBe(days)
  })

  test('is the one to which it was extended', () => {
    const extended = (leaveBy: DossierEvent['leaveBy']) =>
      of([
        order('2026-03-02', { term: '30-days' }),
        step('extensionGranted', '2026-03-20', { ...(leaveBy && { leaveBy }) }),
      ])
    expect(extended('2026-05-01').termDays).toBe(60)
    expect(extended('unsure')).not.toHaveProperty('termDays')
    expect(extended(undefined)).not.toHaveProperty('termDays')
  })
})

describe('an urgent request against an order handed over on Monday 2 March 2026', () => {
  // Five days for a second measure: Saturday 7, so Monday 9 March; ten days otherwise: Thursday 12 March (39/57, §1).
  const asked = (
    on: DossierEvent['on'],
    secondMeasure: 'yes' | 'no' | 'unsure',
    by: 'hand' | 'unknown' = 'hand',
  ) => of([order('2026-03-02', { secondMeasure, by }), step('urgentSuspensionLodged', on)]).urgentRequest
  test.each([
    ['2026-03-09', 'yes', 'in-time'],
    ['2026-03-10', 'yes', 'late'],
    ['2026-03-12', 'no', 'in-time'],
    ['2026-03-13', 'no', 'late'],
    ['2026-03-09', 'unsure', 'in-time'],
    ['2026-03-11', 'unsure', undefined],
    ['2026-03-13', 'unsure', 'late'],
    ['unsure', 'yes', undefined],
  ] as const)('lodged on %s, second measure %s: %s', (on, secondMeasure, request) => {
    expect(asked(on, secondMeasure)).toBe(request)
  })
  test('is neither in time nor late while the way of notification is not known', () => {
    expect(asked('2026-03-13', 'no', 'unknown')).toBeUndefined()
    expect(asked('2026-03-12', 'no', 'unknown')).toBe('in-time')
  })
  test('is what the Council made of it', () => {
    const before = [order('2026-03-02'), step('urgentSuspensionLodged', '2026-03-05')]
    expect(of([...before, step('urgentSuspensionOrdered', '2026-03-10')]).urgentRequest).toBe('granted')
    expect(of([...before, step('urgentSuspensionRejected', '2026-03-10')]).urgentRequest).toBe('rejected')
  })
  test('falls with a newer order', () => {
    const given = of([order('2026-03-02'), step('urgentSuspensionLodged', '2026-03-05'), order('2026-04-02')])
    expect(given).not.toHaveProperty('urgentRequest')
  })
})
