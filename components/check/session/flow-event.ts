import type { SituationId } from '@/components/calculator/situations'
import type { DoorId } from '@/components/check/session/door-ids'
import type { PaperDay, Session } from '@/components/check/session/session'
import type { HeldPaperId } from '@/content/law/held-papers'
import type { ISODate } from '@/content/law/types'
import type { Locale } from '@/content/locale'
import type { Speaker } from '@/content/voice-sentences'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { AnyValue, FactId, Facts } from '@/machines/facts/registry'
import type { DossierEvent, EventType } from '@/machines/lifecycle/events/registry'
import type { PrintedFact } from '@/machines/routes/printed-days'

/** What the screens of the check, and the browser, tell its flow. */
export type FlowEvent =
  | { readonly type: 'choose'; readonly procedure: ProcedureId }
  /** Go to the route finder. */
  | { readonly type: 'find' }
  /** Begin at a door. */
  | { readonly type: 'enter'; readonly door: DoorId }
  /** Ask whether to start a new check. */
  | { readonly type: 'begin' }
  /** Go on with the check of this tab, having come through a door. */
  | { readonly type: 'goOn'; readonly door: DoorId | null }
  /** Delete what this tab knows, and begin at a door, or at the choice. */
  | { readonly type: 'anew'; readonly door: DoorId | null }
  /** Say for whom the check is. */
  | { readonly type: 'speak'; readonly speaker: Speaker }
  /** Count from a day, such as that of a paper. */
  | {
      readonly type: 'count'
      readonly situation: SituationId
      readonly on: ISODate | 'unsure'
      readonly paper?: HeldPaperId
    }
  /** The person holds a paper that gives these answers. */
  | { readonly type: 'hold'; readonly facts: Facts; readonly held: PaperDay }
  /** `noting`: the step that is noted first. */
  | { readonly type: 'locate'; readonly procedure: ProcedureId; readonly noting?: EventType | null }
  | { readonly type: 'retry' }
  | { readonly type: 'answer'; readonly fact: FactId; readonly value: AnyValue }
  /** A day that is printed on a paper, typed beside the date that it settles; null to forget it. */
  | { readonly type: 'note'; readonly fact: PrintedFact; readonly on: ISODate | null }
  | { readonly type: 'change'; readonly fact: FactId }
  | { readonly type: 'undo' }
  | { readonly type: 'removeStale' }
  | { readonly type: 'record'; readonly procedure: ProcedureId; readonly events: readonly DossierEvent[] }
  | { readonly type: 'review' }
  | { readonly type: 'finish' }
  | { readonly type: 'openResult'; readonly procedure: ProcedureId }
  /** Answer the rest of the questions, although a condition is not met. */
  | { readonly type: 'lookAtRest'; readonly procedure: ProcedureId }
  /** A paper to gather is there, or is not. */
  | { readonly type: 'tick'; readonly procedure: ProcedureId; readonly paper: string; readonly has: boolean }
  | { readonly type: 'summarise' }
  /** See all questions at once, for paper. */
  | { readonly type: 'list' }
  /** Show the questions in a second language too; null for one language. */
  | { readonly type: 'beside'; readonly locale: Locale | null }
  /** Write a letter. */
  | { readonly type: 'write' }
  | { readonly type: 'home' }
  | { readonly type: 'back' }
  /** The browser went to this entry of its history. */
  | { readonly type: 'entry'; readonly entry: number }
  | { readonly type: 'share'; readonly shared: boolean }
  | { readonly type: 'day'; readonly today: ISODate }
  /** Go on with answers that were kept, or that come from a file. They take the place of those in the tab. */
  | { readonly type: 'takeUp'; readonly session: Session }
  /** Everything was deleted, here or in another tab. */
  | { readonly type: 'forget' }
  /** The rules are there. */
  | { readonly type: 'loaded' }
