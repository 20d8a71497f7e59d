import type { TimeLimitId } from '@/content/law/time-limits'
import type { LengthUnit, LimitEvent, LimitGroup } from '@/content/law/time-limits/kinds'
import type { Message } from '@/content/message'
import type { ClosedReason } from '@/machines/deadlines/calendar'
import type { KnownMode, Mode } from '@/machines/deadlines/kinds'
import type { DeadlineState } from '@/machines/deadlines/status'

/** What a person reads about one time limit. */
export interface TimeLimitText {
  readonly name: string
  /** What has to happen, by whom, and how it is counted where that surprises. */
  readonly what: string
  /** What to do by the day, where that is more than to act in time. */
  readonly act?: string
  /** What it means when the day has passed (for `from-day` limits: when it has come). */
  readonly passed: string
  /** What may still be open then. */
  readonly stillOpen: string
  /** Why the day is to be checked, where it is not the general reason. */
  readonly check?: string
}

/** Texts for a group of limits, to be checked against its rows. */
export type LimitTextsOf<Rows> = { readonly [K in keyof Rows]: TimeLimitText }

/** What a count comes to: a last day, a window, a day that something ends or begins on, the last day of an authority. */
export type ResultKind = 'last' | 'window' | 'endsOn' | 'fromDay' | 'authority'
/** The places that the sentence of each result has. */
type ResultPlaces<K extends ResultKind> = K extends 'window' ? 'on' | 'to' : 'on'

/** Everything said about deadlines. `on`, `from` and `to` are days, `length` is "8 working days", `n` a number. */
export interface DeadlineText {
  readonly limits: Readonly<Record<TimeLimitId, TimeLimitText>>
  readonly groups: Readonly<Record<LimitGroup, string>>
  /** Each event: its name, the question for its date, and where that date can be found. */
  readonly events: Readonly<
    Record<LimitEvent, { readonly name: string; readonly question: string; readonly lookFor: string }>
  >
  /** Each way of notification: its name, and which date counts. */
  readonly modes: Readonly<Record<Mode, { readonly name: string; readonly date: string }>>
  readonly closed: Readonly<Record<ClosedReason, string>>
  readonly lengths: Readonly<Record<LengthUnit, Message<'n'>>>
  readonly states: Readonly<Record<DeadlineState, string>>
  readonly steps: {
    readonly event: Message<'event' | 'on'>
    readonly 'third-working-day': Message<'days'>
    readonly 'at-once': Message<'on'>
    readonly 'working-days-skipped': Message<'closed'>
    readonly 'counted-back': Message<'length' | 'on'>
    readonly opens: Message<'length' | 'on'>
    readonly shifted: Message<'from' | 'to' | 'why'>
    readonly 'not-shifted': Message<'on' | 'why' | 'officeDay'>
    readonly 'from-day': Message<'on'>
  }
  readonly notified: Readonly<Record<KnownMode, Message<'on'>>>
  readonly dayOne: Readonly<Record<'next-day' | 'same-day' | 'third-working-day', Message<'on'>>>
  readonly lastDay: Readonly<Record<LengthUnit, Message<'n' | 'on'>>>
  readonly results: { readonly [K in ResultKind]: Message<ResultPlaces<K>> }
  /** The result where the event was on `from`, one end of the range that is known. */
  readonly range: { readonly [K in ResultKind]: Message<'from' | ResultPlaces<K>> }
  readonly notes: {
    readonly notCounted: Message<'closed'>
    readonly safe: Message<'on'>
    readonly safeFrom: Message<'on'>
    /** `same` is `yes` where `from` and `to` are one day. */
    readonly modeUnknown: Message<'from' | 'to' | 'same'>
    /** By post, the third working day is presumed; the addressee may prove a later one (art. 39/57 §2 2°). */
    readonly postPresumed: string
    readonly detentionUnknown: Message<'from' | 'to' | 'same'>
    readonly band: Message<'from' | 'to' | 'same'>
    readonly toCheck: string
    readonly candidate: Message<'length' | 'on'>
    readonly printed: Message<'on'>
    /** Where the law could not be read. */
    readonly printedDecides: Message<'on'>
    readonly printedFrom: Message<'on'>
    readonly dateUnknown: Message<'lookFor'>
    readonly noRange: string
    readonly notInForce: Message<'on'>
    readonly outsideCalendar: string
  }
  /** Titles in a calendar file. `neutral` says nothing about the matter. */
  readonly calendar: {
    readonly act: Message<'name' | 'on'>
    readonly late: Message<'name'>
    readonly opens: Message<'name' | 'on'>
    /** An earlier last day, under a text that could not be read. */
    readonly possibleEnd: Message<'name' | 'on'>
    readonly possible: Message<'name' | 'on'>
    readonly ends: Message<'name' | 'on'>
    readonly authority: Message<'name' | 'on'>
    readonly neutral: string
    readonly advice: string
  }
}
