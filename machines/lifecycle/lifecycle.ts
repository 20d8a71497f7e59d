import type { CitationId } from '@/content/law/citations'
import type { PaperId } from '@/content/law/papers'
import type { TimeLimitId } from '@/content/law/time-limits'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { ChoiceFactId } from '@/machines/facts/registry'
import {
  type ChoiceField,
  choiceFields,
  type DayField,
  type ValueOf,
} from '@/machines/lifecycle/events/fields'
import type { StateGives } from '@/machines/lifecycle/events/gives'
import type { EventType } from '@/machines/lifecycle/events/registry'

/** Who has to act next. */
export type Actor =
  | 'person'
  | 'guardian'
  /** The guardian, where none may be appointed yet. */
  | 'guardian-to-come'
  | 'guardianship-service'
  | 'centre'
  | 'municipality'
  | 'immigration-office'
  | 'cgrs'
  | 'call'
  | 'council-of-state'
  | 'magistrate'
  | 'nobody'

/** What a position allows by itself. Another right of stay is not touched by it. */
export type Right =
  | { readonly value: 'yes' | 'no' | 'limited'; readonly basis: readonly [CitationId, ...CitationId[]] }
  | { readonly value: 'to-check' }

export const rightNames = ['stay', 'work', 'socialAid', 'medicalAid', 'travel'] as const
export type Rights = Readonly<Record<(typeof rightNames)[number], Right>>

/** The paper a person holds; `validity` as the law or practice gives it, absent where it is not confirmed. */
export interface Holding {
  readonly paper: PaperId
  readonly validity?: { readonly length: number; readonly unit: 'day' | 'month' | 'year' }
  readonly basis: readonly [CitationId, ...CitationId[]]
}

/** A time limit that runs while a file is in a state. */
export interface Running {
  readonly limit: TimeLimitId
  /** The event it is counted from: the latest of these that the region took up. */
  readonly from: EventType | readonly EventType[]
  /** Count from each of those events, not from the latest alone. */
  readonly every?: true
  /** Count from this day of the event instead of the day it happened. */
  readonly at?: DayField
  /** It runs only if the event has one of these details. */
  readonly when?: Readonly<{ [F in ChoiceField]?: readonly ValueOf<F>[] }>
  /** It runs only while the event does not name this day. */
  readonly unless?: DayField
  /** It runs only once this has happened as well. */
  readonly after?: EventType
  /** It stops when one of these happens; where details are named, only with one of them. */
  readonly until?: readonly (EventType | Stop)[]
  /** The day printed on the decision, to compare with. */
  readonly printed?: DayField
  /** Where the day of `at` was not given, the paper ends with this limit, counted from the event. */
  readonly supposing?: TimeLimitId
  /** Once this is over, so is what the state says: the term, the time to act, or the paper. */
  readonly ends?: true
}

/** An event that stops a time limit if it has one of these details. */
export interface Stop {
  readonly of: EventType
  readonly when: NonNullable<Running['when']>
}

/** A day that stands on a paper, to be shown with the position: the last day of a card or of an extended term. */
export interface PrintedDay {
  readonly from: EventType | readonly EventType[]
  readonly at: DayField
  /** After it, what the state says is over. */
  readonly ends?: true
}

/** Go on by a detail of the event. Every value has to lead to a state. */
export interface Table<Target extends string = string> {
  readonly field: ChoiceField
  readonly to: Readonly<Record<string, Target>>
}
export type Way = string | Table

/**
 * What is left to lodge where a file stands. first: the application itself · sent: nothing, an authority has it and decides
 * again · anew: this file is refused or over, and a new application may be lodged · none: nothing of this procedure.
 */
export type Lodging = 'first' | 'sent' | 'anew' | 'none'

/** Where a file can stand. */
export interface LifecycleState {
  readonly on: Readonly<{ [E in EventType]?: Way }>
  /** Null: no paper from this file. Absent in a region that gives no paper. */
  readonly holds?: Holding | null
  readonly allows?: Rights
  readonly acts: Actor
  /** Absent in a region that is no file of an application. */
  readonly lodging?: Lodging
  readonly limits?: readonly Running[]
  readonly dates?: readonly PrintedDay[]
  /** Facts of the person that follow from standing here. */
  readonly gives?: StateGives
}

/** A part of the lifecycle that runs beside the others: the file itself, an appeal, an order to leave. */
export interface Region {
  readonly initial: string
  /** Events that another region decides on; this one only moves along. */
  readonly follows: readonly EventType[]
  readonly states: Readonly<Record<string, LifecycleState>>
}

/** The life of a file. The first region is the one that the position is named for. */
export interface Lifecycle {
  readonly procedure: ProcedureId
  /**
   * Of several applications, one after the other, the one that bars most gives this fact: the last in the order of its options.
   * `next` begins a new one; `replaced` says what the one before it then counts as.
   */
  readonly several?: {
    readonly fact: ChoiceFactId
    readonly next: EventType
    readonly replaced: Readonly<Record<string, string>>
  }
  readonly regions: Readonly<Record<string, Region>>
}

/** Lead on by a detail of the event; leaving out a value does not compile. */
export function branch<const F extends ChoiceField, const T extends Readonly<Record<ValueOf<F>, string>>>(
  field: F,
  to: T,
): Table<T[ValueOf<F>]>
export function branch(field: ChoiceField, to: Readonly<Record<string, string>>): Table {
  return { field, to }
}

/** The ways out of a state, to states with these names. */
type Ways<Names extends string> = { readonly [E in EventType]?: Names | Table<Names> }

/** Put states together into a region. A way that leads to no state does not compile. */
export function defineRegion<const S extends Readonly<Record<string, LifecycleState>>>(region: {
  readonly initial: keyof S & string
  readonly follows: readonly EventType[]
  readonly states: S & { readonly [N in keyof S]: { readonly on: Ways<keyof S & string> } }
}): { readonly initial: keyof S & string; readonly follows: readonly EventType[]; readonly states: S } {
  return region
}

/** Define the life of a file; the names of regions and states stay known to the compiler. */
export function defineLifecycle<const C extends Lifecycle>(lifecycle: C): C {
  return lifecycle
}

/** The state of a region by its name. Throws an Error for a name that the lifecycle does not have. */
export function stateOf(lifecycle: Lifecycle, region: string, name: string): LifecycleState {
  const state = lifecycle.regions[region]?.states[name]
  if (!state) throw new Error(`${lifecycle.procedure} has no state ${region}.${name}`)
  return state
}

/** The ways out of a state for one event, with the detail each depends on. */
export function targetsOf(way: Way): readonly { readonly value: string | null; readonly target: string }[] {
  if (typeof way === 'string') return [{ value: null, target: way }]
  return choiceFields[way.field].map((value) => {
    const target = way.to[value]
    if (target === undefined) throw new Error(`${way.field} has no way for ${value}`)
    return { value, target }
  })
}
