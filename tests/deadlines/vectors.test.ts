import { describe, expect, test } from 'vitest'
import { deadlineText } from '@/content/en/time-limits'
import type { TimeLimitId } from '@/content/law/time-limits'
import { countDeadline, timeLimit } from '@/machines/deadlines/count'
import {
  type CountedDeadline,
  type DeadlineEvent,
  type KnownMode,
  knownModes,
} from '@/machines/deadlines/kinds'
import { leadOf, statusOn } from '@/machines/deadlines/status'

function count(id: TimeLimitId, event: DeadlineEvent, printed?: string): CountedDeadline {
  const deadline = countDeadline({
    rule: timeLimit(id),
    event,
    ...(printed === undefined ? {} : { printed }),
  })
  if (deadline.status !== 'counted') throw new Error('expected a counted deadline')
  return deadline
}
const dayOne = (deadline: CountedDeadline) =>
  deadline.steps.find((step) => step.step === 'day-one')?.on ?? null

describe('the vectors of the law notes', () => {
  test('TV-1: C-651/19, posted Tue 22 May 2018, ten days, day 10 is a Sunday', () => {
    const deadline = count('protection-appeal-inadmissible', { on: '2018-05-22', by: 'registered-post' })
    expect(dayOne(deadline)).toBe('2018-05-25')
    expect(deadline.steps).toContainEqual({
      step: 'shifted',
      from: '2018-06-03',
      to: '2018-06-04',
      closed: [{ on: '2018-06-03', why: 'sunday' }],
    })
    expect(deadline.last).toBe('2018-06-04')
  })

  test('TV-2: CALL 275 708, day 1 on 13 October 2021, thirty days, day 30 is Armistice Day', () => {
    const deadline = count('annulment', { on: '2021-10-12', by: 'hand' })
    expect(dayOne(deadline)).toBe('2021-10-13')
    expect(deadline.last).toBe('2021-11-12')
  })

  test.each([
    ['TV-3', 'annulment', '2026-11-20', 'registered-post', '2026-11-25', '2026-12-24'],
    ['TV-4', 'urgent-suspension', '2026-11-20', 'registered-post', '2026-11-25', '2026-12-04'],
    ['TV-5', 'annulment', '2026-11-25', 'hand', '2026-11-26', '2026-12-28'],
    ['TV-6', 'urgent-suspension', '2026-10-30', 'post', '2026-11-04', '2026-11-13'],
    ['TV-7', 'annulment', '2026-12-23', 'registered-post', '2026-12-29', '2027-01-27'],
    ['TV-8', 'urgent-suspension', '2026-12-15', 'hand', '2026-12-16', '2026-12-28'],
  ] as const)('%s: %s, %s by %s', (_, limit, on, by, one, last) => {
    const deadline = count(limit, { on, by })
    expect(dayOne(deadline)).toBe(one)
    expect(deadline.last).toBe(last)
  })
})

