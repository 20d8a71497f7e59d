import { describe, expect, test } from 'vitest'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { type Position, positionOf } from '@/machines/lifecycle/position'
import * as removal from '@/machines/procedures/return/lifecycle'

const order: DossierEvent = {
  type: 'orderNotified',
  on: '2025-03-03',
  by: 'hand',
  detained: 'no',
  secondMeasure: 'no',
  term: '30-days',
}
const at = (events: readonly DossierEvent[], today: string) => positionOf(removal, events, { today })
const states = (position: Position) => Object.fromEntries(position.standings.map((s) => [s.region, s.state]))
const safe = (position: Position, limit: string) =>
  position.deadlines.find((d) => d.limit === limit)?.deadline?.safe

describe('the life of an order to leave', () => {
  test('the term to leave and the term to appeal are two clocks', () => {
    const position = at([order], '2025-03-10')
    expect(states(position)).toEqual({ order: 'running', appeal: 'open', coaching: 'none', ban: 'none' })
    expect(safe(position, 'urgent-suspension')).toBe('2025-03-13')
    expect(safe(position, 'term-to-leave')).toBe('2025-04-02')
    expect(safe(position, 'annulment')).toBe('2025-04-02')
  })

  test('someone who was held when notified has ten days', () => {
    const position = at([{ ...order, detained: 'yes' }], '2025-03-10')
    expect(safe(position, 'annulment')).toBe('2025-03-13')
  })

  test('an order whose term was not read runs every term, the shortest first', () => {
    const { term: _, ...unread } = order
    const limits = at([unread], '2025-03-03').deadlines.map((d) => d.limit)
    expect(limits.filter((l) => l.startsWith('term'))).toEqual([
      'term-to-leave-reduced',
      'term-to-leave-short-stay',
      'term-to-leave',
    ])
  })

  test('the day printed on the order settles which term it is', () => {
    const { term: _, ...unread } = order
    const position = at([{ ...unread, leaveBy: '2025-03-20' }], '2025-03-03')
    const terms = position.deadlines.filter((d) => d.limit.startsWith('term'))
    expect(terms.map((d) => [d.limit, d.deadline?.safe])).toEqual([['term-to-leave', '2025-03-20']])
  })

  test('an extended term is the day of the letter', () => {
    const position = at(
      [
        order,
        { type: 'extensionAsked', on: '2025-03-20' },
        { type: 'extensionGranted', on: '2025-03-28', leaveBy: '2025-05-02' },
      ],
      '2025-03-29',
    )
    expect(states(position).order).toBe('extended')
    expect(position.printed).toMatchObject([{ at: 'leaveBy', on: '2025-05-02' }])
    expect(position.deadlines.map((d) => d.limit)).not.toContain('term-to-leave')
  })

  test('detention is counted from its first day, also once it is extended', () => {
    const held: readonly DossierEvent[] = [
      order,
      { type: 'termOver', on: '2025-04-03' },
      { type: 'detentionStarted', on: '2025-05-05' },
    ]
    expect(safe(at(held, '2025-05-06'), 'detention-return')).toBe('2025-07-04')
    const longer = at([...held, { type: 'detentionExtended', on: '2025-07-03' }], '2025-07-03')
    expect(safe(longer, 'detention-return')).toBeUndefined()
    expect(safe(longer, 'detention-return-extended')).toBe('2025-10-04')
  })

  test('an entry ban can be lifted for work or study after two thirds; no answer in four months is a refusal', () => {
    const ban: readonly DossierEvent[] = [
      order,
      { type: 'departed', on: '2025-03-30' },
      { type: 'banImposed', on: '2025-03-30', by: 'hand', detained: 'no', banLength: '3-years' },
    ]
    const running = at(ban, '2025-04-01')
    expect(states(running)).toMatchObject({ order: 'departed', ban: 'imposed' })
    expect(safe(running, 'entry-ban-lift-three-years')).toBe('2027-03-30')
    const asked = at([...ban, { type: 'banLiftAsked', on: '2027-04-05' }], '2027-04-06')
    expect(safe(asked, 'entry-ban-lift-decision')).toBe('2027-08-05')
  })

  test('coaching goes on beside the order', () => {
    const position = at(
      [order, { type: 'coachingInvited', on: '2025-03-12' }, { type: 'coachingMissed', on: '2025-03-19' }],
      '2025-03-20',
    )
    expect(states(position)).toMatchObject({ order: 'running', coaching: 'missed' })
  })
})
