import type { ISODate } from '@/content/law/types'

const shape = /^\d{4}-\d{2}-\d{2}$/
const dayMs = 86_400_000

/** True for a day that exists in the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return parse(text) !== null
}

/** Days since 1970-01-01. Throws a RangeError for a day that does not exist. */
export function toNumber(day: ISODate): number {
  const n = parse(day)
  if (n === null) throw new RangeError(`${day} is not a day of the calendar (YYYY-MM-DD)`)
  return n
}

/** Days since 1970-01-01 in UTC, so no time zone can shift them. 30 February would come back in another month. */
function parse(text: string): number | null {
  if (!shape.test(text)) return null
  const month = Number(text.slice(5, 7)) - 1
  const date = new Date(0)
  const ms = date.setUTCFullYear(Number(text.slice(0, 4)), month, Number(text.slice(8)))
  return date.getUTCMonth() === month ? ms / dayMs : null
}

/** The day with this number of days since 1970-01-01. */
export const fromNumber = (n: number): ISODate => written(new Date(n * dayMs))

// By hand, since writing and reading days is a third of an assessment and `toISOString` takes four times as long.
const written = (date: Date): ISODate =>
  `${String(date.getUTCFullYear()).padStart(4, '0')}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`

const twoDigits = (n: number): string => (n < 10 ? `0${n}` : String(n))

/** The day `n` calendar days later (earlier when negative). */
export const addDays = (day: ISODate, n: number): ISODate => fromNumber(toNumber(day) + n)

/** Calendar days from the first day to the second. */
export const daysBetween = (from: ISODate, to: ISODate): number => toNumber(to) - toNumber(from)

/** 0 Sunday … 6 Saturday. */
export const weekday = (day: ISODate): number => new Date(toNumber(day) * dayMs).getUTCDay()

/** The same day of the month `n` months later; the last day of that month where it is shorter. */
export function addMonths(day: ISODate, n: number): ISODate {
  const from = new Date(toNumber(day) * dayMs)
  const to = new Date(from)
  // Day 0 of a month is the last day of the month before it.
  to.setUTCMonth(from.getUTCMonth() + n + 1, 0)
  to.setUTCDate(Math.min(from.getUTCDate(), to.getUTCDate()))
  return written(to)
}

export const addYears = (day: ISODate, n: number): ISODate => addMonths(day, 12 * n)