describe('days that were written down before the program was asked', () => {
  test.each<readonly [TimeLimitId, string, KnownMode | undefined, string, string]>([
    ['annulment', '2026-05-13', 'hand', '2026-06-12', 'told before 12 June 2026, so under the older text'],
    ['annulment', '2026-05-22', 'registered-post', '2026-06-26', 'Whit Monday is no working day'],
    ['annulment', '2026-06-11', 'hand', '2026-07-13', 'day 30 is a Saturday'],
    ['annulment', '2026-06-12', 'hand', '2026-07-13', 'day 30 of the known rule is a Sunday'],
    ['annulment', '2026-12-01', 'hand', '2026-12-31', 'day 30 of the known rule'],
    [
      'transfer-appeal',
      '2026-05-22',
      'registered-post',
      '2026-06-26',
      'told before 12 June: as any annulment',
    ],
    ['transfer-appeal', '2026-06-11', 'hand', '2026-07-13', 'the last day of that law: day 30 is a Saturday'],
    ['transfer-appeal', '2026-06-12', 'hand', '2026-06-22', 'ten days at most, counted without favour'],
    ['transfer-appeal', '2026-11-25', 'registered-post', '2026-12-05', 'no days for the post'],
    ['urgent-suspension', '2026-04-23', 'hand', '2026-05-04', 'day 10 is a Sunday'],
    ['urgent-suspension-second-measure', '2026-04-30', 'hand', '2026-05-05', 'day 5'],
    ['medical-certificate-age', '2026-09-01', undefined, '2026-11-30', 'younger than three months'],
    ['medical-certificate-age', '2026-11-30', undefined, '2027-02-27', '28 February is three months'],
    ['turning-eighteen', '2008-02-29', undefined, '2026-02-27', '18 on 28 February'],
    ['turning-eighteen', '2008-12-01', undefined, '2026-11-30', 'the day before the birthday'],
    ['reflection-period', '2026-09-01', undefined, '2026-10-15', '45 days'],
    ['minor-registration-certificate', '2026-06-12', undefined, '2026-12-11', 'six months'],
    ['minor-certificate-renewal', '2026-12-11', undefined, '2026-11-11', 'a month before, on a holiday'],
    ['term-to-leave', '2026-06-12', 'hand', '2026-07-12', 'a Sunday that is not moved'],
    ['permit-registration', '2026-10-30', undefined, '2026-11-12', '11 November is no working day'],
    ['permit-renewal-window', '2027-01-15', undefined, '2026-12-16', '30 days before'],
    ['hearing-before-end-of-stay', '2026-12-11', undefined, '2026-12-26', '15 days'],
    ['dublin-transfer', '2026-05-31', undefined, '2026-11-30', 'six months'],
    ['entry-ban-three-years', '2026-05-23', undefined, '2029-05-22', 'three years'],
    ['medical-permanent-stay', '2021-11-29', undefined, '2026-11-29', 'five years'],
    ['minor-permanent-stay', '2023-12-01', undefined, '2026-12-01', 'three years'],
    ['house-arrest-lift', '2026-05-31', undefined, '2026-11-30', 'six months'],
    ['stateless-information-request', '2026-10-31', undefined, '2026-11-30', 'a month'],
    ['fee-missing-part', '2026-11-30', undefined, '2026-12-30', '30 days'],
  ])('%s, %s, %s: %s (%s)', (limit, on, by, day) => {
    const { last, from } = count(limit, { on, ...(by && { by }) })
    expect(last ?? from).toBe(day)
  })

  test('under the text that was not read, the fifth day may be the last', () => {
    expect(count('annulment', { on: '2026-06-12', by: 'hand' }).safe).toBe('2026-06-17')
    expect(count('annulment', { on: '2026-12-01', by: 'hand' }).safe).toBe('2026-12-06')
  })

  test('a transfer decision ends after five or ten days, tells of thirty, and is never over under that text', () => {
    for (const detained of [undefined, false, true, 'unsure'] as const) {
      const deadline = count('transfer-appeal', {
        on: '2026-11-25',
        ...(detained !== undefined && { detained }),
      })
      expect(leadOf(deadline)).toEqual({ on: '2026-12-05', possible: '2026-11-30' })
      expect(deadline.alternatives.map(({ length, last }) => [length, last])).toEqual([
        [5, '2026-11-30'],
        [10, '2026-12-05'],
        [30, '2026-12-25'],
      ])
      // Registered that Wednesday, the third working day is Monday 30 November; day 30 is Tuesday 29 December.
      expect(deadline.latest).toBe('2026-12-29')
      // Once five days are over, the day of ten is the one to go by, and not a day behind.
      expect(statusOn(deadline, '2026-12-01')).toMatchObject({ state: 'future', on: '2026-12-05' })
      expect(statusOn(deadline, '2026-12-06').state).toBe('may-have-passed')
      expect(statusOn(deadline, '2027-11-30').state).toBe('may-have-passed')
    }
  })

  test('the day that is printed on a transfer decision decides', () => {
    const deadline = count('transfer-appeal', { on: '2026-11-25', by: 'hand' }, '2026-12-07')
    expect(leadOf(deadline)).toEqual({ on: '2026-12-07' })
    expect([deadline.latest, deadline.alternatives]).toEqual(['2026-12-07', []])
    expect(statusOn(deadline, '2026-12-08').state).toBe('has-passed')
  })

  test('a transfer decision of a range that reaches into the new law is safe with its first five days', () => {
    const event = { on: 'unsure', earliest: '2026-06-01', latest: '2026-06-20' } as const
    const deadline = countDeadline({ rule: timeLimit('transfer-appeal'), event })
    expect(deadline.safe).toBe('2026-06-17')
    expect(statusOn(deadline, '2026-12-01').state).toBe('may-have-passed')
  })

  test('a window opens 45 days before a card expires', () => {
    expect(count('permit-renewal-window', { on: '2027-01-15' }).from).toBe('2026-12-01')
  })
})

