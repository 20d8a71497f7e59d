import type { Dossier } from '@/cases/dossier/format'
import { isReadable, type StoredDossier } from '@/cases/storage/records'
import type { Session } from '@/components/check/session/session'
import {
  casesOf,
  changed,
  isTabProblem,
  isUnsaved,
  isWritable,
  merged,
  unsavedOf,
  waits,
  without,
} from '@/components/desk/repository/entries'
import { withAnswersOf } from '@/components/desk/repository/questionnaire'
import type { TabDesk } from '@/components/desk/repository/tab'
import type {
  Choice,
  Context,
  Entry,
  Found,
  RepositoryInput,
  Theirs,
  Writing,
  Written,
} from '@/components/desk/repository/types'

/** What an event changes in the memory of the repository. */
type Change = Partial<Context>

/** The memory of a desk that was just opened, with what the tab kept. */
export const begun = ({ device, cases, sent, open, damaged, leftOut }: RepositoryInput): Context => ({
  device,
  place: 'tab',
  entries: new Map(cases.map((dossier) => [dossier.id, { dossier, revision: 0 }])),
  damaged,
  leftOut,
  conflicts: new Map(),
  problem: null,
  open,
  answersTakenBack: null,
  sentToQuestionnaire: sent,
  answersDue: true,
  tidyDue: false,
  answersToForget: false,
  jobs: [],
  running: null,
})

/** Everything was deleted in another tab. Jobs stay, to be told that nothing came of them. */
export const erased = ({ device, jobs, running }: Context): Context => ({
  ...begun({ device, cases: [], sent: null, open: null, damaged: [], leftOut: new Map() }),
  answersDue: false,
  jobs,
  running,
})

/** What the tab is to keep. Cases that are kept on the device leave it. */
export const tabOf = ({ place, entries, sentToQuestionnaire }: Context): TabDesk => ({
  cases: place === 'tab' ? casesOf(entries) : [],
  sent: sentToQuestionnaire,
})

export const writingOf = (context: Context): Writing => ({
  place: context.place,
  entries: [...context.entries.values()].filter(isWritable),
  tab: tabOf(context),
})

/** Forget what is saved; what is not stays out of sight and is written once the desk is open again. */
export const hidden = (context: Context): Change => ({
  entries: new Map([...unsavedOf(context)].map(([id, entry]) => [id, waits(entry)])),
  damaged: [],
  leftOut: new Map(),
  conflicts: new Map(),
  answersTakenBack: null,
  answersDue: true,
})

/** Take up what the device came to. */
export function found(context: Context, result: Found): Change {
  const { running } = context
  if (result.kind === 'tab') return { problem: result.problem }
  if (result.kind === 'locked') return { problem: result.problem ?? context.problem }
  if (result.kind === 'done') {
    if (result.problem !== null) return { problem: result.problem }
    if (running?.kind === 'remove') return removed(context, running.case)
    if (running?.kind !== 'setPassphrase') return {}
    return { place: running.passphrase === null ? 'plain' : 'open', problem: null }
  }
  const { place } = result
  const unsaved = unsavedOf(context)
  if (result.kind === 'failed') {
    return { place, problem: result.problem, entries: context.place === 'tab' ? unsaved : context.entries }
  }
  const { cases, damaged } = result
  const fresh = new Map<string, Theirs>([
    ...cases.map((one) => [one.dossier.id, one] as const),
    ...damaged.map((one) => [one.id, one] as const),
  ])
  return {
    place,
    damaged: [...context.damaged.filter(({ revision }) => revision === 0), ...damaged],
    leftOut: new Map([...context.leftOut, ...leftOutOf(cases)]),
    entries: merged(cases, unsaved),
    conflicts: new Map([...context.conflicts].map(([id, theirs]) => [id, fresh.get(id) ?? theirs])),
    problem: null,
    tidyDue: true,
  }
}

const leftOutOf = (cases: readonly StoredDossier[]) =>
  cases.flatMap(({ dossier, leftOut }) => (leftOut ? [[dossier.id, leftOut] as const] : []))

