import { describe, expect, test } from 'vitest'
import { deadlineText } from '@/content/en/time-limits'
import { type TimeLimit, type TimeLimitId, timeLimitIds, timeLimits } from '@/content/law/time-limits'
import { weekdayInWords } from '@/content/say/days'
import { deadlineLines, lengthInWords, resultLines } from '@/content/say/deadline-lines'
import { countDeadline, timeLimit } from '@/machines/deadlines/count'
import { type DeadlineEvent, modes } from '@/machines/deadlines/kinds'
import { deadlineWords } from '@/tests/support/phrases'

const words = deadlineWords
const lines = (id: TimeLimitId, event: DeadlineEvent, printed?: string) =>
  deadlineLines(
    countDeadline({ rule: timeLimit(id), event, ...(printed === undefined ? {} : { printed }) }),
    words,
  )

test('no sentence of any limit is left with an empty place', () => {
  for (const id of timeLimitIds) {
    for (const on of ['2025-12-24', '2026-06-30', '2026-11-20']) {
      for (const by of modes) expect(lines(id, { on, by, detained: 'unsure' }).join('\n')).not.toMatch(/[{}]/)
    }
    expect(lines(id, { on: 'unsure', earliest: '2026-01-05', latest: '2026-07-05' }).join('\n')).not.toMatch(
      /[{}]/,
    )
  }
})

describe('what a person reads', () => {
  test('a date that is not known: where to look, the range, the safe date', () => {
    expect(
      lines('annulment', { on: 'unsure', by: 'hand', earliest: '2025-03-03', latest: '2025-03-10' }),
    ).toEqual([
      `The date is not known. ${deadlineText.events['decision-notified'].lookFor}`,
      'If it was on Monday 3 March 2025, the last day is Wednesday 2 April 2025.',
      'If it was on Monday 10 March 2025, the last day is Wednesday 9 April 2025.',
      'Safe date: Wednesday 2 April 2025. Act by then.',
    ])
  })

  test('a date that nothing bounds: act now', () => {
    expect(lines('annulment', { on: 'unsure' }).at(-1)).toBe(
      'Nothing shows between which days it was. Act now, and ask a lawyer to find the date.',
    )
  })

  test('not sure whether held: both last days', () => {
    expect(lines('annulment', { on: '2025-03-03', by: 'hand', detained: 'unsure' })).toContain(
      'We do not know whether you were detained. Counted both ways, the last day is between Thursday 13 March 2025 and Wednesday 2 April 2025.',
    )
  })

  test('a band: both ends', () => {
    expect(lines('term-to-leave-short-stay', { on: '2026-03-02' }).at(-1)).toBe(
      'The law gives a range. The last day is between Monday 9 March 2026 and Wednesday 1 April 2026. The decision says which.',
    )
  })

  test('a printed limit: it counts in place of a text that could not be read', () => {
    expect(lines('annulment', { on: '2026-10-01', by: 'hand' }, '2026-10-12').slice(-2)).toEqual([
      'Printed on the decision: Monday 12 October 2026. That date counts.',
      'Safe date: Monday 12 October 2026. Act by then.',
    ])
  })

  test('a window, an end, a first day, an authority’s day', () => {
    expect(lines('permit-renewal-window', { on: '2027-03-31' })).toContain(
      'Between Sunday 14 February 2027 and Monday 1 March 2027.',
    )
    expect(lines('medical-permit', { on: '2026-03-02' })).toContain('Ends on Monday 1 March 2027.')
    expect(lines('medical-permanent-stay', { on: '2022-05-10' })).toContain('From Monday 10 May 2027.')
    expect(lines('residence-check', { on: '2026-03-02' }).at(-1)).toBe(
      'The authority’s last day: Thursday 12 March 2026.',
    )
  })

  test('working days name the holidays they leave out', () => {
    expect(lines('permit-registration', { on: '2026-05-12' })).toContain(
      'Not counted because they are not working days: Thursday 14 May 2026 (Ascension Day), Saturday 16 May 2026, Sunday 17 May 2026, Saturday 23 May 2026, Sunday 24 May 2026 and Monday 25 May 2026 (Whit Monday).',
    )
  })

  test('a term of no days ends on the day itself', () => {
    expect(lines('term-to-leave-reduced', { on: '2026-03-02' })).toContain(
      'No day is added: Monday 2 March 2026.',
    )
  })

  test('a day from which something is possible, with a later printed day', () => {
    expect(lines('house-arrest-lift', { on: '2026-03-02' }, '2026-10-02').slice(-2)).toEqual([
      'Printed on the decision: Friday 2 October 2026. The later date is the safe one.',
      'Safe from Friday 2 October 2026.',
    ])
    expect(
      lines('house-arrest-lift', { on: 'unsure', earliest: '2026-02-02', latest: '2026-03-02' }).at(-1),
    ).toBe('Safe from Wednesday 2 September 2026.')
  })
})

test('a longer length while held does not hide the shorter one', () => {
  const rule: TimeLimit = {
    ...timeLimits.annulment,
    detained: { length: 60, unit: 'calendar-day', inForce: { from: null }, basis: ['aliens-act:39/57:§2'] },
  }
  const deadline = countDeadline({ rule, event: { on: '2025-03-03', by: 'hand', detained: 'unsure' } })
  expect(deadline).toMatchObject({ last: '2025-04-02', safe: '2025-04-02', latest: '2025-05-02' })
})

