import type { LoadedRules } from '@/components/check/loaded-rules'
import type { Session } from '@/components/check/session/session'
import type { Language } from '@/content/language'
import type { ISODate } from '@/content/law/types'
import type { Speaker } from '@/content/voice-sentences'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { EventType } from '@/machines/lifecycle/events/registry'

/** Where the person wants to go; which screen that is depends on the answers. */
export type Destination =
  /** The questions of a procedure; null for those of the route finder. */
  | { readonly to: 'questions'; readonly procedure: ProcedureId | null }
  | { readonly to: 'routes'; readonly procedure: null; readonly speaker?: Speaker }
  | { readonly to: 'papers'; readonly procedure: null }
  | { readonly to: 'position'; readonly procedure: ProcedureId; readonly noting: EventType | null }

/** The questions of a procedure, or the route finder where there is none. */
export const destinationIn = (procedure: ProcedureId | null): Destination =>
  procedure === null ? { to: 'routes', procedure } : { to: 'questions', procedure }

/** Where somebody goes on whose answers are taken up: in the procedure that was opened last, else in the route finder. */
export const destinationOf = ({ checked }: Session): Destination => destinationIn(checked.at(-1) ?? null)

export interface FlowInput {
  readonly session: Session
  readonly language: Language
  readonly today: ISODate
  /** Nothing is kept on the device. */
  readonly shared: boolean
  /** The check stands in a page of somebody else, whose history is not to grow. */
  readonly framed?: boolean
  /** What was chosen before the flow was loaded. */
  readonly destination: Destination | null
}
export interface FlowContext extends FlowInput {
  readonly rules: LoadedRules | null
}

/** What the browser has to follow. */
export type FlowEmitted =
  /** A screen is shown for the first time; `entry` is new in the browser's history where it `grows`. */
  | { readonly type: 'visited'; readonly entry: number; readonly grows: boolean }
  /** What the tab knew of somebody is gone; so goes what other parts of the site keep of them in it. */
  | { readonly type: 'begunAnew' }
  /** The place before is one entry back in the browser's history. */
  | { readonly type: 'entryBack' }
