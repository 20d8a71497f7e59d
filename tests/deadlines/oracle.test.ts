import {
  addBusinessDays,
  addDays,
  addMonths,
  addYears,
  formatISO,
  isWeekend,
  parseISO,
  subDays,
  subMonths,
} from 'date-fns'
import Holidays from 'date-holidays'
import { describe, expect, test, vi } from 'vitest'
import { type TimeLimit, timeLimitIds, timeLimits } from '@/content/law/time-limits'
import type { Length } from '@/content/law/time-limits/kinds'
import { countDeadline } from '@/machines/deadlines/count'
import { knownModes } from '@/machines/deadlines/kinds'

/** Much work in one test: a busy machine may take longer than the usual limit. */
vi.setConfig({ testTimeout: 120_000 })

/*
 * A second opinion, written from the law notes alone (COMP-1 to COMP-6), with date-fns and date-holidays.
 * It shares no code with machines/deadlines and machines/day.
 */
const iso = (date: Date) => formatISO(date, { representation: 'date' })
const holidays = new Set<string>(['2008-05-02'])
const be = new Holidays('BE')
for (let year = 2014; year <= 2046; year++) {
  for (const h of be.getHolidays(year)) if (h.type === 'public') holidays.add(h.date.slice(0, 10))
}
const isFree = (date: Date) => isWeekend(date) || holidays.has(iso(date))

function later(date: Date, workingDays: number): Date {
  let at = date
  for (let left = workingDays; left > 0; ) {
    at = addBusinessDays(at, 1)
    if (!holidays.has(iso(at))) left--
  }
  return at
}

function nextOpen(date: Date): Date {
  return isFree(date) ? nextOpen(addDays(date, 1)) : date
}

const memo = new Map<string, string>()
function remember(key: string, compute: () => Date): string {
  const known = memo.get(key)
  if (known !== undefined) return known
  const result = iso(compute())
  memo.set(key, result)
  return result
}

/** COMP-3 and COMP-4: by post the third working day is day 1; otherwise day 1 is the next day. COMP-1, COMP-2. */
function appeal(start: string, post: boolean, days: number): string {
  return remember(`${start} ${post} ${days}`, () => {
    const date = parseISO(start)
    const first = post ? later(date, 3) : addDays(date, 1)
    return nextOpen(addDays(first, days - 1))
  })
}

function plain(start: string, { length, unit }: Length, rule: TimeLimit): string {
  return remember(`${start} ${length} ${unit} ${rule.start} ${rule.kind}`, () => {
    const date = parseISO(start)
    if (rule.start === 'before-expiry')
      return unit === 'month' ? subMonths(date, length) : subDays(date, length)
    if (unit === 'working-day') return later(date, length)
    const end = {
      'calendar-day': () => addDays(date, length),
      month: () => addMonths(date, length),
      year: () => addYears(date, length),
    }[unit]()
    const counted = rule.start === 'event-day' ? subDays(end, 1) : end
    return rule.kind === 'from-day' ? addDays(counted, 1) : counted
  })
}

const starts: string[] = []
for (let at = parseISO('2015-01-01'); at < parseISO('2036-01-01'); at = addDays(at, 1)) starts.push(iso(at))
const heldAndFree = (rule: TimeLimit) => (rule.detained === undefined ? [false] : [false, true])

/** In force on the day: computed here again, from the dates alone. */
function applies(rule: TimeLimit, on: string, detained: boolean): boolean {
  const dates = detained && rule.detained ? [rule.inForce, rule.detained.inForce] : [rule.inForce]
  return dates.every(({ from, to }) => (from === null || on >= from) && (to === undefined || on <= to))
}

/** N-71, N-72: a transfer decision probably has 10 days at most since 12 June 2026, counted without favour (section 13 h). */
const isShortSince = (rule: TimeLimit, on: string): boolean =>
  rule.id === 'transfer-appeal' && on >= '2026-06-12'

test('every start day from 2015 to 2035 is tried', () => {
  expect(starts).toHaveLength(7670)
})

describe.each(timeLimitIds.map((id) => timeLimits[id]))('$id', (rule) => {
  test.each(heldAndFree(rule))('held: %s', (detained) => {
    const length = detained && rule.detained ? rule.detained : rule
    const ways = rule.start === 'by-notification' ? knownModes : [undefined]
    const wrong: string[] = []
    let tried = 0
    for (const on of starts) {
      if (!applies(rule, on, detained)) continue
      for (const by of ways) {
        tried++
        const expected =
          by === undefined
            ? plain(on, length, rule)
            : isShortSince(rule, on)
              ? iso(addDays(parseISO(on), 10))
              : appeal(on, by === 'post' || by === 'registered-post', length.length)
        const counted = countDeadline({ rule, event: { on, detained, ...(by === undefined ? {} : { by }) } })
        const got = counted.status === 'counted' ? (counted.last ?? counted.from) : null
        if (got !== expected) wrong.push(`${on} ${by ?? ''}: engine ${got}, oracle ${expected}`)
      }
    }
    expect(tried).toBeGreaterThan(0)
    expect(wrong.slice(0, 5)).toEqual([])
  })
})

test.each(timeLimitIds.filter((id) => timeLimits[id].start === 'by-notification'))(
  '%s: the way not known, the earliest of all is shown',
  (id) => {
    const rule = timeLimits[id]
    const wrong = starts.filter((on) => {
      if (!applies(rule, on, false)) return false
      const both = [appeal(on, true, rule.length), appeal(on, false, rule.length)].sort()
      const counted = countDeadline({ rule, event: { on, by: 'unknown' } })
      const first = isShortSince(rule, on) ? iso(addDays(parseISO(on), 10)) : both[0]
      return counted.status !== 'counted' || counted.last !== first || counted.latest !== both[1]
    })
    expect(wrong.slice(0, 5)).toEqual([])
  },
)