describe('where the way of notification is not known', () => {
  test('both ends over all ways, and each length that may apply', () => {
    // Friday 20 November 2026. By hand, day 1 is Saturday 21 November, and day 30 Sunday 20 December moves to Monday. By
    // registered post, day 1 is the third working day, Wednesday 25 November, and day 30 is Thursday 24 December.
    // Under the text that could not be read, neither the days for the post nor the shift past a weekend is taken for granted.
    const cautious = 'which may apply since the change, counted without extra days for the post or a weekend'
    expect(lines('annulment', { on: '2026-11-20', by: 'unknown' }).slice(-6)).toEqual([
      'Last day: Monday 21 December 2026.',
      'We do not know how you were notified. Counted in every way, the last day is between Monday 21 December 2026 and Thursday 24 December 2026.',
      deadlineText.notes.toCheck,
      `With 5 days, ${cautious}: Wednesday 25 November 2026.`,
      `With 10 days, ${cautious}: Monday 30 November 2026.`,
      `With 30 days, ${cautious}: Sunday 20 December 2026.`,
    ])
  })

  test('the ways may stand in any order', () => {
    const counted = countDeadline({
      rule: timeLimits.annulment,
      event: { on: '2026-11-20', by: 'unknown' },
    })
    if (counted.status !== 'counted') throw new Error('expected a counted deadline')
    const turned = { ...counted, alternatives: [...counted.alternatives].reverse() }
    expect(resultLines(turned, words).toSorted()).toEqual(resultLines(counted, words).toSorted())
  })

  test('no second length and no warning under the law before the change', () => {
    expect(lines('annulment', { on: '2025-03-03', by: 'hand' }).slice(-1)).toEqual([
      'Last day: Wednesday 2 April 2025.',
    ])
  })
})

describe('the three working days after posting', () => {
  test('name the days between that do not count', () => {
    expect(lines('annulment', { on: '2025-03-06', by: 'registered-post' }).slice(1, 3)).toEqual([
      'Working days after that: Friday 7 March 2025, Monday 10 March 2025 and Tuesday 11 March 2025. Not counted: Saturday 8 March 2025 and Sunday 9 March 2025.',
      'The third working day is day 1: Tuesday 11 March 2025.',
    ])
  })

  test('stand alone where every day between counts', () => {
    expect(lines('annulment', { on: '2025-03-03', by: 'registered-post' })[1]).toBe(
      'Working days after that: Tuesday 4 March 2025, Wednesday 5 March 2025 and Thursday 6 March 2025.',
    )
  })
})

/** Article 39/57 §2 2°: the third working day holds unless the addressee proves otherwise. */
test.each(['registered-post', 'post'] as const)(
  'a letter by %s may have come later, which can be proved',
  (by) => {
    const presumed = deadlineText.notes.postPresumed
    expect(presumed).toContain('prove that it arrived later')
    expect(lines('annulment', { on: '2025-03-03', by })).toContain(presumed)
    for (const other of ['acknowledged-post', 'hand', 'fax'] as const)
      expect(lines('annulment', { on: '2025-03-03', by: other })).not.toContain(presumed)
  },
)

test('a last day on a Sunday says so, and where it moves', () => {
  expect(lines('annulment', { on: '2026-11-20', by: 'hand' })).toContain(
    'Sunday 20 December 2026 is not a working day (Sunday). The last day moves to Monday 21 December 2026.',
  )
})

test('the first day is the counted one, also where a later one is printed', () => {
  expect(lines('house-arrest-lift', { on: '2026-03-02' }, '2026-10-02')).toContain(
    'From Wednesday 2 September 2026.',
  )
})

/** A tag that was not used before: one language, with a private mark of its own. */
let used = 0
const freshTag = () => `en-GB-x-n${++used}`

test('a day is written the same the first time a language is used as after', () => {
  const tag = freshTag()
  for (const _ of [1, 2]) expect(weekdayInWords('2026-12-24', { tag })).toBe('Thursday 24 December 2026')
})

test('one year ends, two years end', () => {
  expect(lines('medical-permit', { on: '2026-03-02' })).toContain('1 year ends on Monday 1 March 2027.')
  expect(lines('medical-permanent-stay', { on: '2022-05-10' })).toContain('5 years end on Sunday 9 May 2027.')
})

test('where all ways of counting come to one day, no sentence speaks of two', () => {
  const deadline = countDeadline({ rule: timeLimits.annulment, event: { on: '2025-03-03', by: 'hand' } })
  if (deadline.status !== 'counted') throw new Error('expected a counted deadline')
  expect(resultLines({ ...deadline, by: 'unknown', alternatives: [] }, words)).toContain(
    'We do not know how you were notified. Counted in every way, the last day is Wednesday 2 April 2025.',
  )
})

test('words follow the language', () => {
  expect(weekdayInWords('2026-12-24', { tag: 'nl-BE' })).toBe('donderdag 24 december 2026')
  expect(lengthInWords({ length: 1, unit: 'working-day' }, words)).toBe('1 working day')
  expect(lengthInWords({ length: 8, unit: 'working-day' }, words)).toBe('8 working days')
})
