import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type CitationId, citations } from '@/content/law/citations'
import { datesOfLaw } from '@/content/law/dates-of-law'
import { type TimeLimit, type TimeLimitId, timeLimitIds, timeLimits } from '@/content/law/time-limits'
import { isInForce } from '@/content/law/types'
import { resultLines } from '@/content/say/deadline-lines'
import { belgianCalendar, withHoliday } from '@/machines/deadlines/calendar'
import { countDeadline } from '@/machines/deadlines/count'
import { addDays, fromNumber, toNumber } from '@/machines/deadlines/day'
import { type CountedDeadline, type DeadlineEvent, knownModes, modes } from '@/machines/deadlines/kinds'
import { leadOf, statusOn } from '@/machines/deadlines/status'
import { deadlineWords } from '@/tests/support/phrases'

/** Much work in one test: a busy machine may take longer than the usual limit. */
vi.setConfig({ testTimeout: 120_000 })

const rules = fc.constantFrom(...timeLimitIds.map((id) => timeLimits[id]))
const days = fc.integer({ min: toNumber('2015-01-01'), max: toNumber('2040-12-31') }).map(fromNumber)
/** Days before and after each change of the law, and some between. */
const sample = Object.values(datesOfLaw)
  .flatMap(({ on }) => [addDays(on, -1), on, addDays(on, 50)])
  .concat('2026-11-30', '2030-03-15')
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

  test('of a limit without a text in force that was read, whatever the day and the way of notification', () => {
    const stands = (id: CitationId, on: string) => {
      const { inForce, recheckFrom } = citations[id]
      const isNewAndUnread = recheckFrom !== undefined && recheckFrom === inForce.from
      return !isNewAndUnread && (inForce.to === undefined || on <= inForce.to)
    }
    const lost = new Map<string, string>()
    for (const rule of Object.values(timeLimits))
      for (const on of sample) {
        if (rule.basis.some((id) => stands(id, on)) || !counted(rule, { on })) continue
        lost.set(rule.id, lost.get(rule.id) ?? on)
        for (const by of modes)
          for (const detained of [true, false, 'unsure'] as const)
            for (const later of [0, 20, 400, 4_000]) {
              const deadline = countDeadline({ rule, event: { on, by, detained } })
              expect(statusOn(deadline, addDays(on, later)).state, `${rule.id} ${on}`).not.toBe('has-passed')
            }
      }
    expect(lost.size).toBeGreaterThan(15)
    // What the count goes by is derived from the same texts, and is never later than the day on which the last of them ended.
    for (const [id, on] of lost) {
      const { lostFrom } = timeLimits[id as TimeLimitId]
      expect(lostFrom !== undefined && lostFrom <= on, id).toBe(true)
    }
  })

  test('these limits have lost their text, each from its day', () => {
    const from = (day: string) => timeLimitIds.filter((id) => timeLimits[id].lostFrom === day)
    expect(from('2025-08-18')).toEqual(['temporary-protection-family'])
    expect(from('2026-06-12')).toEqual([
      ...appeals.map(({ id }) => id),
      ...['petition-repair', 'roll-fee', 'pro-deo-papers', 'memorandum-announcement', 'memorandum'],
      ...['hearing-request', 'suspension-continuation', 'suspension-continuation-authority'],
      ...[
        'annulment-after-suspension',
        'protection-registration',
        'protection-lodging',
        'protection-keep-alive',
      ],
    ])
    expect(timeLimitIds.filter((id) => timeLimits[id].lostFrom !== undefined)).toHaveLength(
      appeals.length + 13,
    )
  })

  test('a lost limit runs as before, may have passed after that, and is settled by the day that is printed', () => {
    const fee = (printed?: string) =>
      countDeadline({
        rule: timeLimits['roll-fee'],
        event: { on: '2026-11-20' },
        ...(printed !== undefined && { printed }),
      })
    const states = (deadline: ReturnType<typeof fee>, ...days: readonly string[]) =>
      days.map((day) => statusOn(deadline, day).state)
    expect(states(fee(), '2026-11-27', '2026-11-28', '2026-11-29', '2031-01-01')).toEqual([
      'future',
      'today',
      'may-have-passed',
      'may-have-passed',
    ])
    expect(states(fee('2026-12-04'), '2026-12-04', '2026-12-05')).toEqual(['today', 'has-passed'])
    // Told of one day before the change, it is over as it always was.
    const before = countDeadline({ rule: timeLimits['roll-fee'], event: { on: '2026-06-11' } })
    expect(states(before, '2026-06-19', '2026-06-20')).toEqual(['today', 'has-passed'])
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

test('an urgent request against a transfer decision leads with the day of the appeal, once the new law applies', () => {
  const day = fc.integer({ min: toNumber('2026-06-12'), max: toNumber('2040-12-31') }).map(fromNumber)
  const limit = fc.constantFrom('urgent-suspension' as const, 'urgent-suspension-second-measure' as const)
  fc.assert(
    fc.property(
      day,
      fc.constantFrom(...modes),
      fc.constantFrom(true, false, 'unsure' as const),
      limit,
      (...at) => {
        const [on, by, detained, id] = at
        const event = { on, by, detained, transfer: true as const }
        const [request, appeal] = [id, 'transfer-appeal' as const].map((one) =>
          leadOf(countDeadline({ rule: timeLimits[one], event })),
        )
        expect(appeal).toEqual({ on: addDays(on, 10), possible: addDays(on, 5) })
        // A second measure has five days by the rule that is known, so no later day is named for it.
        expect(request).toEqual(id === 'urgent-suspension' ? appeal : { on: addDays(on, 5) })
      },
    ),
    { numRuns: 1000 },
  )
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
