import { describe, expect, test } from 'vitest'
import { belgianCalendar, withHoliday } from '@/machines/deadlines/calendar'
import type { DossierEvent, EventType } from '@/machines/lifecycle/events/registry'
import { branch, type Lifecycle, type LifecycleState, stateOf } from '@/machines/lifecycle/lifecycle'
import { positionOf } from '@/machines/lifecycle/position'
import { replay } from '@/machines/lifecycle/replay'

const on = '2026-02-02'
const procedure = 'medical-regularisation'
const event = (type: EventType): DossierEvent => ({ type, on, by: 'hand', detained: 'no', procedure })
const application = event('applicationLodged')
const refusal = event('refusalNotified')
const appeal = event('annulmentLodged')

/** A file that stays where it is, beside an appeal that decides on events of its own. */
const lifecycleWith = (rest: Partial<LifecycleState>): Lifecycle => ({
  procedure,
  regions: {
    file: {
      initial: 'open',
      follows: [],
      states: {
        open: {
          on: { applicationLodged: 'open', refusalNotified: 'open', annulmentLodged: 'open' },
          acts: 'person',
          ...rest,
        },
      },
    },
    beside: {
      initial: 'open',
      follows: [],
      states: { open: { on: { orderNotified: 'open' }, acts: 'person' } },
    },
  },
})
type Limits = NonNullable<LifecycleState['limits']>
const running = (limits: Limits, ...events: readonly DossierEvent[]) =>
  replay(lifecycleWith({ limits }), events).limits.map(({ limit, index }) => `${limit} ${index}`)

describe('a limit', () => {
  test('runs from the latest of its events, unless every one counts', () => {
    const from = { limit: 'residence-check', from: 'applicationLodged' } as const
    expect(running([from], application, application)).toEqual(['residence-check 1'])
    expect(running([{ ...from, every: true }], application, application)).toEqual([
      'residence-check 0',
      'residence-check 1',
    ])
  })
  test('is set off only by what its own region took up', () => {
    const limits: Limits = [{ limit: 'term-to-leave', from: ['orderNotified', 'refusalNotified'] }]
    expect(running(limits, event('orderNotified'))).toEqual([])
    expect(running(limits, event('orderNotified'), refusal)).toEqual(['term-to-leave 1'])
  })
  test('is stopped by what comes after its event, not by what came before', () => {
    const limits: Limits = [{ limit: 'annulment', from: 'refusalNotified', until: ['annulmentLodged'] }]
    expect(running(limits, refusal, appeal)).toEqual([])
    expect(running(limits, appeal, refusal)).toEqual(['annulment 1'])
    expect(running(limits, refusal, application)).toEqual(['annulment 0'])
  })
  test('is stopped by a later event of its own kind, never by its own', () => {
    const limits: Limits = [
      { limit: 'annulment', from: 'refusalNotified', every: true, until: ['refusalNotified'] },
    ]
    expect(running(limits, refusal, refusal)).toEqual(['annulment 1'])
  })
  test('waits for what has to happen as well, after its event', () => {
    const limits: Limits = [{ limit: 'cassation', from: 'refusalNotified', after: 'annulmentLodged' }]
    expect(running(limits, refusal, appeal)).toEqual(['cassation 0'])
    expect(running(limits, appeal, refusal)).toEqual([])
    expect(running(limits, refusal, application)).toEqual([])
  })
})

test('the same event leads elsewhere by its detail, also when the lifecycle remembers another one', () => {
  const base = lifecycleWith({}).regions
  const end: LifecycleState = { on: {}, acts: 'nobody' }
  const lifecycle: Lifecycle = {
    procedure,
    regions: {
      ...base,
      file: {
        initial: 'open',
        follows: [],
        states: {
          open: {
            on: { refusalNotified: branch('withOrder', { yes: 'ordered', no: 'calm', unsure: 'ordered' }) },
            acts: 'person',
          },
          ordered: end,
          calm: end,
        },
      },
    },
  }
  const to = (withOrder: 'yes' | 'no') => replay(lifecycle, [{ ...refusal, withOrder }]).states.file
  expect([to('yes'), to('no'), to('yes')]).toEqual(['ordered', 'calm', 'ordered'])
})

describe('a position', () => {
  test('stands at the beginning while the first event lies ahead', () => {
    const { history, refusal: late } = positionOf({ lifecycle: lifecycleWith({}) }, [application], {
      today: '2026-02-01',
    })
    expect(history).toEqual([])
    expect(late).toMatchObject({ index: 0, event: application, why: 'in-future' })
  })
  test('counts in the calendar that it is given', () => {
    const lifecycle = lifecycleWith({ limits: [{ limit: 'annulment', from: 'refusalNotified' }] })
    const safe = (calendar?: typeof belgianCalendar) =>
      positionOf({ lifecycle }, [refusal], { today: on, ...(calendar && { calendar }) }).deadlines[0]
        ?.deadline?.safe
    expect(safe()).toBe('2026-03-04')
    expect(safe(withHoliday(belgianCalendar, '2026-03-04'))).toBe('2026-03-05')
  })
  test('prints no day of an event that has not happened', () => {
    const lifecycle = lifecycleWith({ dates: [{ from: 'refusalNotified', at: 'leaveBy' }] })
    const printed = (...events: readonly DossierEvent[]) =>
      positionOf({ lifecycle }, events, { today: on }).printed.map((day) => day.on)
    expect(printed(application)).toEqual([])
    expect(printed({ ...refusal, leaveBy: '2026-03-04' })).toEqual(['2026-03-04'])
  })
})

test('a state that a lifecycle does not have is an error', () => {
  const lifecycle = lifecycleWith({})
  expect(stateOf(lifecycle, 'file', 'open').acts).toBe('person')
  expect(() => stateOf(lifecycle, 'file', 'shut')).toThrow('medical-regularisation has no state file.shut')
  expect(() => stateOf(lifecycle, 'elsewhere', 'open')).toThrow('has no state elsewhere.open')
})