describe('days of real cases (tests/public-cases)', () => {
  test('PA-11: a second measure of 19 January 2015: day 5 is a Saturday, the last day Monday 26 January', () => {
    const deadline = count('urgent-suspension-second-measure', { on: '2015-01-19', by: 'hand' })
    expect(dayOne(deadline)).toBe('2015-01-20')
    expect(deadline.steps).toContainEqual(
      expect.objectContaining({ step: 'shifted', from: '2015-01-24', to: '2015-01-26' }),
    )
    expect(deadline.last).toBe('2015-01-26')
  })

  test('PA-12: ten days by post from 3 June 2021, and what may still be open names force majeure', () => {
    const deadline = count('protection-appeal-inadmissible', { on: '2021-06-03', by: 'post' })
    expect([dayOne(deadline), deadline.last]).toEqual(['2021-06-08', '2021-06-17'])
    expect(deadlineText.limits['protection-appeal-inadmissible'].stillOpen).toMatch(/lawyer.*force majeure/)
  })

  test('PA-25: eight months for an orange card that ran out from 14 July 2023 on, and never before', () => {
    expect(count('protection-certificate-extension', { on: '2023-07-14' }).last).toBe('2024-03-14')
    for (const on of ['2022-11-10', '2023-07-13'])
      expect(() => count('protection-certificate-extension', { on })).toThrow(
        expect.objectContaining({ name: 'NotInForceError', limit: 'protection-certificate-extension', on }),
      )
  })

  test('the first orange card counts from the lodging since 1 September 2019, and not before', () => {
    expect(count('protection-certificate', { on: '2019-09-01' }).last).toBe('2019-12-31')
    expect(() => count('protection-certificate', { on: '2019-08-31' })).toThrow(
      expect.objectContaining({ name: 'NotInForceError' }),
    )
  })
})