/** Take up what became of what was written. A change that came meanwhile waits for the next time. */
export function afterWriting(context: Context, { outcomes, problem }: Written): Change {
  const entries = new Map(context.entries)
  const conflicts = new Map(context.conflicts)
  for (const outcome of outcomes) {
    const { id } = outcome.written
    const now = entries.get(id)
    if (!now) continue
    const base = { dossier: now.dossier, ...(now.dossier !== outcome.written && { waiting: true as const }) }
    if ('revision' in outcome) entries.set(id, { ...base, revision: outcome.revision })
    else entries.set(id, { ...base, revision: now.revision, trouble: outcome.trouble })
    if ('theirs' in outcome) conflicts.set(id, outcome.theirs)
  }
  const roomAgain = isTabProblem(context.problem) && ![...entries.values()].some((e) => e.trouble === 'quota')
  return { entries, conflicts, problem: problem ?? (roomAgain ? null : context.problem) }
}

/** Nothing is known of what was to be written. */
export const unwritten = ({ entries }: Writing): Written => ({
  outcomes: entries.map(({ dossier }) => ({ written: dossier, trouble: 'failed' })),
  problem: 'failed',
})

/** A case that the person removed. The tab may hold a copy. */
const removed = ({ entries, damaged, leftOut, conflicts, open }: Context, id: string): Change => ({
  entries: without(entries, id),
  damaged: damaged.filter((one) => one.id !== id),
  leftOut: without(leftOut, id),
  conflicts: without(conflicts, id),
  open: open === id ? null : open,
  tidyDue: true,
})

/** A case that another tab deleted. Unsaved work on it stays, and saving it tells that it is missing. */
export function deleted({ entries, open }: Context, id: string): Change {
  const entry = entries.get(id)
  if (!entry || isUnsaved(entry)) return {}
  return { entries: without(entries, id), open: open === id ? null : open }
}

/** Try everything again that could not be saved. A conflict waits for its choice. */
export function retried({ place, problem, entries }: Context): Change {
  const again = (entry: Entry) =>
    place === 'tab' ? isTabProblem(problem) : entry.trouble !== undefined && entry.trouble !== 'conflict'
  return {
    problem: null,
    entries: new Map([...entries].map(([id, e]) => [id, again(e) ? { ...e, waiting: true } : e])),
  }
}

/** End the conflict on screen. */
export function settled(context: Context, choice: Choice, copy: Pick<Dossier, 'id' | 'label'>): Change {
  const [first] = context.conflicts
  const mine = first && context.entries.get(first[0])
  if (!mine) return {}
  const [id, theirs] = first
  const entries = new Map(context.entries)
  if (choice === 'mine') entries.set(id, waits({ dossier: mine.dossier, revision: theirs.revision }))
  else if (isReadable(theirs)) entries.set(id, { dossier: theirs.dossier, revision: theirs.revision })
  else entries.delete(id)
  return {
    conflicts: without(context.conflicts, id),
    entries: choice === 'both' ? changed(entries, [{ ...mine.dossier, ...copy }]) : entries,
  }
}

/** The case whose answers are in the questionnaire of this tab, and the person they are of; null when it is not here. */
export function sentCase({ entries, sentToQuestionnaire: sent }: Context): readonly [Dossier, string] | null {
  const dossier = sent === null ? undefined : entries.get(sent.case)?.dossier
  return dossier?.persons.some((one) => one.id === sent?.person) ? [dossier, sent?.person ?? ''] : null
}

/** A person's answers are sent to the questionnaire. They come back when the desk is next opened. */
export function sending(context: Context): Change {
  const { running } = context
  if (running?.kind !== 'send') return {}
  const change = { sentToQuestionnaire: running.sent, answersDue: false }
  return sentCase({ ...context, ...change }) ? change : {}
}

/** The answers of the questionnaire come back to their case. Null: there are none. */
export function takenBack(context: Context, session: Session | null): Change {
  const done = { answersDue: false, sentToQuestionnaire: null, tidyDue: true }
  const sent = sentCase(context)
  if (!sent) return done
  // Nothing was answered: the case is where the person comes back to all the same.
  if (!session) return { ...done, open: sent[0].id, answersToForget: true }
  const { dossier, changed: count } = withAnswersOf(...sent, session)
  return {
    ...done,
    entries: changed(context.entries, [dossier]),
    open: dossier.id,
    answersTakenBack: count,
    answersToForget: true,
  }
}
