import type { Dossier } from '@/cases/dossier/format'
import type { StoreProblem } from '@/cases/storage/database'
import type { DamagedDossier, StoredDossier } from '@/cases/storage/records'

/** looking: storage is being read · tab: nothing is saved on the device · locked · plain: saved · open: saved and unlocked. */
export type Phase = 'looking' | 'tab' | 'locked' | 'plain' | 'open'

/** A case on the desk. `revision` 0: not yet saved on the device. */
export interface Entry {
  readonly dossier: Dossier
  readonly revision: number
  /** Changed since it was last written. */
  readonly waiting?: true
  /** Why the last try to save it failed. What was written stays in memory. */
  readonly trouble?: StoreProblem | 'conflict'
}

/** Another tab saved the same case first. Nothing is overwritten before a person has chosen. */
export interface Conflict {
  readonly mine: Dossier
  readonly theirs: StoredDossier | DamagedDossier
}

export interface DeskState {
  readonly phase: Phase
  readonly entries: ReadonlyMap<string, Entry>
  readonly damaged: readonly DamagedDossier[]
  /** Why the storage of the device could not be used. */
  readonly problem: StoreProblem | null
  readonly busy: boolean
  readonly conflict: Conflict | null
  readonly open: string | null
  /** How many answers came back from the questionnaire; null when none were sent. */
  readonly answersTakenBack: number | null
}

export const emptyDesk: DeskState = {
  phase: 'looking',
  entries: new Map(),
  damaged: [],
  problem: null,
  busy: false,
  conflict: null,
  open: null,
  answersTakenBack: null,
}

/** How a case is kept right now. */
export function savedState(
  { trouble }: Entry,
  { phase, busy }: Pick<DeskState, 'phase' | 'busy'>,
): 'tab' | 'busy' | 'failed' | 'yes' {
  if (trouble) return 'failed'
  if (phase === 'tab') return 'tab'
  return busy ? 'busy' : 'yes'
}