describe('what each rule means', () => {
  test('ten days instead of thirty when held, from 22 March 2018; before, it is refused', () => {
    expect(count('annulment', { on: '2025-03-03', by: 'hand', detained: true }).last).toBe('2025-03-13')
    expect(count('annulment', { on: '2018-03-22', by: 'hand', detained: true }).last).toBe('2018-04-03')
    expect(() => count('annulment', { on: '2018-03-21', by: 'hand', detained: true })).toThrow(
      expect.objectContaining({ name: 'NotInForceError', limit: 'annulment', on: '2018-03-21' }),
    )
  })

  test('not sure whether held: both are counted and the earlier is safe', () => {
    const deadline = count('annulment', { on: '2025-03-03', by: 'hand', detained: 'unsure' })
    expect(deadline.safe).toBe('2025-03-13')
    expect(deadline.latest).toBe('2025-04-02')
    expect(deadline.alternatives.map((a) => a.length)).toEqual([10, 30])
  })

  test('the way of notification not known: all are counted and the earliest is safe', () => {
    const deadline = count('annulment', { on: '2025-03-07', by: 'unknown' })
    expect(deadline.alternatives.map((a) => a.by)).toEqual(knownModes)
    expect(deadline.last).toBe('2025-04-07')
    expect(deadline.safe).toBe('2025-04-07')
    expect(deadline.latest).toBe('2025-04-10')
    expect(count('annulment', { on: '2025-03-07' })).toEqual(deadline)
  })

  test('from 12 June 2026 appeal limits are to be checked and the shortest that may apply is safe', () => {
    const before = count('annulment', { on: '2026-06-11', by: 'hand' })
    const after = count('annulment', { on: '2026-06-12', by: 'hand' })
    expect(before).toMatchObject({ toCheck: false, last: '2026-07-13', safe: '2026-07-13' })
    expect(after).toMatchObject({ toCheck: true, last: '2026-07-13', safe: '2026-06-17' })
  })

  test('a registered letter after 12 June 2026: neither the days for the post nor the weekend is taken for granted', () => {
    // By the repealed text day 1 is Wednesday 25 November and five days end on Sunday 29, moved to Monday 30 November.
    const deadline = count('annulment', { on: '2026-11-20', by: 'registered-post' })
    expect(deadline).toMatchObject({ toCheck: true, last: '2026-12-24', safe: '2026-11-25' })
  })

  test('a limit printed on the decision replaces the span, whether it is earlier or later', () => {
    const on = '2026-10-01'
    expect(count('annulment', { on, by: 'hand' }, '2026-10-12')).toMatchObject({
      last: '2026-11-02',
      safe: '2026-10-12',
      printed: '2026-10-12',
      toCheck: true,
    })
    expect(count('annulment', { on, by: 'hand' }, '2026-11-09')).toMatchObject({
      safe: '2026-11-09',
      latest: '2026-11-09',
    })
  })

  test('the term to leave ends on a Sunday and does not move; the working day before is told', () => {
    const deadline = count('term-to-leave', { on: '2026-11-20' })
    expect(deadline).toMatchObject({
      last: '2026-12-20',
      safe: '2026-12-20',
      officeDay: '2026-12-18',
      toCheck: true,
    })
    expect(deadline.steps.at(-1)).toEqual({
      step: 'not-shifted',
      on: '2026-12-20',
      why: 'sunday',
      officeDay: '2026-12-18',
    })
  })

  test('two clocks from one notice: to leave and to appeal', () => {
    const on = '2025-12-26'
    expect(count('term-to-leave', { on }).last).toBe('2026-01-25')
    expect(count('annulment', { on, by: 'hand' }).last).toBe('2026-01-26')
  })

  test('a term between seven and thirty days shows the shortest first', () => {
    expect(count('term-to-leave-short-stay', { on: '2026-03-02' })).toMatchObject({
      last: '2026-03-09',
      safe: '2026-03-09',
      latest: '2026-04-01',
    })
    expect(count('term-to-leave-reduced', { on: '2026-03-02' })).toMatchObject({
      last: '2026-03-02',
      latest: '2026-03-08',
    })
  })

  test('a certificate can be filed until the day before it is three months old', () => {
    expect(count('medical-certificate-age', { on: '2026-02-10' }).last).toBe('2026-05-09')
    expect(count('medical-certificate-age', { on: '2025-11-30' }).last).toBe('2026-02-27')
  })

  test('eight working days leave out weekends and holidays', () => {
    expect(count('permit-registration', { on: '2026-04-30' }).last).toBe('2026-05-13')
    expect(count('permit-registration', { on: '2026-05-04' }).last).toBe('2026-05-15')
  })

  test('an A card is renewed between 45 and 30 days before it expires', () => {
    expect(count('permit-renewal-window', { on: '2027-03-31' })).toMatchObject({
      from: '2027-02-14',
      last: '2027-03-01',
      safe: '2027-03-01',
    })
    expect(count('permanent-permit-renewal-window', { on: '2027-03-31' }).from).toBe('2027-02-19')
  })

  test('the guardian writes one month before expiry', () => {
    expect(count('minor-permit-renewal', { on: '2027-03-31' }).last).toBe('2027-02-28')
  })

  test('five years from the application, three from the grant: the anniversary is the first day', () => {
    expect(count('medical-permanent-stay', { on: '2022-05-10' })).toMatchObject({
      from: '2027-05-10',
      last: null,
      safe: '2027-05-10',
    })
    expect(count('minor-permanent-stay', { on: '2024-02-29' }).from).toBe('2027-02-28')
  })

  test('the last day as a minor is the day before the birthday', () => {
    expect(count('turning-eighteen', { on: '2009-01-15' }).last).toBe('2027-01-14')
  })

  test('forty-five days of reflection count the day of issue', () => {
    expect(count('reflection-period', { on: '2026-01-01' }).last).toBe('2026-02-14')
  })

  test('statelessness: three months, fifteen days when held, nothing before September 2024', () => {
    expect(count('stateless-decision', { on: '2025-01-31' }).last).toBe('2025-04-30')
    expect(count('stateless-decision', { on: '2025-01-31', detained: true }).last).toBe('2025-02-15')
    expect(() => count('stateless-decision', { on: '2024-08-31' })).toThrow(/not in force on 2024-08-31/)
  })
})

