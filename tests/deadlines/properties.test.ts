import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type TimeLimit, timeLimitIds, timeLimits } from '@/content/law/time-limits'
import { isInForce } from '@/content/law/types'
import { resultLines } from '@/content/say/deadline-lines'
import { belgianCalendar, withHoliday } from '@/machines/deadlines/calendar'
import { countDeadline } from '@/machines/deadlines/count'
import { addDays, fromNumber, toNumber } from '@/machines/deadlines/day'
import { type CountedDeadline, type DeadlineEvent, knownModes, modes } from '@/machines/deadlines/kinds'
import { statusOn } from '@/machines/deadlines/status'
import { deadlineWords } from '@/tests/support/phrases'

/** Much work in one test: a busy machine may take longer than the usual limit. */
vi.setConfig({ testTimeout: 120_000 })

const rules = fc.constantFrom(...timeLimitIds.map((id) => timeLimits[id]))
const days = fc.integer({ min: toNumber('2015-01-01'), max: toNumber('2040-12-31') }).map(fromNumber)
const appeals = timeLimitIds.map((id) => timeLimits[id]).filter((rule) => rule.start === 'by-notification')

function counted(rule: TimeLimit, event: DeadlineEvent, calendar = belgianCalendar): CountedDeadline | null {
  const { on, detained } = event
  const asks = detained === true || detained === 'unsure'
  if (on === 'unsure' || !isInForce(rule.inForce, on)) return null
  if (asks && rule.detained && !isInForce(rule.detained.inForce, on)) return null
  const deadline = countDeadline({ rule, event, calendar })
  return deadline.status === 'counted' ? deadline : null
}
const dayOf = (deadline: CountedDeadline) => deadline.last ?? deadline.from ?? ''

