import { keysOf } from '@/content/law/keys'
import type { ISODate } from '@/content/law/types'
import type { ProcedureId } from '@/machines/engine/procedure'
import { appealEvents } from '@/machines/lifecycle/events/appeal'
import type { ChoiceField, DayField, ValueOf } from '@/machines/lifecycle/events/fields'
import {
  fileEvents,
  minorsEvents,
  permitEvents,
  statelessnessEvents,
  traffickingEvents,
} from '@/machines/lifecycle/events/file'
import type { EventKind } from '@/machines/lifecycle/events/kinds'
import { removalEvents } from '@/machines/lifecycle/events/removal'

const all = {
  ...fileEvents,
  ...permitEvents,
  ...minorsEvents,
  ...traffickingEvents,
  ...statelessnessEvents,
  ...appealEvents,
  ...removalEvents,
}
export type EventType = keyof typeof all

/** Everything that can happen to a file: the details each event may carry and the procedures that know it. */
export const events: Readonly<Record<EventType, EventKind>> = all
// The keys of a literal object are its type's keys.
export const eventTypes = keysOf(all)

/** Details of an event; each type allows only those that its definition names. */
export type EventDetails = { readonly [F in ChoiceField]?: ValueOf<F> } & {
  readonly [F in DayField]?: ISODate | 'unsure'
}

/**
 * Something that happened to a file, on a day. For a decision, `on` is the day it was notified: handed over, presented,
 * or given to the post. `procedure` says whose file it is where more than one procedure knows the event; without it
 * the event counts for each of them.
 */
export interface DossierEvent extends EventDetails {
  readonly type: EventType
  readonly on: ISODate | 'unsure'
  readonly procedure?: ProcedureId
}

export function isEventType(id: string): id is EventType {
  return Object.hasOwn(all, id)
}

/** The events of a case that belong to the file of one procedure, in their order. */
export function eventsOf(procedure: ProcedureId, list: readonly DossierEvent[]): readonly DossierEvent[] {
  return list.filter((e) =>
    e.procedure === undefined ? events[e.type].procedures.includes(procedure) : e.procedure === procedure,
  )
}
