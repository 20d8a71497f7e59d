import type { CountedLimit } from '@/machines/deadlines/counted'

/** The level of the heading of a date: one below the heading above it. */
export type HeadingLevel = 2 | 3 | 4

/** A counted time limit on a list of dates. */
export interface DeadlineItem {
  readonly id: string
  readonly counted: CountedLimit
  /** True where the day printed on the paper can be typed, to compare with. */
  readonly printable: boolean
  /** Place of the event that it is counted from, in the list of events; absent without one. */
  readonly index?: number
  /** What it is counted from, in words; null where the page says so already. */
  readonly from: string | null
  /** Names the entry in a calendar file: ids only, never an answer. */
  readonly calendarKey: readonly string[]
}

/** True when a date can go into a calendar. */
export const hasDay = ({ counted: { deadline } }: DeadlineItem): boolean => deadline?.status === 'counted'
