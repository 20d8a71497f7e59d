import type { TimeLimitId } from '@/content/law/time-limits'
import type { LengthUnit, LimitEvent, LimitGroup } from '@/content/law/time-limits/kinds'
import type { ClosedReason } from '@/machines/deadlines/calendar'
import type { KnownMode, Mode, StepId } from '@/machines/deadlines/kinds'
import type { DeadlineState } from '@/machines/deadlines/status'

/** What a person reads about one time limit. */
export interface TimeLimitText {
  readonly name: string
  /** What has to happen, by whom, and how it is counted where that surprises. */
  readonly what: string
  /** What it means when the day has passed (for `from-day` limits: when it has come). */
  readonly passed: string
  /** What may still be open then. */
  readonly stillOpen: string
}

/** Texts for a group of limits, to be checked against its rows. */
export type LimitTextsOf<Rows> = { readonly [K in keyof Rows]: TimeLimitText }

/** A word in the plural forms that the language has (CLDR names). */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/** Everything said about deadlines. Places in sentences stand in braces. */
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
  /** "{n} days". */
  readonly lengths: Readonly<Record<LengthUnit, Plural>>
  readonly states: Readonly<Record<DeadlineState, string>>
  readonly steps: Readonly<Record<Exclude<StepId, 'notified' | 'day-one' | 'last-day'>, string>>
  readonly notified: Readonly<Record<KnownMode, string>>
  readonly dayOne: Readonly<Record<'next-day' | 'same-day' | 'third-working-day', string>>
  readonly lastDay: Readonly<Record<LengthUnit, string>>
  readonly notes: {
    readonly notCounted: string
    readonly last: string
    readonly window: string
    readonly endsOn: string
    readonly fromDay: string
    readonly authority: string
    readonly safe: string
    readonly safeFrom: string
    readonly modeUnknown: string
    /** By post, the third working day is presumed; the addressee may prove a later one (art. 39/57 §2 2°). */
    readonly postPresumed: string
    readonly detentionUnknown: string
    readonly band: string
    readonly toCheck: string
    readonly candidate: string
    readonly printed: string
    readonly printedFrom: string
    readonly dateUnknown: string
    readonly range: string
    readonly noRange: string
    readonly notInForce: string
    readonly outsideCalendar: string
  }
  /** Titles in a calendar file. `neutral` says nothing about the matter. */
  readonly calendar: {
    readonly act: string
    readonly opens: string
    readonly possible: string
    readonly ends: string
    readonly authority: string
    readonly neutral: string
    readonly advice: string
  }
}
