import { expect, test } from 'vitest'
import { deadlineText } from '@/content/en/time-limits'
import { type TimeLimitId, timeLimitIds, timeLimits } from '@/content/law/time-limits'
import type { Length, TimeLimitRow } from '@/content/law/time-limits/kinds'
import type { ProcedureId } from '@/machines/engine/procedure'
import { named } from '@/tests/lifecycle/support'
import { textsIn } from '../support/sentences'

/** Lengths that are said and are no time limit of the law. Each with what it is. */
const others: Readonly<Record<string, string>> = {
  '4 year': 'the length of a procedure that counts in 9bis by practice (band `longProcedure`)',
  '29 day': 'the highest number of days of an order below the thirty of the law (band `termGiven`)',
  '84 day': 'two periods of six weeks in a Dublin case, one after the other (band `dublinDetention`)',
  '90 day': 'how long a short stay may last, with or without a visa (kind of stay `short-stay`)',
  '2 day': 'the days of a week on which coaches come to an open return place, as a report tells it',
  '14 day': 'how long before a planned filing the desk reminds',
  '20 year': 'two thirds of an entry ban for life (74/12)',
}

/** Lengths in the words of a limit that are not its own, and belong there. */
const besides: Readonly<Partial<Record<TimeLimitId, readonly string[]>>> = {
  // The time in which the CGRS decides.
  'protection-appeal-accelerated': ['15 working day'],
  // Whom it is for: a stay of three months at most.
  'term-to-leave-short-stay': ['3 month'],
  // What it falls below.
  'term-to-leave-reduced': ['7 day'],
  // The ban that is lifted, after two thirds of it.
  'entry-ban-lift-three-years': ['3 year'],
  'entry-ban-lift-five-years': ['5 year'],
  // The window in which the next card is asked for.
  'subsidiary-permit': ['30 day'],
}

const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const numbers: Readonly<Record<string, number>> = {
  ...Object.fromEntries(words.map((word, n) => [word, n + 1])),
  ...{ fifteen: 15, eighteen: 18, twenty: 20, thirty: 30, 'forty-five': 45, sixty: 60, ninety: 90 },
}
const span = new RegExp(
  `\\b(\\d+|${Object.keys(numbers).join('|')})(?:st|nd|rd|th)?[ -](calendar |working )?(day|week|month|year)s?\\b`,
  'gi',
)

/** Every length that a sentence names, as "30 day" or "8 working day". */
const lengthsIn = (text: string): readonly string[] =>
  [...text.matchAll(span)].map(([, n = '', kind = '', unit = '']) => {
    const value = numbers[n.toLowerCase()] ?? Number(n)
    if (unit.toLowerCase() === 'week') return `${value * 7} day`
    return `${value} ${kind.toLowerCase().startsWith('working') ? 'working ' : ''}${unit.toLowerCase()}`
  })

const written = ({ length, unit }: Length) => `${length} ${unit.replace('calendar-', '').replace('-', ' ')}`
const lengthsOf = (row: TimeLimitRow): readonly string[] =>
  [row, row.atMost, row.opens, row.detained, ...(row.candidates ?? [])].flatMap((one) =>
    one ? [written(one)] : [],
  )
const ofLaw = new Set(Object.values<TimeLimitRow>(timeLimits).flatMap(lengthsOf))
const texts = await textsIn('content/en')

test('every number of days in a sentence belongs to a time limit', () => {
  const said = texts.flatMap(({ at, text }) => lengthsIn(text).map((length) => ({ at, length })))
  expect(said.length).toBeGreaterThan(400)
  expect(said.filter(({ length }) => !ofLaw.has(length) && !others[length])).toEqual([])
})

test('what is no time limit is still said somewhere', () => {
  const said = new Set(texts.flatMap(({ text }) => lengthsIn(text)))
  expect(Object.keys(others).filter((length) => !said.has(length) || ofLaw.has(length))).toEqual([])
})

/** A term that a named paper starts needs a clock, and not only a number that another limit happens to have. */
const clocks: Readonly<Record<string, readonly (keyof typeof timeLimits)[]>> = {
  'annex 43': ['fee-missing-part'],
}

test.each(Object.entries(clocks))('the days after an %s have a clock of their own', (paper, limits) => {
  const lengths = texts.filter(({ text }) => text.includes(paper)).flatMap(({ text }) => lengthsIn(text))
  expect(lengths.length).toBeGreaterThan(0)
  expect(limits.map((limit) => written(timeLimits[limit]))).toEqual(expect.arrayContaining(lengths))
})

/** A limit and its own words, so that the number of another limit does not stand in for it. */
test.each(timeLimitIds)('what is said of %s names no length but its own', (id) => {
  const own = new Set(lengthsOf(timeLimits[id]))
  const { name, what } = deadlineText.limits[id]
  const others = lengthsIn(`${name} ${what}`).filter((length) => !own.has(length))
  expect([...new Set(others)]).toEqual(besides[id] ?? [])
})

/** Limits that a procedure speaks of and the course of its file does not count. */
const alsoOf: Readonly<Partial<Record<ProcedureId, readonly TimeLimitId[]>>> = {
  return: ['detention-return-public-order', 'detention-dublin-transfer', 'dublin-address'],
}

/** Lengths that a procedure names and that no limit of it has. */
const besidesOf: Readonly<Partial<Record<ProcedureId, readonly string[]>>> = {
  // The stay that is asked for is longer than that (art. 9).
  'humanitarian-regularisation': ['3 month'],
  // Whoever was never allowed a longer stay has another term to leave (art. 74/14).
  return: ['3 month'],
  // How long the court file ran before it was closed (band `caseLength`).
  'trafficking-victims': ['2 year'],
}

/** What is said of a procedure, so that the number of another one does not stand in for it. */
test.each(named)(
  'what is said of %s names no length but those of its own limits',
  async (id, { regions }) => {
    const counted = Object.values(regions).flatMap(({ states }) =>
      Object.values(states).flatMap(({ limits = [] }) => limits.map(({ limit }) => limit)),
    )
    const own = new Set([...counted, ...(alsoOf[id] ?? [])].flatMap((limit) => lengthsOf(timeLimits[limit])))
    const strange = (await textsIn(`content/en/${id}`)).flatMap(({ at, text }) =>
      lengthsIn(text).flatMap((length) => (own.has(length) || others[length] ? [] : [{ at, length }])),
    )
    expect(strange.filter(({ length }) => !besidesOf[id]?.includes(length))).toEqual([])
    expect([...new Set(strange.map(({ length }) => length))].sort()).toEqual(
      [...(besidesOf[id] ?? [])].sort(),
    )
  },
)
