import type { ISODate } from '@/content/law/types'
import type { CountResult } from '@/machines/deadlines/counted'
import { daysUntil } from '@/machines/deadlines/spans'
import { leadOf } from '@/machines/deadlines/status'

/**
 * The parts of every list of dates, in their order. runs: days are left, or no day is known, so it may be today · open: what
 * was waited for is possible · late: the day to go by is over, and the last one may still come · over: every day is over ·
 * uncounted: no day could be counted.
 */
export const turns = ['runs', 'open', 'late', 'over', 'uncounted'] as const
export type Turn = (typeof turns)[number]

type Dated = Extract<CountResult, { readonly status: object }>

/** Where a date stands in a list. */
export interface Place {
  readonly turn: Turn
  /** The next day on which it may end, or the one that is behind; empty where no day is known. */
  readonly day: ISODate | ''
}

/** Order of dates: what still runs, the nearest first; then what may be over and what is over, the last day that went by first. */
export function byPlace(a: Place, b: Place): number {
  const turn = turns.indexOf(a.turn) - turns.indexOf(b.turn)
  if (turn !== 0) return turn
  const isBehind = a.turn === 'late' || a.turn === 'over'
  return (isBehind ? -1 : 1) * (Number(a.day > b.day) - Number(a.day < b.day))
}

/** The one order of counted dates: by their places, then by the name of the limit. */
export function nearestFirst(a: CountResult, b: CountResult): number {
  const limit = ({ deadline }: CountResult) => deadline?.limit ?? ''
  return byPlace(placeOf(a), placeOf(b)) || Number(limit(a) > limit(b)) - Number(limit(a) < limit(b))
}

/** Where a counted date stands. No day at all sorts before every day: nothing bounds it. */
export function placeOf(counted: CountResult): Place {
  if (counted.deadline === null) return { turn: 'uncounted', day: '' }
  const { on, possible } = leadOf(counted.deadline)
  const ahead = possible !== undefined && !possibleIsPast(counted) ? possible : on
  return { turn: turnOf(counted), day: ahead ?? '' }
}

function turnOf({ status }: Dated): Turn {
  switch (status.state) {
    case 'reached':
    case 'may-be-reached':
      return 'open'
    case 'may-have-passed':
      return 'late'
    case 'has-passed':
      return 'over'
    default:
      return 'runs'
  }
}

/** Every day of it is over. */
export const hasPassed = (one: CountResult): boolean => placeOf(one).turn === 'over'

/** The day to go by is over, and the last one may still come. */
export const mayBeOver = (one: CountResult): boolean => placeOf(one).turn === 'late'

/** Whether the earlier day that is possible lies behind, on the day that the status was worked out for. */
export const possibleIsPast = (counted: CountResult): boolean =>
  counted.deadline !== null &&
  counted.status.possible !== undefined &&
  liesBehind(counted, counted.status.possible)

/** Whether a day of a deadline lies behind, on the day that the status was worked out for. */
export function liesBehind({ status }: Pick<Dated, 'status'>, day: ISODate): boolean {
  const { on, daysLeft } = status
  return on !== null && daysLeft !== null && daysUntil(day, on) > daysLeft
}
