import type { SnapshotFrom } from 'xstate'
import type { Dossier } from '@/cases/dossier/format'
import { isTabProblem, isUnsaved, isWritable } from '@/components/desk/repository/entries'
import type { repositoryMachine } from '@/components/desk/repository/machine'
import { isSample } from '@/components/desk/repository/sample-ids'
import type { Context, Entry, Place, Theirs } from '@/components/desk/repository/types'

/** looking: storage is being read · locked · else where the cases are. */
export type Phase = 'looking' | 'locked' | Place

/** What the screens may see. */
export interface DeskState
  extends Pick<Context, 'entries' | 'damaged' | 'leftOut' | 'problem' | 'open' | 'answersTakenBack'> {
  readonly phase: Phase
  readonly busy: boolean
  readonly conflict: Conflict | null
}

/** Another tab saved the same case first. Nothing is overwritten before a person has chosen. */
export interface Conflict {
  readonly mine: Dossier
  readonly theirs: Theirs
}

export const emptyDesk: DeskState = {
  phase: 'looking',
  entries: new Map(),
  damaged: [],
  leftOut: new Map(),
  problem: null,
  busy: false,
  conflict: null,
  open: null,
  answersTakenBack: null,
}

type Snapshot = SnapshotFrom<typeof repositoryMachine>

/** While the desk is locked, nothing of a case may be seen. */
export function deskOf(snapshot: Snapshot): DeskState {
  const { place, entries, damaged, leftOut, problem, open, answersTakenBack } = snapshot.context
  const shared = { problem, open, answersTakenBack }
  if (snapshot.matches({ access: 'locked' })) return { ...emptyDesk, ...shared, phase: 'locked' }
  return {
    ...shared,
    phase: snapshot.matches({ access: 'looking' }) ? 'looking' : place,
    entries,
    damaged,
    leftOut,
    conflict: conflictOf(snapshot.context),
    busy: isBusy(snapshot.context),
  }
}

/**
 * True while something would be lost if another page came now. What the tab keeps is there again after a reload and on the way
 * back; on a shared device, or where the browser refuses, it is in memory alone. Samples are no loss.
 */
export function mayLose({ context: { place, entries, problem } }: Snapshot, shared = false): boolean {
  const all = [...entries.values()]
  if (place !== 'tab') return all.some(isUnsaved)
  const inMemory = shared || isTabProblem(problem)
  return all.some((entry) => !isSample(entry.dossier.id) && (inMemory || isUnsaved(entry)))
}

/** How a case is kept right now. `shared`: others use the device, and it is kept nowhere. */
export function savedState(
  { trouble }: Entry,
  { phase, busy }: Pick<DeskState, 'phase' | 'busy'>,
  shared = false,
): 'tab' | 'shared' | 'busy' | 'failed' | 'yes' {
  if (trouble) return 'failed'
  if (phase === 'tab') return shared ? 'shared' : 'tab'
  return busy ? 'busy' : 'yes'
}

function conflictOf({ conflicts, entries }: Context): Conflict | null {
  const [first] = conflicts
  const mine = first && entries.get(first[0])?.dossier
  return mine ? { mine, theirs: first[1] } : null
}

const isBusy = ({ entries }: Context): boolean => [...entries.values()].some(isWritable)
