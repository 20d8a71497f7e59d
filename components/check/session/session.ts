import type { SituationId } from '@/components/calculator/situations'
import type { DoorId } from '@/components/check/session/door-ids'
import type { HeldPaperId } from '@/content/law/held-papers'
import type { ISODate } from '@/content/law/types'
import type { Locale } from '@/content/locale'
import type { Speaker } from '@/content/voice-sentences'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Problem } from '@/machines/facts/problem'
import type { FactId, Facts } from '@/machines/facts/registry'
import type { DossierEvent, EventType } from '@/machines/lifecycle/events/registry'

/**
 * What the check shows. `question` asks for one fact; `changing` when it was opened from the list of answers. `routes`
 * is the result of the route finder.
 */
export type Screen =
  | { readonly kind: 'choose' }
  /** A check is in the tab: go on with it, or start anew. `door`: where the person came through. */
  | { readonly kind: 'begun'; readonly door: DoorId | null }
  /** Which paper the person holds; `held` once its day was used. */
  | { readonly kind: 'papers'; readonly held?: PaperDay }
  /** The calculator, filled. */
  | { readonly kind: 'count'; readonly situation: SituationId; readonly on: ISODate | 'unsure' }
  | { readonly kind: 'question'; readonly fact: FactId; readonly changing: boolean }
  | { readonly kind: 'answers' }
  /** All questions at once, for paper. */
  | { readonly kind: 'questionnaire' }
  | { readonly kind: 'routes' }
  | { readonly kind: 'result' }
  /** Where a file stands; `noting` is the step that is noted first. */
  | { readonly kind: 'position'; readonly noting?: EventType }
  | { readonly kind: 'summary' }
  | { readonly kind: 'letters' }

/** A paper that the person holds, with its day. */
export interface PaperDay {
  readonly paper: HeldPaperId
  readonly on: ISODate | 'unsure'
}

export const positionScreen = (noting: EventType | null): Screen => ({
  kind: 'position',
  ...(noting !== null && { noting }),
})

/** A screen that was visited. `entry` is the number of its entry in the browser's history, which holds nothing else. */
export interface Place {
  readonly screen: Screen
  /** Null on the first page and in the route finder. */
  readonly procedure: ProcedureId | null
  readonly entry: number
  /** Share of the questions behind the person, from 0 to 1; of a question only. */
  readonly done?: number
}

/** A case of the desk whose answers are given here. */
export interface ForCase {
  readonly label: string
  /** Null: the route finder comes first. */
  readonly procedure: ProcedureId | null
}

/** Everything a tab knows. Findings are never in it: they are worked out anew. */
export interface Session {
  readonly facts: Facts
  /** For whom the answers are given. */
  readonly speaker: Speaker
  /** What has happened to each file, in order; every event names its procedure. */
  readonly events: readonly DossierEvent[]
  /** Procedures that were opened, in order. */
  readonly checked: readonly ProcedureId[]
  /** Procedures of which the person wants to answer the rest, although a condition before it is not met. */
  readonly lookAtRest: readonly ProcedureId[]
  /** The papers of each procedure that the person has ticked off. */
  readonly papers: Readonly<Partial<Record<ProcedureId, readonly string[]>>>
  readonly trail: readonly [Place, ...Place[]]
  readonly at: number
  /** Answers that a change has left without effect, and the answers as they were before it. */
  readonly stale: readonly FactId[]
  readonly before: Facts | null
  /** The case of the desk that the answers go back to, and the procedure that it is about. */
  readonly forCase?: ForCase
  /** The second language in which questions are shown. */
  readonly beside?: Locale
  /** What the tab kept and this release cannot read. The rest was kept. */
  readonly leftOut: readonly Problem[]
}

export const emptySession: Session = {
  facts: {},
  speaker: 'me',
  events: [],
  checked: [],
  lookAtRest: [],
  papers: {},
  trail: [{ screen: { kind: 'choose' }, procedure: null, entry: 0 }],
  at: 0,
  stale: [],
  before: null,
  leftOut: [],
}

/**
 * True while the check asks whose it is (ADR 22). Until that is said, it is nobody's: no page shows anything of it, and the check
 * asks again.
 */
export const asksWhose = (session: Session): boolean =>
  holdsCheck(session) && session.trail[session.at]?.screen.kind === 'begun'

/** True of a tab that knows something of a person: answers, steps of a file, or the case of the desk that it answers for. */
export const holdsCheck = ({ facts, events, forCase }: Session): boolean =>
  Object.keys(facts).length + events.length > 0 || forCase !== undefined
