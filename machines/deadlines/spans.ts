import type { ISODate } from '@/content/law/types'
import { addDays, addMonths, addYears, daysBetween } from '@/machines/deadlines/day'

/** Spans of days for everyone outside this folder, which is the only place where days are added. */

/** Calendar days from `from` to `to`; negative when `to` lies before. */
export const daysUntil = daysBetween

/** The day after, or so many days after. */
export const dayAfter = (day: ISODate, days = 1): ISODate => addDays(day, days)

/** True when `to` is the anniversary of so many years after `from`, or later. */
export const hasLastedYears = (from: ISODate, to: ISODate, years: number): boolean =>
  to >= addYears(from, years)

/** True when more than so many years lie between: the anniversary itself is not yet enough. */
export const hasLastedOverYears = (from: ISODate, to: ISODate, years: number): boolean =>
  to > addYears(from, years)

/** True from so many months before `day` on. */
export const isWithinMonthsBefore = (on: ISODate, day: ISODate, months: number): boolean =>
  on >= addMonths(day, -months)

/** The first day as an adult: the eighteenth birthday, on 28 February in a year without a 29th. */
export const adultFrom = (dateOfBirth: ISODate): ISODate => addYears(dateOfBirth, 18)

/** A decision counts as new for as long as the longest usual time limit, an appeal or a term to leave: thirty days. */
export const isRecent = (decidedOn: ISODate, on: ISODate): boolean => daysBetween(decidedOn, on) <= 30
