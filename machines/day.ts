import type { ISODate } from '@/content/law/types'

const shape = /^(\d{4})-(\d{2})-(\d{2})$/
const dayMs = 86_400_000

/** True for a day that exists in the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const parts = shape.exec(text)
  if (!parts) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && fromNumber(time / dayMs) === text
}

/** Days since 1970-01-01. Throws a RangeError for a day that does not exist. */
export function toNumber(day: ISODate): number {
  if (!isDay(day)) throw new RangeError(`${day} is not a day of the calendar (YYYY-MM-DD)`)
  return Date.parse(`${day}T00:00:00Z`) / dayMs
}

export function fromNumber(n: number): ISODate {
  return new Date(n * dayMs).toISOString().slice(0, 10)
}

/** The day `n` calendar days later (earlier when negative). */
export const addDays = (day: ISODate, n: number): ISODate => fromNumber(toNumber(day) + n)

/** Calendar days from the first day to the second. */
export const daysBetween = (from: ISODate, to: ISODate): number => toNumber(to) - toNumber(from)

/** 0 Sunday … 6 Saturday. */
export const weekday = (day: ISODate): number => (((toNumber(day) + 4) % 7) + 7) % 7

/** The same day of the month `n` months later; the last day of that month where it is shorter. */
export function addMonths(day: ISODate, n: number): ISODate {
  toNumber(day)
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const count = year * 12 + (month - 1) + n
  const y = Math.floor(count / 12)
  const m = count - y * 12
  const last = new Date(Date.UTC(y, m + 1, 0)).getUTCDate()
  return fromNumber(Date.UTC(y, m, Math.min(date, last)) / dayMs)
}

export const addYears = (day: ISODate, n: number): ISODate => addMonths(day, 12 * n)
