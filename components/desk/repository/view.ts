import type { SnapshotFrom } from 'xstate'
import type { DeskState } from '@/components/desk/repository/desk-state'
import { isUnsaved, isWritable } from '@/components/desk/repository/entries'
import type { repositoryMachine } from '@/components/desk/repository/machine'

export type RepositorySnapshot = SnapshotFrom<typeof repositoryMachine>

const none: DeskState['entries'] = new Map()

/** What the screens may see. While the desk is locked, nothing of a case. */
export function deskOf(snapshot: RepositorySnapshot): DeskState {
  const { place, entries, damaged, problem, open, answersTakenBack } = snapshot.context
  const shared = { problem, open, answersTakenBack }
  if (snapshot.matches({ access: 'locked' })) {
    return { ...shared, phase: 'locked', entries: none, damaged: [], conflict: null, busy: false }
  }
  return {
    ...shared,
    phase: snapshot.matches({ access: 'looking' }) ? 'looking' : place,
    entries,
    damaged,
    conflict: conflictOf(snapshot),
    busy: isBusy(snapshot),
  }
}

/** True while something would be lost if the page went now. What waits in the tab is written as the page goes. */
export function mayLose(snapshot: RepositorySnapshot): boolean {
  const { place, entries, problem } = snapshot.context
  if (place !== 'tab') return [...entries.values()].some(isUnsaved)
  return (
    (problem === 'quota' && entries.size > 0) || (snapshot.matches({ work: 'turningOn' }) && isBusy(snapshot))
  )
}

function conflictOf({ context: { conflicts, entries } }: RepositorySnapshot): DeskState['conflict'] {
  const [first] = conflicts
  const mine = first && entries.get(first[0])?.dossier
  return mine ? { mine, theirs: first[1] } : null
}

const isBusy = ({ context }: RepositorySnapshot): boolean => [...context.entries.values()].some(isWritable)
