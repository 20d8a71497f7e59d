import { keepsOneEntry } from '@/components/finding/one-entry'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { FactId, Facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'

/**
 * What the check shows. `question` asks for one fact; `changing` when it was opened from the list of answers. `routes`
 * is the result of the route finder.
 */
export type Screen =
  | { readonly kind: 'choose' }
  | { readonly kind: 'question'; readonly fact: FactId; readonly changing: boolean }
  | { readonly kind: 'answers' }
  | { readonly kind: 'routes' }
  | { readonly kind: 'result' }
  | { readonly kind: 'position' }
  | { readonly kind: 'summary' }

/** A screen that was visited. `entry` is the number of its entry in the browser's history, which holds nothing else. */
export interface Place {
  readonly screen: Screen
  /** Null on the first page and in the route finder. */
  readonly procedure: ProcedureId | null
  readonly entry: number
}

/** Everything a tab knows. Findings are never in it: they are worked out anew. */
export interface Session {
  readonly facts: Facts
  /** What has happened to each file, in order; every event names its procedure. */
  readonly events: readonly DossierEvent[]
  /** Procedures that were opened, in order. */
  readonly checked: readonly ProcedureId[]
  readonly trail: readonly [Place, ...Place[]]
  readonly at: number
  /** Answers that a change has left without effect, and the answers as they were before it. */
  readonly stale: readonly FactId[]
  readonly before: Facts | null
}

export const emptySession: Session = {
  facts: {},
  events: [],
  checked: [],
  trail: [{ screen: { kind: 'choose' }, procedure: null, entry: 0 }],
  at: 0,
  stale: [],
  before: null,
}

/** Where the person is now. */
export function placeOf({ trail, at }: Session): Place {
  return trail[at] ?? trail[0]
}

/** Go on to a screen. What lay ahead after going back is forgotten, as in the browser's own history. */
export function goTo(session: Session, screen: Screen, procedure: ProcedureId | null): Session {
  const here = placeOf(session)
  const stays = keepsOneEntry(procedure) && here.procedure === procedure
  const place: Place = { screen, procedure, entry: stays ? here.entry : here.entry + 1 }
  const [first, ...rest] = session.trail.slice(0, session.at + 1)
  const trail: Session['trail'] = first ? [first, ...rest, place] : [place]
  const checked =
    procedure === null || session.checked.includes(procedure)
      ? session.checked
      : [...session.checked, procedure]
  return { ...session, trail, at: trail.length - 1, checked }
}

/** Go to the last place of an entry of the browser's history; stays where it is when there is none. */
export function goToEntry(session: Session, entry: number): Session {
  const at = session.trail.findLastIndex((place) => place.entry === entry)
  return at < 0 ? session : { ...session, at }
}

/** One place back without the browser's history, for places that share an entry. */
export function stepBack(session: Session): Session {
  return { ...session, at: Math.max(0, session.at - 1) }
}

/** Record an answer. `counted` lists the facts that findings rest on for given facts. */
export function answer(
  session: Session,
  fact: FactId,
  value: unknown,
  counted: (facts: Facts) => ReadonlySet<FactId>,
): Session {
  // The question page gives values of the fact's own kind only.
  const facts = { ...session.facts, [fact]: value } as Facts
  const now = counted(facts)
  const fresh = [...counted(session.facts)].filter((id) => id !== fact && !now.has(id))
  const still = session.stale.filter((id) => !now.has(id))
  const stale = [...new Set([...still, ...fresh])]
  const before = fresh.length > 0 ? session.facts : stale.length > 0 ? session.before : null
  return { ...session, facts, stale, before }
}

/**
 * Take back the change that left answers without effect. Answers given since then stay as far as they count.
 */
export function undoChange(session: Session, counted: (facts: Facts) => ReadonlySet<FactId>): Session {
  const { before } = session
  if (before === null) return session
  const facts: Facts = { ...session.facts, ...before }
  const now = counted(facts)
  const gone = Object.keys(facts).filter(
    (id) => !Object.hasOwn(before, id) && ![...now].some((one) => one === id),
  )
  return { ...session, facts: without(facts, gone), before: null, stale: [] }
}

/** Replace what has happened to the file of one procedure. */
export function withEvents(session: Session, procedure: ProcedureId, list: readonly DossierEvent[]): Session {
  const others = session.events.filter((event) => event.procedure !== procedure)
  return { ...session, events: [...others, ...list.map((event) => ({ ...event, procedure }))] }
}

/** Remove the answers that no longer count. */
export function dropStale(session: Session): Session {
  if (session.stale.length === 0) return session
  return { ...session, facts: without(session.facts, session.stale), stale: [], before: null }
}

function without(facts: Facts, gone: readonly string[]): Facts {
  // Fewer keys of the same facts.
  return Object.fromEntries(Object.entries(facts).filter(([id]) => !gone.includes(id))) as Facts
}
