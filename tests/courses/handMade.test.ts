import { describe, expect, test } from 'vitest'
import { branch, type Course, type CourseState, stateOf } from '@/machines/course'
import { belgianCalendar, withHoliday } from '@/machines/deadlines/calendar'
import type { EventType, FileEvent } from '@/machines/events'
import { positionOf } from '@/machines/position'
import { replay } from '@/machines/replay'

const on = '2026-02-02'
const procedure = 'medical-regularisation'
const event = (type: EventType): FileEvent => ({ type, on, by: 'hand', detained: 'no', procedure })
const application = event('applicationLodged')
const refusal = event('refusalNotified')
const appeal = event('annulmentLodged')

/** A file that stays where it is, beside an appeal that decides on events of its own. */
const courseWith = (rest: Partial<CourseState>): Course => ({
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
type Limits = NonNullable<CourseState['limits']>
const running = (limits: Limits, ...events: readonly FileEvent[]) =>
  replay(courseWith({ limits }), events).limits.map(({ limit, index }) => `${limit} ${index}`)

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

test('the same event leads elsewhere by its detail, also when the course remembers another one', () => {
  const base = courseWith({}).regions
  const end: CourseState = { on: {}, acts: 'nobody' }
  const course: Course = {
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
  const to = (withOrder: 'yes' | 'no') => replay(course, [{ ...refusal, withOrder }]).states.file
  expect([to('yes'), to('no'), to('yes')]).toEqual(['ordered', 'calm', 'ordered'])
})

describe('a position', () => {
  test('stands at the beginning while the first event lies ahead', () => {
    const { history, refusal: late } = positionOf({ course: courseWith({}) }, [application], {
      today: '2026-02-01',
    })
    expect(history).toEqual([])
    expect(late).toMatchObject({ index: 0, event: application, why: 'in-future' })
  })
  test('counts in the calendar that it is given', () => {
    const course = courseWith({ limits: [{ limit: 'annulment', from: 'refusalNotified' }] })
    const safe = (calendar?: typeof belgianCalendar) =>
      positionOf({ course }, [refusal], { today: on, ...(calendar && { calendar }) }).deadlines[0]?.deadline
        ?.safe
    expect(safe()).toBe('2026-03-04')
    expect(safe(withHoliday(belgianCalendar, '2026-03-04'))).toBe('2026-03-05')
  })
  test('prints no day of an event that has not happened', () => {
    const course = courseWith({ dates: [{ from: 'refusalNotified', at: 'leaveBy' }] })
    const printed = (...events: readonly FileEvent[]) =>
      positionOf({ course }, events, { today: on }).printed.map((day) => day.on)
    expect(printed(application)).toEqual([])
    expect(printed({ ...refusal, leaveBy: '2026-03-04' })).toEqual(['2026-03-04'])
  })
})

test('a state that a course does not have is an error', () => {
  const course = courseWith({})
  expect(stateOf(course, 'file', 'open').acts).toBe('person')
  expect(() => stateOf(course, 'file', 'shut')).toThrow('medical-regularisation has no state file.shut')
  expect(() => stateOf(course, 'elsewhere', 'open')).toThrow('has no state elsewhere.open')
})
