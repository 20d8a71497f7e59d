import type { FactId, ValueOf } from '@/machines/facts/registry'
import type { ChoiceField, ValueOf as DetailOf } from '@/machines/lifecycle/events/fields'
import type { EventType } from '@/machines/lifecycle/events/registry'

/** What a step of a file tells of the person. Only what follows for certain stands here: doubt gives nothing. */

type Certain<V> = V extends readonly (infer O)[]
  ? readonly Exclude<O, 'none' | 'unsure'>[]
  : Exclude<V, 'unsure'>

/** Facts with a value that holds for certain. Of several choices, those that are known: there may be more. */
export type Given = { readonly [K in FactId]?: Certain<ValueOf<K>> }

/** Facts that are a day. */
export type DateFactId = { [K in FactId]: string extends ValueOf<K> ? K : never }[FactId]

/**
 * What an event means for an order to leave. notified: it is one, or `withOrder` says that it came with one · suspected: there may
 * be one · in-doubt: whether an earlier one still stands has to be looked at · carried-out: the person has left · the others:
 * what became of the term or of an urgent request against the newest order.
 */
export type OrderEffect =
  | 'notified'
  | 'suspected'
  | 'withdrawn'
  | 'in-doubt'
  | 'carried-out'
  | 'extended'
  | 'urgent-request'
  | 'urgent-granted'
  | 'urgent-rejected'

/** What an event gives from the day it happened, until another event of the file ends it or gives something else. */
export interface EventGives {
  readonly facts?: Given
  /** The day of the event is this fact. */
  readonly day?: DateFactId
  /** More facts, by a detail of the event. */
  readonly detail?: {
    readonly [F in ChoiceField]?: { readonly [V in DetailOf<F>]?: Given }
  }
  /** Facts that are no longer certain. */
  readonly ends?: readonly FactId[]
  readonly order?: OrderEffect
  /** A paper is handed over or granted; its last day is `expires`, or follows from how long such papers are valid. */
  readonly paper?: true
}

/** The latest of these events, for its day; none where `unless` happened after it. */
export interface DayOf {
  readonly of: EventType | readonly EventType[]
  readonly unless?: EventType
}

/** What holds while a file stands in a state. */
export interface StateGives {
  readonly facts?: Given
  /** As long as the paper that is held here is valid. */
  readonly paper?: Given
  readonly days?: { readonly [K in DateFactId]?: DayOf }
  /** Only where one of these happened, and `unless` not after it. */
  readonly after?: DayOf & { readonly facts: Given }
}