describe('the safe date is never later than any possible true one', () => {
  test('whatever the way of notification, detention and new law turn out to be', () => {
    fc.assert(
      fc.property(fc.constantFrom(...appeals), days, (rule, on) => {
        const safe = counted(rule, { on, by: 'unknown', detained: 'unsure' })?.safe
        for (const by of knownModes) {
          for (const detained of [true, false]) {
            const possible = counted(rule, { on, by, detained })
            if (safe && possible) expect(safe <= possible.safe && safe <= dayOf(possible)).toBe(true)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('under a text that could not be read, no days for the post and no weekend are added', () => {
    fc.assert(
      fc.property(fc.constantFrom(...appeals), days, fc.constantFrom(...knownModes), (rule, on, by) => {
        const counts = counted(rule, { on, by, detained: 'unsure' })
        if (!counts || rule.recheckFrom === undefined || on < rule.recheckFrom) return
        const lengths = [rule, ...(rule.candidates ?? []), ...(rule.detained ? [rule.detained] : [])]
        const shortest = Math.min(...lengths.map(({ length }) => length))
        expect(lengths.every(({ unit }) => unit === 'calendar-day')).toBe(true)
        expect(counts.safe).toBe(addDays(on, shortest))
        expect(counts.toCheck).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('the lengths that may apply under it stand from the shortest to the longest, as ids and in words', () => {
    const several = appeals.filter(({ candidates }) => candidates !== undefined)
    expect(several.length).toBeGreaterThan(0)
    const told = new Set<string>()
    const event = fc.record({
      on: fc.integer({ min: toNumber('2026-06-12'), max: toNumber('2030-12-31') }).map(fromNumber),
      by: fc.constantFrom(...modes),
      detained: fc.constantFrom(true, false, 'unsure' as const),
    })
    fc.assert(
      fc.property(fc.constantFrom(...several), event, (rule, at) => {
        const deadline = counted(rule, at)
        if (!deadline) throw new Error(`${rule.id} is not counted`)
        const candidates = deadline.alternatives.filter(({ why }) => why === 'candidate')
        const lengths = candidates.map(({ length }) => length)
        expect(new Set(candidates.map(({ unit }) => unit)).size).toBe(1)
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
        const lines = resultLines(deadline, deadlineWords).flatMap((line) => {
          const [, n] = /^With (\d+) days, which may apply/.exec(line) ?? []
          return n === undefined ? [] : [Number(n)]
        })
        expect(lines).toEqual(lengths)
        told.add(lengths.join(' '))
      }),
      { numRuns: 500 },
    )
    expect([...told].some((lengths) => lengths === '5 10 30')).toBe(true)
  })

  test('for every limit, and the other way round for a day from which something is possible', () => {
    fc.assert(
      fc.property(rules, days, (rule, on) => {
        const deadline = counted(rule, { on })
        if (!deadline) return
        const possible = deadline.alternatives.map((a) => a.last ?? a.from ?? '').concat(dayOf(deadline))
        for (const day of possible) {
          expect(rule.kind === 'from-day' ? deadline.safe >= day : deadline.safe <= day).toBe(true)
        }
      }),
      { numRuns: 5000 },
    )
  })

  test('an unknown date is no later than any date of its range', () => {
    fc.assert(
      fc.property(rules, days, fc.nat(60), fc.nat(60), (rule, earliest, length, inside) => {
        const latest = addDays(earliest, Math.max(length, inside))
        const on = addDays(earliest, inside)
        if (!counted(rule, { on: earliest }) || rule.kind === 'from-day') return
        const { safe } = countDeadline({ rule, event: { on: 'unsure', earliest, latest } })
        const truth = counted(rule, { on })
        if (truth) expect(safe !== null && safe <= truth.safe).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('nothing is over while a day that may be the last still comes', () => {
  const today = fc.integer({ min: 0, max: 4_000 })
  const printed = fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined })
  const how = fc.record({
    by: fc.constantFrom(...modes),
    detained: fc.constantFrom(true, false, 'unsure' as const),
  })

  test('of all the ways to count, of a text that was not read, and of the decision itself', () => {
    let [over, unread] = [0, 0]
    fc.assert(
      fc.property(rules, days, how, today, printed, (rule, on, at, later, stated) => {
        if (rule.kind === 'from-day' || !counted(rule, { on, ...at })) return
        const print = stated === undefined ? {} : { printed: addDays(on, stated) }
        const deadline = countDeadline({ rule, event: { on, ...at }, ...print })
        if (deadline.status !== 'counted') throw new Error('it has a day')
        const now = addDays(on, later)
        const { state } = statusOn(deadline, now)
        if (deadline.unread) unread++
        if (state !== 'has-passed') return
        over++
        const ways = deadline.alternatives.map(({ last }) => last)
        const known = deadline.printed === undefined ? [deadline.last, ...ways] : [deadline.printed]
        for (const last of known) if (last !== null && last >= now) expect(last < now, rule.id).toBe(true)
        expect(deadline.unread, rule.id).toBeUndefined()
        expect(rule.laterStart, rule.id).toBeUndefined()
      }),
      { numRuns: 4000 },
    )
    expect(over).toBeGreaterThan(200)
    expect(unread).toBeGreaterThan(20)
  })

  test('of all the days on which a paper may have come', () => {
    fc.assert(
      fc.property(rules, days, fc.integer({ min: 0, max: 60 }), today, (rule, earliest, width, later) => {
        const latest = addDays(earliest, width)
        if (rule.kind === 'from-day' || !counted(rule, { on: earliest }) || !counted(rule, { on: latest }))
          return
        const range = countDeadline({ rule, event: { on: 'unsure', earliest, latest } })
        const now = addDays(earliest, later)
        if (statusOn(range, now).state !== 'has-passed') return
        const end = countDeadline({ rule, event: { on: latest } })
        expect(statusOn(end, now).state, `${rule.id} ${earliest} ${latest} ${now}`).toBe('has-passed')
      }),
      { numRuns: 4000 },
    )
  })
})

test('adding a holiday never makes a date earlier', () => {
  fc.assert(
    fc.property(
      rules,
      days,
      fc.integer({ min: -5, max: 400 }),
      fc.constantFrom(...knownModes),
      (rule, on, n, by) => {
        const event = { on, by }
        const before = counted(rule, event)
        const after = counted(rule, event, withHoliday(belgianCalendar, addDays(on, n)))
        if (before && after) expect(dayOf(after) >= dayOf(before) && after.safe >= before.safe).toBe(true)
      },
    ),
    { numRuns: 5000 },
  )
})

test('a later event never ends earlier', () => {
  fc.assert(
    fc.property(rules, days, fc.constantFrom(...knownModes), (rule, on, by) => {
      const one = counted(rule, { on, by })
      const next = counted(rule, { on: addDays(on, 1), by })
      if (one && next) expect(dayOf(next) >= dayOf(one)).toBe(true)
    }),
    { numRuns: 5000 },
  )
})

test('the last day of an appeal is a working day, and no working day was passed over', () => {
  fc.assert(
    fc.property(fc.constantFrom(...appeals), days, fc.constantFrom(...knownModes), (rule, on, by) => {
      const deadline = counted(rule, { on, by })
      const moved = deadline?.steps.find((step) => step.step === 'shifted')
      if (moved)
        expect(moved.closed.map((c) => c.on).concat(moved.to)).toEqual(daysFrom(moved.from, moved.to))
    }),
  )
})

function daysFrom(from: string, to: string): string[] {
  return from > to ? [] : [from, ...daysFrom(addDays(from, 1), to)]
}

test('counting is the same in any time zone and across daylight-saving days', () => {
  const script = `
    import { timeLimitIds, timeLimits } from '@/content/law/time-limits'
    import { addDays } from '@/machines/deadlines/day'
    import { countDeadline } from '@/machines/deadlines/count'
    for (const id of timeLimitIds) for (let n = 0; n < 400; n += 3) {
      const event = { on: addDays('2025-09-01', n), by: 'post' } as const
      process.stdout.write(JSON.stringify(countDeadline({ rule: timeLimits[id], event })))
    }`
  const outputs = ['UTC', 'Europe/Brussels', 'America/St_Johns'].map((TZ) =>
    execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', '--input-type=module', '-e', script], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
      maxBuffer: 200_000_000,
    }),
  )
  expect(outputs[0]?.length).toBeGreaterThan(100_000)
  expect(outputs[1]).toBe(outputs[0])
  expect(outputs[2]).toBe(outputs[0])
})