describe('a date that is not known', () => {
  const rule = timeLimit('annulment')

  test('says what to look for, and gives no date when nothing bounds it', () => {
    expect(countDeadline({ rule, event: { on: 'unsure' } })).toMatchObject({
      status: 'date-unknown',
      lookFor: 'decision-notified',
      safe: null,
    })
  })

  test('with a range the count from its first day is safe', () => {
    const deadline = countDeadline({
      rule,
      event: { on: 'unsure', by: 'hand', earliest: '2025-03-03', latest: '2025-03-10' },
    })
    expect(deadline).toMatchObject({ safe: '2025-04-02', latest: { last: '2025-04-09' } })
  })

  test('a range that reaches into the changed law is bounded by the first day of the change', () => {
    const event = { on: 'unsure', by: 'hand', earliest: '2026-06-01' } as const
    expect(countDeadline({ rule, event: { ...event, latest: '2026-06-11' } })).toMatchObject({
      safe: '2026-07-01',
      toCheck: false,
    })
    for (const latest of [{ latest: '2026-06-12' }, {}]) {
      expect(countDeadline({ rule, event: { ...event, ...latest } })).toMatchObject({
        safe: '2026-06-17',
        toCheck: true,
      })
    }
  })

  test('a printed limit bounds it too', () => {
    expect(countDeadline({ rule, event: { on: 'unsure' }, printed: '2026-12-01' }).safe).toBe('2026-12-01')
  })

  test('for a day from which something is possible the later end is safe', () => {
    const event = { on: 'unsure', earliest: '2022-01-10', latest: '2022-02-10' } as const
    expect(countDeadline({ rule: timeLimit('medical-permanent-stay'), event }).safe).toBe('2027-02-10')
  })
})

test('a working day outside the calendar is refused by name', () => {
  expect(() => count('annulment', { on: '2050-12-30', by: 'post' })).toThrow(
    expect.objectContaining({ name: 'OutsideCalendarError' }),
  )
  expect(() => count('annulment', { on: '2025-02-30', by: 'post' })).toThrow(RangeError)
  expect(count('entry-ban-five-years', { on: '2049-01-01' }).last).toBe('2053-12-31')
})

test.each([
  // Annex 43: thirty days from the day after its notification; no text moves a last day on a Sunday.
  ['fee-missing-part', '2026-03-02', '2026-04-01'],
  ['fee-missing-part', '2026-10-02', '2026-11-01'],
] as const)('%s after a letter of %s ends on %s', (id, on, last) => {
  expect(count(id, { on })).toMatchObject({ last, safe: last, toCheck: false })
})
