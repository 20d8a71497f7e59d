import type { PaperId } from '@/content/law/papers'
import type { Message } from '@/content/message'
import type { ChoiceField, DayField, ValueOf } from '@/machines/lifecycle/events/fields'
import type { EventType } from '@/machines/lifecycle/events/registry'
import type { Actor, Lifecycle, Region, Rights } from '@/machines/lifecycle/lifecycle'
import type { Position } from '@/machines/lifecycle/position'

/** What a person reads for one state of a file on a day. */
export interface StandingText {
  readonly name: string
  readonly means: string
  /** What to do now. */
  readonly now: string
}

/** What a person reads for one state of a file. */
export interface StateText extends StandingText {
  /** In its place once the term, the time to act or the paper of the state is over. */
  readonly over?: StandingText
  /** In its place while a step was not taken up that may have changed it. */
  readonly inDoubt?: StandingText
}

export interface RegionText<R extends Region = Region> {
  readonly title: string
  readonly states: { readonly [S in keyof R['states']]: StateText }
}

/** Sentences for every state of a lifecycle. */
export interface LifecycleText<C extends Lifecycle = Lifecycle> {
  readonly regions: { readonly [R in keyof C['regions']]: RegionText<C['regions'][R]> }
}

/** What a person reads for one event. `after` says where it belongs, for when it does not fit. */
export interface EventText {
  readonly name: string
  readonly after: string
}
export type EventTexts = Readonly<Record<EventType, EventText>>

/** Questions about the details of an event. */
export interface FieldTexts {
  readonly choices: {
    readonly [F in ChoiceField]: {
      readonly question: string
      readonly hint?: string
      readonly options: Readonly<Record<ValueOf<F>, string>>
    }
  }
  readonly days: { readonly [F in DayField]: { readonly question: string; readonly hint?: string } }
}

type RefusalWhy = NonNullable<Position['refusal']>['why']

/** The places that each refusal has: names of events and of a state, a whole sentence `after`, and days. */
interface RefusalPlaces extends Record<RefusalWhy, string> {
  'does-not-fit': 'event' | 'after' | 'state'
  'out-of-order': 'event' | 'date' | 'earlier' | 'earlierDate'
  'unknown-event': 'event' | 'after'
  'in-future': 'event' | 'date'
}

/** Words that all lifecycles share. */
export interface LifecycleWords {
  readonly papers: Readonly<Record<PaperId, string>>
  readonly noPaper: string
  readonly rights: Readonly<Record<keyof Rights, string>>
  readonly rightValues: Readonly<Record<Rights['stay']['value'], string>>
  readonly actors: Readonly<Record<Actor, string>>
  /** What is added where the day leaves a state in doubt. */
  readonly standing: {
    readonly mayBeOver: string
    readonly inDoubt: string
    readonly adult: Message<'date'>
    readonly adultNow: string
  }
  readonly refusals: { readonly [W in RefusalWhy]: Message<RefusalPlaces[W]> }
  readonly expected: Message<'events'>
  readonly nothingExpected: string
  readonly dateUnknown: string
}
