import type { LoadedRules } from '@/components/check/loaded-rules'
import type { Session } from '@/components/check/session/session'
import type { ISODate } from '@/content/law/types'
import type { Locale } from '@/content/locales'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { AnyValue, FactId } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'

/** Where the person wants to go; which screen that is depends on the answers. */
export type Destination =
  /** The questions of a procedure; null for those of the route finder. */
  | { readonly to: 'questions'; readonly procedure: ProcedureId | null }
  | { readonly to: 'routes'; readonly procedure: null }
  | { readonly to: 'position'; readonly procedure: ProcedureId }

export interface FlowInput {
  readonly session: Session
  readonly locale: Locale
  readonly today: ISODate
  /** Nothing is kept on the device. */
  readonly shared: boolean
  /** What was chosen before the flow was loaded. */
  readonly destination: Destination | null
}
export interface FlowContext extends FlowInput {
  readonly rules: LoadedRules | null
}

export type FlowEvent =
  | { readonly type: 'choose'; readonly procedure: ProcedureId }
  | { readonly type: 'find' }
  | { readonly type: 'locate'; readonly procedure: ProcedureId }
  | { readonly type: 'retry' }
  | { readonly type: 'answer'; readonly fact: FactId; readonly value: AnyValue }
  | { readonly type: 'change'; readonly fact: FactId }
  | { readonly type: 'undo' }
  | { readonly type: 'removeStale' }
  | { readonly type: 'record'; readonly procedure: ProcedureId; readonly events: readonly DossierEvent[] }
  | { readonly type: 'review' }
  | { readonly type: 'finish' }
  | { readonly type: 'openResult'; readonly procedure: ProcedureId }
  /** Answer the rest of the questions, although a condition is not met. */
  | { readonly type: 'lookAtRest'; readonly procedure: ProcedureId }
  | { readonly type: 'summarise' }
  | { readonly type: 'home' }
  | { readonly type: 'back' }
  /** The browser went to this entry of its history. */
  | { readonly type: 'entry'; readonly entry: number }
  | { readonly type: 'share'; readonly shared: boolean }
  | { readonly type: 'day'; readonly today: ISODate }
  /** Everything was deleted, here or in another tab. */
  | { readonly type: 'forget' }
  /** The rules are there. */
  | { readonly type: 'loaded' }

/** What the browser has to follow. */
export type FlowEmitted =
  /** A screen is shown for the first time; `entry` is new in the browser's history where it `grows`. */
  | { readonly type: 'visited'; readonly entry: number; readonly grows: boolean }
  /** The place before is one entry back in the browser's history. */
  | { readonly type: 'entryBack' }
