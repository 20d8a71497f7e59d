import type { Dossier } from '@/cases/dossier/format'
import type { StoreProblem } from '@/cases/storage/database'
import type { DamagedDossier, StoredDossier } from '@/cases/storage/records'
import type { FoundInTab, Sent, TabDesk } from '@/components/desk/repository/tab'
import type { Problem } from '@/machines/facts/problem'

/** A case on the desk. `revision` 0: not yet saved on the device. */
export interface Entry {
  readonly dossier: Dossier
  readonly revision: number
  /** Changed since it was last written. */
  readonly waiting?: true
  /** Why the last try to save it failed. What was written stays in memory. */
  readonly trouble?: StoreProblem | 'conflict'
}

/** What of a stored case this release did not know, and the case as it was stored. */
export interface LeftOut {
  readonly raw: unknown
  readonly problems: readonly Problem[]
}

/** tab: in this tab alone · plain: on the device · open: on the device, encrypted, and the key is in memory. */
export type Place = 'tab' | 'plain' | 'open'

/** What another tab saved first. */
export type Theirs = StoredDossier | DamagedDossier

/** What the repository remembers beside its state. */
export interface Context {
  readonly device: Device
  readonly place: Place
  /** All cases. While the desk is locked, only those with unsaved work: they are kept out of sight. */
  readonly entries: ReadonlyMap<string, Entry>
  readonly damaged: readonly DamagedDossier[]
  /** By case; told until the desk is opened anew, since the next save writes the case without it. */
  readonly leftOut: ReadonlyMap<string, LeftOut>
  /** By case. The first one is on screen, the others wait for their turn. */
  readonly conflicts: ReadonlyMap<string, Theirs>
  readonly problem: StoreProblem | null
  /** The case on screen; null for the list. */
  readonly open: string | null
  /** How many answers came back from the questionnaire; null when none were sent. */
  readonly answersTakenBack: number | null
  readonly sentToQuestionnaire: Sent | null
  /** The answers that were sent have not been looked for since the desk opened. */
  readonly answersDue: boolean
  /** The tab still holds copies of what moves to the device, or answers that came back. Cleared once all is written. */
  readonly tidyDue: boolean
  readonly answersToForget: boolean
  /** Asked for and not begun. */
  readonly jobs: readonly Job[]
  readonly running: Job | null
}

export type Task =
  /** Write now what waits. */
  | { readonly kind: 'flush' }
  /** Write, then forget the key and hide the cases. */
  | { readonly kind: 'lock' }
  | { readonly kind: 'send'; readonly sent: Sent }
  | { readonly kind: 'unlock'; readonly passphrase: string }
  | { readonly kind: 'remove'; readonly case: string }
  /** Save on this device from now on; encrypted unless the passphrase is null. */
  | { readonly kind: 'turnOn'; readonly passphrase: string | null }
  /** Set or change the passphrase, or remove it with null. */
  | { readonly kind: 'setPassphrase'; readonly passphrase: string | null }

/** A task and the number under which its end is told. */
export type Job = Task & { readonly id: number }

/** mine: what stands here · theirs: what the other tab saved · both: theirs, and mine as a copy. */
export type Choice = 'mine' | 'theirs' | 'both'

/** What other tabs did. */
export type Notice =
  | { readonly type: 'erased' }
  | { readonly type: 'locked' }
  | { readonly type: 'deleted'; readonly id: string }
  | { readonly type: 'changed' }

export type RepositoryEvent =
  | Notice
  | { readonly type: 'put'; readonly cases: readonly Dossier[] }
  | { readonly type: 'show'; readonly open: string | null }
  /** `copy`: id and label of the copy, when both are kept. */
  | { readonly type: 'settle'; readonly choice: Choice; readonly copy: Pick<Dossier, 'id' | 'label'> }
  | { readonly type: 'retry' }
  | { readonly type: 'ask'; readonly job: Job }

export interface RepositoryInput extends FoundInTab {
  readonly device: Device
  readonly open: string | null
}

/** What the device came to: what it read, or whether it did what was asked for. */
export type Found =
  /** Cases are not kept on the device, or it gives no room. */
  | { readonly kind: 'tab'; readonly problem: StoreProblem | null }
  | { readonly kind: 'locked'; readonly problem: StoreProblem | null }
  | {
      readonly kind: 'cases'
      readonly place: Place
      readonly cases: readonly StoredDossier[]
      readonly damaged: readonly DamagedDossier[]
    }
  | { readonly kind: 'failed'; readonly place: Place; readonly problem: StoreProblem }
  /** Nothing was read. */
  | { readonly kind: 'done'; readonly problem: Failure }

/** What became of one case that was written. */
export type Outcome =
  | { readonly written: Dossier; readonly revision: number }
  | { readonly written: Dossier; readonly trouble: StoreProblem }
  | { readonly written: Dossier; readonly trouble: 'conflict'; readonly theirs: Theirs }

export interface Written {
  readonly outcomes: readonly Outcome[]
  readonly problem: Failure
}

/** What is to be written: cases to the device, or everything to the tab. */
export interface Writing {
  readonly place: Place
  readonly entries: readonly Entry[]
  readonly tab: TabDesk
}

/** Whether something on the device worked; null when it did. */
export type Failure = StoreProblem | null

/** The storage of this device and of this tab, as the repository uses it. None of it is meant to throw. */
export interface Device {
  /** Hear what other tabs did. Gives a function that ends it. */
  readonly subscribe: (listener: (notice: Notice) => void) => () => void
  /** Look whether cases are kept here, and read them. Makes no place for them. */
  readonly start: () => Promise<Found>
  readonly reread: () => Promise<Found>
  readonly unlock: (passphrase: string) => Promise<Found>
  /** Make a place for cases, encrypted unless the passphrase is null, and read what other tabs keep there. */
  readonly turnOn: (passphrase: string | null, signal: AbortSignal) => Promise<Found>
  readonly setPassphrase: (passphrase: string | null) => Promise<Failure>
  readonly remove: (id: string) => Promise<Failure>
  readonly write: (writing: Writing, signal: AbortSignal) => Promise<Written>
  /** Forget the key, in all tabs. */
  readonly lock: () => void
  readonly close: () => void
}
