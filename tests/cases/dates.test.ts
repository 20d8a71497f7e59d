import { describe, expect, test } from 'vitest'
import { type CaseDate, dateKey, datesOf } from '@/cases/dossier/dates'
import { deskRow } from '@/cases/dossier/desk-row'
import { dossierOfOne } from '@/cases/dossier/household'
import { knownOf } from '@/cases/dossier/known-facts'
import { urgentOf } from '@/cases/dossier/urgent'
import { deadlinesTable } from '@/cases/exchange/tables'
import type { Facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { lifecycles } from '@/machines/procedures/lifecycles'
import { urgentThings } from '@/machines/routes/urgent'

const today = '2026-11-28'
const procedures = lifecycles.map((lifecycle) => ({ lifecycle }))
const of = (facts: Facts, events: readonly DossierEvent[] = [], on = today) =>
  datesOf(dossierOfOne(facts, events), procedures, on)
const told = ({ limit, counted }: CaseDate) =>
  [
    limit,
    counted.deadline === null ? null : counted.status.on,
    counted.deadline === null ? null : counted.status.possible,
  ] as const

describe('the one list of dates', () => {
  const order: Facts = { orderToLeave: 'yes', orderNotifiedOn: '2026-11-20', termDays: 30, detained: 'no' }

  test('leads with the known last day and tells the earlier one that is possible', () => {
    expect(of(order).map(told)).toEqual([
      ['urgent-suspension', '2026-11-30', '2026-11-25'],
      ['term-to-leave', '2026-12-20', undefined],
      ['annulment', '2026-12-21', '2026-11-25'],
    ])
  })

  test('says the same as the finder, the desk and the table', () => {
    const finder = urgentThings(order, today).find(({ id }) => id === 'order-appeal-may-run')
    const list = of(order).find(({ limit }) => limit === 'annulment')
    expect(list && told(list).slice(1)).toEqual([finder?.on, finder?.possible])
    const dossier = dossierOfOne(order)
    const row = deskRow(dossier, procedures, today)
    expect([row.next?.limit, row.next?.on, row.next?.possible]).toEqual([
      'urgent-suspension',
      '2026-11-30',
      '2026-11-25',
    ])
    const table = deadlinesTable([dossier], procedures, today)
    const cell = (name: (typeof table.columns)[number]) =>
      table.rows.find((line) => line[table.columns.indexOf('limit')] === 'annulment')?.[
        table.columns.indexOf(name)
      ]
    expect([cell('lastDay'), cell('possibleDay'), cell('event')]).toEqual([
      '2026-12-21',
      '2026-11-25',
      'orderNotifiedOn',
    ])
  })

  // N-71 and N-72: 5 or 10 days from 12 June 2026. Received on Wednesday 25 November: Monday 30 November, or Saturday 5 December.
  describe('of a transfer decision', () => {
    const transfer: Facts = { orderToLeave: 'yes', orderPaper: 'dublin', orderNotifiedOn: '2026-11-25' }
    const step: DossierEvent = { type: 'dublinRefusalNotified', on: '2026-11-25', by: 'hand', detained: 'no' }
    const unnamed: DossierEvent = { type: 'orderNotified', on: '2026-11-25', by: 'hand' }
    const lead = (facts: Facts, events: readonly DossierEvent[] = [], on = today) => {
      const dossier = dossierOfOne(facts, events)
      const dates = of(facts, events, on)
      const urgent = urgentOf(knownOf(dossier, 'person-1', on), dates, on)
      const finder = urgent.find(({ id }) => id === 'transfer-appeal-may-run')
      const request = urgent.find(({ id }) => id === 'urgent-request-may-run')
      const list = dates.filter(({ limit }) => limit === 'transfer-appeal' || limit === 'annulment').map(told)
      const row = deskRow(dossier, procedures, on).next
      const requests = dates.filter(({ limit }) => limit.startsWith('urgent-suspension')).map(told)
      return {
        finder: [finder?.on, finder?.possible],
        list,
        desk: [row?.limit, row?.on, row?.possible],
        request: [request?.on, request?.possible],
        requests: requests.map(([, on, possible]) => [on, possible]),
      }
    }

    test.each<readonly [string, Facts, readonly DossierEvent[]]>([
      ['not held', { ...transfer, detained: 'no' }, []],
      ['not sure whether held', { ...transfer, detained: 'unsure' }, []],
      ['held', { ...transfer, detained: 'yes' }, []],
      ['the kind of order not known', { ...transfer, orderPaper: 'unsure', refusalHeld: 'dublin' }, []],
      ['a step', {}, [step]],
      ['a step, the way not known', {}, [{ ...step, by: 'unknown', detained: 'unsure' }]],
      [
        'a step that names only an order, and an answer that names the kind',
        { orderPaper: 'dublin' },
        [unnamed],
      ],
    ])('every place leads with the same day: %s', (_, facts, events) => {
      const { finder, list, desk, request, requests } = lead(facts, events)
      expect(finder).toEqual(['2026-12-05', '2026-11-30'])
      expect(list).toEqual([['transfer-appeal', '2026-12-05', '2026-11-30']])
      // A request against a second measure has five days by the known rule; it leads with the same first day.
      expect(requests.length).toBeGreaterThan(0)
      for (const [on, possible] of [desk.slice(1), request, ...requests])
        expect(possible ?? on).toBe('2026-11-30')
    })

    test('the urgent request leads with the same day whether an earlier order is known or not', () => {
      for (const earlierOrder of ['yes', 'no', 'unsure'] as const)
        expect(lead({ ...transfer, earlierOrder }).requests.map(([on, possible]) => possible ?? on)).toEqual(
          earlierOrder === 'unsure' ? ['2026-11-30', '2026-11-30'] : ['2026-11-30'],
        )
    })

    test('against another order the urgent request keeps its ten days', () => {
      const other = lead({ ...transfer, orderPaper: 'order', earlierOrder: 'no' })
      expect(other.requests).toEqual([['2026-12-07', '2026-11-30']])
    })

    test('once the first of the days is over, the next leads', () => {
      const { list } = lead({ ...transfer, detained: 'no' }, [], '2026-12-01')
      expect(list).toEqual([['transfer-appeal', '2026-12-05', '2026-11-30']])
    })

    test('the day printed on the decision takes its place, in an answer and in a step', () => {
      const printed = [['transfer-appeal', '2026-12-07', undefined]]
      expect(lead({ ...transfer, orderAppealUntil: '2026-12-07' }).list).toEqual(printed)
      expect(lead({}, [{ ...step, printedLimit: '2026-12-07' }]).list).toEqual(printed)
    })

    test('before 12 June 2026 it is that of any annulment, and shorter for who was held', () => {
      const early: Facts = { ...transfer, orderNotifiedOn: '2026-06-11' }
      const day = (facts: Facts) => lead(facts, [], '2026-06-13').finder[0]
      expect([day({ ...early, detained: 'no' }), day({ ...early, detained: 'yes' })]).toEqual([
        '2026-07-13',
        '2026-06-22',
      ])
    })

    test('an appeal that was lodged ends it, and one against a ban does not', () => {
      const lodged = (against: 'order' | 'ban' | 'unsure') =>
        lead({}, [step, { type: 'annulmentLodged', on: '2026-11-27', against }])
      expect(lodged('order').list).toEqual([])
      expect(lodged('unsure').list).toEqual([])
      expect(lodged('ban').list).toEqual([['transfer-appeal', '2026-12-05', '2026-11-30']])
    })

    test('of an earlier order the answer says nothing', () => {
      const earlier: DossierEvent = { ...unnamed, on: '2026-11-16' }
      expect(lead({ orderPaper: 'dublin' }, [earlier, unnamed]).list).toEqual([
        ['transfer-appeal', '2026-12-05', '2026-11-30'],
        ['annulment', '2026-12-16', '2026-11-21'],
      ])
    })
  })

  test('a refusal known from the answers alone is a date of the case', () => {
    // Thirty days from Monday 2 November, by hand: Wednesday 2 December. Ten: 12 November.
    const row = deskRow(
      dossierOfOne({ cgrsNotifiedOn: '2026-11-02', cgrsRefusal: 'other' }),
      procedures,
      today,
    )
    expect([row.next?.limit, row.next?.on]).toEqual(['protection-appeal', '2026-12-02'])
  })

  test('a decision that is an answer and a step is counted once, from the step', () => {
    const refusal: DossierEvent = {
      type: 'orderNotified',
      on: '2026-11-20',
      by: 'hand',
      term: '30-days',
      procedure: 'return',
    }
    const appeals = of(order, [refusal]).filter(({ limit }) => limit === 'annulment')
    expect(appeals).toHaveLength(1)
    expect(appeals[0]?.origin).toHaveProperty('event')
  })

  test('a step that names no procedure is one event, not five', () => {
    const limits = of({}, [{ type: 'orderNotified', on: '2026-11-20', by: 'hand', term: '30-days' }])
    expect(limits.filter(({ limit }) => limit === 'annulment')).toHaveLength(1)
  })

  test('the day printed on the decision takes the place of the span', () => {
    const [printed] = of({}, [
      {
        type: 'refusalNotified',
        on: '2026-11-20',
        by: 'hand',
        printedLimit: '2026-12-07',
        withOrder: 'no',
        procedure: 'medical-regularisation',
      },
    ])
    expect(printed && told(printed)).toEqual(['annulment', '2026-12-07', undefined])
  })

  test('a certificate has to go with the application before it is three months old', () => {
    expect(of({ certificateDate: '2026-10-15' }).map(told)).toEqual([
      ['medical-certificate-age', '2027-01-14', undefined],
    ])
    expect(of({ certificateDate: '2026-10-15', medicalFilingDate: '2026-11-02' })).toEqual([])
    // Nothing was sent where the day is not known, or is only planned.
    for (const medicalFilingDate of ['unsure', '2027-02-01']) {
      expect(of({ certificateDate: '2026-10-15', medicalFilingDate }).map(told)).toEqual([
        ['medical-certificate-age', '2027-01-14', undefined],
      ])
    }
    expect(of({ certificateDate: 'unsure', medicalFilingDate: 'unsure' })).toEqual([])
  })

  test('a child alone has the last day as a minor; an adult does not', () => {
    const child: Facts = { situations: ['child-alone'], dateOfBirth: '2009-03-10' }
    expect(of(child).map(told)).toEqual([['turning-eighteen', '2027-03-09', undefined]])
    expect(of(child, [], '2027-03-10')).toEqual([])
  })

  test('what ended long ago is no date of the case, and a text that was not read is never called over', () => {
    expect(of({ stayRefusalNotifiedOn: '2024-03-04' })).toEqual([])
    const [may] = of({ stayRefusalNotifiedOn: '2026-07-06' }, [], '2026-08-20')
    expect(may?.counted.deadline && may.counted.status.state).toBe('may-have-passed')
  })

  test('an urgent request that was made needs no last day any more', () => {
    expect(of({ ...order, urgentRequest: 'in-time' }).map(({ limit }) => limit)).not.toContain(
      'urgent-suspension',
    )
  })

  test('a date is named in a calendar by ids that stay the same when a day is corrected', () => {
    const key = (on: string) => {
      const list = of({}, [{ type: 'certificateSigned', on, procedure: 'medical-regularisation' }])
      const [first] = list
      return first && dateKey(first.origin, first.procedure)
    }
    expect(key('2026-11-02')).toEqual(key('2026-11-09'))
  })
})
