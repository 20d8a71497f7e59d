import { describe, expect, test } from 'vitest'
import { datesOf } from '@/cases/dossier/dates'
import { dossierOfOne } from '@/cases/dossier/household'
import { knownOf } from '@/cases/dossier/known-facts'
import { urgentOf } from '@/cases/dossier/urgent'
import { urgentInOrder } from '@/components/check/finder/dates'
import type { ISODate } from '@/content/law/types'
import type { Facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { lifecycles } from '@/machines/procedures/lifecycles'
import { urgentThings } from '@/machines/routes/urgent'

const today: ISODate = '2026-11-28'
const files = lifecycles.map((lifecycle) => ({ lifecycle }))
const medical = 'medical-regularisation'

function all(facts: Facts, on: ISODate, events: readonly DossierEvent[] = []) {
  const dossier = dossierOfOne(facts, events)
  const dates = datesOf(dossier, files, on)
  return { urgent: urgentOf(knownOf(dossier, 'person-1', on), dates, on), dates }
}
const of = (facts: Facts, events: readonly DossierEvent[] = [], on = today) => all(facts, on, events).urgent
const days = (...given: Parameters<typeof of>) =>
  of(...given).map(({ id, on, possible }) => [id, on ?? null, possible ?? null])

const handed = { type: 'orderNotified', on: '2026-11-20', by: 'hand', term: '30-days' } as const
const refused = { procedure: medical, type: 'refusalNotified', on: '2026-11-10', withOrder: 'no' } as const
const lodged = { procedure: medical, type: 'applicationLodged', on: '2026-03-10' } as const
const admissible = { procedure: medical, type: 'declaredAdmissible', on: '2026-04-10' } as const

describe('what cannot wait in a case', () => {
  test('is what the finder says where answers alone are known', () => {
    const order: Facts = { orderToLeave: 'yes', orderNotifiedOn: '2026-11-20', termDays: 30 }
    expect(of(order)).toEqual(urgentThings(order, today))
  })

  test('takes the days of a step from the list of dates, by the way of notification', () => {
    // Handed over on Tuesday 10 November, day 30 is Thursday 10 December. Of a letter registered that Tuesday, the third working
    // day after it is day 1: Monday 16 November, as the 11th is a holiday; day 30 is Tuesday 15 December (39/57, §2).
    const by = (way: 'hand' | 'registered-post') =>
      days({}, [lodged, admissible, { ...refused, by: way }]).map(([id, on]) => [id, on])
    expect(by('hand')).toEqual([['stay-appeal-may-run', '2026-12-10']])
    expect(by('registered-post')).toEqual([['stay-appeal-may-run', '2026-12-15']])
  })

  test('does not ask again for an appeal that a step tells of', () => {
    const before = [lodged, admissible, { ...refused, by: 'hand' }] as const
    expect(days({}, before).map(([id]) => id)).toContain('stay-appeal-may-run')
    const after = [...before, { procedure: medical, type: 'annulmentLodged', on: '2026-11-12' }] as const
    expect(days({}, after).map(([id]) => id)).not.toContain('stay-appeal-may-run')
  })

  test('is counted from the answer again where it differs from the step', () => {
    const events = [lodged, admissible, { ...refused, by: 'hand' }] as const
    const answered = of({ stayRefusalNotifiedOn: '2026-11-12' }, events)
    expect(answered).toEqual(urgentThings({ stayRefusalNotifiedOn: '2026-11-12' }, today))
  })

  test('names each time limit of an order by the step that gave it, and its law', () => {
    const things = of({}, [handed])
    expect(things.map(({ id, on, limit }) => [id, on, limit])).toEqual([
      ['term-to-leave-runs', '2026-12-20', undefined],
      ['urgent-request-may-run', '2026-11-30', 'urgent-suspension'],
      ['order-appeal-may-run', '2026-12-21', 'annulment'],
    ])
    for (const { basis } of things) expect(basis.length).toBeGreaterThan(0)
  })

  test('takes the days of the step that the answer comes from, not those of another step or answer', () => {
    const earlier = { ...handed, on: '2026-11-16' } as const
    expect(days({ stayRefusalNotifiedOn: '2026-11-10' }, [earlier, handed])).toEqual([
      ['term-to-leave-runs', '2026-12-20', null],
      ['urgent-request-may-run', '2026-11-30', '2026-11-25'],
      ['order-appeal-may-run', '2026-12-21', '2026-11-25'],
      ['stay-appeal-may-run', '2026-12-10', '2026-11-15'],
    ])
  })

  // An order of 20 November after one of June: five days if it is a second measure, ten if it is not (39/57, §1).
  test.each([
    ['2026-11-21', { on: '2026-11-25', limit: 'urgent-suspension-second-measure' }],
    [
      '2026-11-26',
      { on: '2026-11-30', possible: '2026-11-25', possiblePassed: true, limit: 'urgent-suspension' },
    ],
    ['2026-12-04', undefined],
  ] as const)(
    'leads with the first day that has not passed, and tells of an earlier one: %s',
    (on, request) => {
      const second = { ...handed, secondMeasure: 'unsure' } as const
      const things = of({}, [{ ...handed, on: '2026-06-01' }, second], on)
      const found = things.find(({ id }) => id === 'urgent-request-may-run')
      if (request) expect(found).toMatchObject(request)
      else expect(found).toBeUndefined()
      expect(found?.mayHavePassed).toBeUndefined()
    },
  )

  test('may have passed where the day is behind and nobody can say for sure', () => {
    const things = of({}, [{ ...handed, by: 'unknown' }], '2026-12-22')
    expect(things).toMatchObject([
      { id: 'order-appeal-may-run', on: '2026-12-21', possiblePassed: true, mayHavePassed: true },
    ])
  })

  test('is nothing of a step once every day of it has passed', () => {
    expect(days({}, [handed], '2027-03-01')).toEqual([])
  })
})

describe('what to do first', () => {
  const order: Facts = { orderToLeave: 'yes', orderNotifiedOn: '2026-11-20', termDays: 30 }
  test.each([
    ['nothing urgent', { whereabouts: 'belgium' }, undefined],
    ['danger, before every date', { ...order, situations: ['held-or-threatened'] }, 'danger-now'],
    ['the one that may end first', order, 'urgent-request-may-run'],
    ['an order whose day is not known', { orderToLeave: 'yes' }, 'order-without-day'],
    [
      'a request that is with the Council needs no act',
      { ...order, urgentRequest: 'in-time' },
      'order-appeal-may-run',
    ],
  ] satisfies readonly (readonly [string, Facts, string | undefined])[])('%s', (_, facts, id) => {
    expect(urgentInOrder(all(facts, '2026-11-22'))[0]?.urgent.id).toBe(id)
  })
})
