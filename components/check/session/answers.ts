import type { Session } from '@/components/check/session/session'
import type { ISODate } from '@/content/law/types'
import type { Locale } from '@/content/locale'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { AnyValue, FactId, Facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import type { PrintedFact } from '@/machines/routes/printed-days'

/** Gives the facts that findings rest on. */
export type CountedFacts = (facts: Facts) => ReadonlySet<FactId>

/** Record an answer, and note which answers it leaves without effect. */
export function giveAnswer(session: Session, fact: FactId, value: AnyValue, counted: CountedFacts): Session {
  // The question page gives values of the fact's own kind only.
  const facts = { ...session.facts, [fact]: value } as Facts
  const now = counted(facts)
  const newlyStale = [...counted(session.facts)].filter((id) => id !== fact && !now.has(id))
  const stillStale = session.stale.filter((id) => !now.has(id))
  const stale = [...new Set([...stillStale, ...newlyStale])]
  const before = newlyStale.length > 0 ? session.facts : stale.length > 0 ? session.before : null
  return { ...session, facts, stale, before }
}

/** Record what a paper says, and note which answers it leaves without effect. */
export function holdPaper(session: Session, facts: Facts, counted: CountedFacts): Session {
  // Each value is the one of its own fact.
  const given = Object.entries(facts) as readonly (readonly [FactId, AnyValue])[]
  return given.reduce((so, [fact, value]) => giveAnswer(so, fact, value, counted), session)
}

/** Take back the change that left answers without effect. Answers given since then stay as far as they count. */
export function undoChange(session: Session, counted: CountedFacts): Session {
  const { before } = session
  if (before === null) return session
  const facts: Facts = { ...session.facts, ...before }
  const now: ReadonlySet<string> = counted(facts)
  const gone = Object.keys(facts).filter((id) => !Object.hasOwn(before, id) && !now.has(id))
  return { ...session, facts: without(facts, gone), before: null, stale: [] }
}

/** Remove the answers that no longer count. */
export function removeStale(session: Session): Session {
  if (session.stale.length === 0) return session
  return { ...session, facts: without(session.facts, session.stale), stale: [], before: null }
}

/** Record the wish to answer the rest of the questions of a procedure. */
export function wantsRest(session: Session, procedure: ProcedureId): Session {
  return { ...session, lookAtRest: [...new Set([...session.lookAtRest, procedure])] }
}

/** Note whether a paper is there. */
export function withPaper(session: Session, procedure: ProcedureId, paper: string, has: boolean): Session {
  const others = (session.papers[procedure] ?? []).filter((one) => one !== paper)
  return { ...session, papers: { ...session.papers, [procedure]: has ? [...others, paper] : others } }
}

/** Keep the last day that is printed on a decision; null forgets it. No answer loses its effect by it. */
export function withPrintedDay(session: Session, fact: PrintedFact, on: ISODate | null): Session {
  const facts = on === null ? without(session.facts, [fact]) : { ...session.facts, [fact]: on }
  return { ...session, facts }
}

/** Replace what has happened to the file of one procedure. */
export function withEvents(session: Session, procedure: ProcedureId, list: readonly DossierEvent[]): Session {
  const others = session.events.filter((event) => event.procedure !== procedure)
  return { ...session, events: [...others, ...list.map((event) => ({ ...event, procedure }))] }
}

/** Show the questions in a second language too; null for one language. */
export function withBeside({ beside: _, ...session }: Session, locale: Locale | null): Session {
  return locale === null ? session : { ...session, beside: locale }
}

function without(facts: Facts, gone: readonly string[]): Facts {
  // The result has some of the keys of the same facts.
  return Object.fromEntries(Object.entries(facts).filter(([id]) => !gone.includes(id))) as Facts
}
