import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RulerLine, rulerOf } from '@/components/finding/dates/ruler-line'
import { type TimeLimitId, timeLimits } from '@/content/law/time-limits'
import { countLimit } from '@/machines/deadlines/counted'
import { addDays } from '@/machines/deadlines/day'
import type { DeadlineEvent } from '@/machines/deadlines/kinds'

function lineOf(limit: TimeLimitId, event: DeadlineEvent, today: string, printed?: string): RulerLine | null {
  const { deadline } = countLimit(limit, { event, printed }, today)
  return deadline && rulerOf(deadline, today)
}
const places = ({ start, opens, maybe, end, tail }: RulerLine) =>
  [start, opens, maybe, end, tail].filter((mark) => mark !== null)

describe('the line of one time limit', () => {
  it('runs from the day of the order to the last known day, the possible days before that', () => {
    const line = lineOf('annulment', { on: '2026-11-20', by: 'hand' }, '2026-11-28')
    expect(line).toMatchObject({
      start: { on: '2026-11-20', at: 0 },
      maybe: { on: '2026-11-25' },
      end: { on: '2026-12-21', at: 1 },
      tail: null,
    })
    expect(line?.today.at).toBeCloseTo(8 / 31)
    expect(line?.maybe?.at).toBeCloseTo(5 / 31)
  })

  it('draws the later day that another way of notice would give', () => {
    const line = lineOf('annulment', { on: '2025-03-07', by: 'unknown' }, '2025-03-20')
    expect(line).toMatchObject({ maybe: null, end: { on: '2025-04-07' }, tail: { on: '2025-04-10', at: 1 } })
  })

  it('goes on to today once every day has passed', () => {
    const line = lineOf('annulment', { on: '2025-03-07', by: 'hand' }, '2025-05-06')
    expect(line?.today.at).toBe(1)
    expect(line?.end?.at).toBeCloseTo(31 / 60)
  })

  it('has the printed day in place of every guess', () => {
    const line = lineOf('annulment', { on: '2026-11-20', by: 'hand' }, '2026-11-28', '2026-12-10')
    expect(line).toMatchObject({ maybe: null, end: { on: '2026-12-10', at: 1 }, tail: null })
  })

  it('has no known day where the day to count from is not known', () => {
    const from = lineOf('annulment', { on: 'unsure', by: 'hand', earliest: '2025-03-03' }, '2025-03-10')
    expect(from).toMatchObject({ start: { on: '2025-03-03' }, maybe: { on: '2025-04-02' }, end: null })
    const span = { on: 'unsure', by: 'hand', earliest: '2025-03-03', latest: '2025-03-10' } as const
    expect(lineOf('annulment', span, '2025-03-10')).toMatchObject({
      maybe: { on: '2025-04-02' },
      end: { on: '2025-04-09', at: 1 },
    })
    expect(lineOf('annulment', { on: 'unsure' }, '2025-03-10')).toBeNull()
  })

  it('leaves out a beginning that lies years back', () => {
    const line = lineOf('turning-eighteen', { on: '2009-01-12' }, '2026-11-28')
    expect(line).toMatchObject({ start: null, today: { at: 0 }, end: { on: '2027-01-11', at: 1 } })
  })

  it('shows when a window opens, and no expiry as its beginning', () => {
    const line = lineOf('permit-renewal-window', { on: '2027-03-31' }, '2027-01-20')
    expect(line).toMatchObject({ start: null, today: { at: 0 }, opens: { on: '2027-02-14' }, end: { at: 1 } })
  })

  it('draws a single day at its end', () => {
    const line = lineOf('term-to-leave', { on: '2026-11-28' }, '2026-11-28', '2026-11-28')
    expect(line).toMatchObject({ start: { at: 1 }, today: { at: 1 }, end: { at: 1 } })
  })

  it('keeps its order and stays on the line, whatever the limit and the day', () => {
    const ids = Object.keys(timeLimits) as TimeLimitId[]
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.integer({ min: -3000, max: 3000 }),
        fc.integer({ min: -500, max: 900 }),
        fc.constantFrom('hand', 'registered-post', 'unknown'),
        (limit, when, later, by) => {
          const on = addDays('2026-06-12', when)
          const line = lineOf(limit, { on, by, detained: 'unsure' }, addDays(on, later))
          if (line === null) return
          const marks = places(line)
          for (const { at } of [...marks, line.today]) {
            expect(at).toBeGreaterThanOrEqual(0)
            expect(at).toBeLessThanOrEqual(1)
          }
          expect(marks.map(({ at }) => at)).toEqual(marks.map(({ at }) => at).sort((a, b) => a - b))
          expect(marks.map((one) => one.on)).toEqual(marks.map((one) => one.on).sort())
        },
      ),
    )
  })
})
