import type { TimeLimitId } from '@/content/law/time-limits'
import type { Length, LengthUnit, LimitEvent, LimitKind } from '@/content/law/time-limits/kinds'
import type { ISODate } from '@/content/law/types'
import type { ClosedReason } from '@/machines/deadlines/calendar'

/**
 * How a decision was notified (Aliens Act, art. 39/57 §2). acknowledged-post: registered with a card to sign for receipt,
 * dated by its presentation at the address · registered-post, post: dated by its hand-over to the post ·
 * hand: handed over or refused · fax: fax or another lawful way, dated by its sending.
 */
export const knownModes = ['registered-post', 'acknowledged-post', 'post', 'hand', 'fax'] as const
export type KnownMode = (typeof knownModes)[number]
export const modes = [...knownModes, 'unknown'] as const
export type Mode = (typeof modes)[number]

/** The event a limit is counted from. `on` is `unsure` when the person does not know the date. */
export interface DeadlineEvent {
  readonly on: ISODate | 'unsure'
  /** Only for limits that start by notification; left out means `unknown`. */
  readonly by?: Mode
  readonly detained?: boolean | 'unsure'
  /** The decision is that another European country examines the request for protection. */
  readonly transfer?: true
  /** With `on: 'unsure'`: the first and last day on which it may have happened. */
  readonly earliest?: ISODate
  readonly latest?: ISODate
}

export interface ClosedDate {
  readonly on: ISODate
  readonly why: ClosedReason
}

/** One line of the count. Language-free: sentences are in `content/<locale>/time-limits/steps`. */
export type Step =
  | { readonly step: 'event'; readonly on: ISODate; readonly event: LimitEvent }
  | { readonly step: 'notified'; readonly on: ISODate; readonly by: KnownMode }
  | {
      readonly step: 'third-working-day'
      readonly days: readonly ISODate[]
      readonly closed: readonly ClosedDate[]
    }
  | {
      readonly step: 'day-one'
      readonly on: ISODate
      readonly start: 'next-day' | 'same-day' | 'third-working-day'
    }
  | { readonly step: 'last-day'; readonly length: number; readonly unit: LengthUnit; readonly on: ISODate }
  | { readonly step: 'at-once'; readonly on: ISODate }
  | { readonly step: 'working-days-skipped'; readonly closed: readonly ClosedDate[] }
  | {
      readonly step: 'counted-back'
      readonly length: number
      readonly unit: LengthUnit
      readonly on: ISODate
    }
  | { readonly step: 'opens'; readonly length: number; readonly unit: LengthUnit; readonly on: ISODate }
  | {
      readonly step: 'shifted'
      readonly from: ISODate
      readonly to: ISODate
      readonly closed: readonly ClosedDate[]
    }
  | {
      readonly step: 'not-shifted'
      readonly on: ISODate
      readonly why: ClosedReason
      readonly officeDay: ISODate
    }
  | { readonly step: 'from-day'; readonly on: ISODate }

/** Another count that may be the true one, and what makes it differ. */
export interface Alternative extends Length {
  readonly why: 'mode' | 'detained' | 'band' | 'candidate'
  readonly by: KnownMode | null
  readonly from: ISODate | null
  readonly last: ISODate | null
}

/** A limit counted from a known day. */
export interface CountedDeadline {
  readonly status: 'counted'
  readonly limit: TimeLimitId
  readonly kind: LimitKind
  readonly event: ISODate
  readonly by: Mode | null
  /** First day of a window, or the day from which something is possible; null for other kinds. */
  readonly from: ISODate | null
  /**
   * Last day under the known rule, or under the longest candidate where candidates lead; the earliest where the mode, the band
   * or detention leaves several; null for `from-day`.
   */
  readonly last: ISODate | null
  /** Latest day that the known rule or the printed limit may come to. */
  readonly latest: ISODate
  /** The day to go by: never later (for `from-day`: never earlier) than any day that may be the true one. */
  readonly safe: ISODate
  /** The last working day before, where the last day is closed and no text moves it. */
  readonly officeDay?: ISODate
  readonly steps: readonly Step[]
  readonly alternatives: readonly Alternative[]
  /** The law changed or the source is weak: follow the limit printed on the decision. */
  readonly toCheck: boolean
  /** Case law begins the count with this later event: the day is no end for certain. */
  readonly laterStart?: 'departure'
  /**
   * A text that could not be read may give another length, shorter or longer, or the text that gave it has ended, and no day is
   * printed: never called over.
   */
  readonly unread?: true
  readonly printed?: ISODate
}

/** The date is not known: what to look for, and what can be said from the range. */
export interface UndatedDeadline {
  readonly status: 'date-unknown'
  readonly limit: TimeLimitId
  readonly kind: LimitKind
  readonly lookFor: LimitEvent
  readonly earliest: CountedDeadline | null
  readonly latest: CountedDeadline | null
  /** Null when nothing bounds the date: act at once. */
  readonly safe: ISODate | null
  readonly toCheck: boolean
  /** Case law begins the count with this later event: the day is no end for certain. */
  readonly laterStart?: 'departure'
  readonly printed?: ISODate
}
export type Deadline = CountedDeadline | UndatedDeadline
