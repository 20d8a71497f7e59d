import type { ISODate } from '@/content/law/types'
import type { Status } from '@/machines/engine/condition'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'

/** The version that this release writes. Older ones are migrated when they are read. */
export const schemaVersion = 2

/** Id of a case that has no place on a device yet; the store gives it one of its own. */
export const newDossierId = 'new'
/** Id of the person of a case that was made without one. */
export const firstPersonId = 'person-1'

/** A finding set by hand. It stands beside the rule's own finding and never replaces it. */
export interface Override {
  readonly procedure: ProcedureId
  readonly condition: string
  readonly status: Status
  readonly reason: string
  readonly on: ISODate
}

/** Where a paper stands: asked for, in hand, or out of reach. */
export const evidenceStates = [
  'needed',
  'requested',
  'received',
  'checked',
  'translated',
  'expired',
  'not-obtainable',
] as const
export type EvidenceState = (typeof evidenceStates)[number]
export const evidenceKinds = ['original', 'copy', 'translation'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** What is known about one paper. It is credited to every procedure that the paper serves. */
export interface EvidenceItem {
  readonly state: EvidenceState
  /** What was seen. */
  readonly kind?: EvidenceKind
  /** The day on which it was seen, received or asked for. */
  readonly date?: ISODate
  /** Last day on which it is valid, as printed on it. */
  readonly validUntil?: ISODate
  readonly note?: string
}

/** Texts by condition, by procedure. */
export type ConditionNotes = { readonly [P in ProcedureId]?: Readonly<Record<string, string>> }

/** One person of a household. `label` is a word that the reader knows the person by, not a name. */
export interface Person {
  readonly id: string
  readonly label: string
  /** Facts of this person alone; those of the household stand in the case. */
  readonly facts: Facts
  readonly events: readonly DossierEvent[]
  readonly overrides: readonly Override[]
  /** By paper, as the filing of a procedure names it. */
  readonly evidence: Readonly<Record<string, EvidenceItem>>
  readonly notes: ConditionNotes
}

/** What a procedure came to for a person when the case was last looked at. Ids and days only. */
export interface Outcome {
  readonly person: string
  readonly procedure: ProcedureId
  readonly verdict: string
  /** `status:ending` by condition; `unanswered` where a fact was missing. */
  readonly findings: Readonly<Record<string, string>>
  /** Safe date by time limit and event; null where none was known. */
  readonly dates: Readonly<Record<string, ISODate | null>>
}

/** A memory of the screen, to tell what changed since. No rule ever reads it. */
export interface LastSeen {
  readonly on: ISODate
  readonly lawVersion: string
  readonly outcomes: readonly Outcome[]
}

/** What a person or caseworker owns. Everything else is worked out from it each time it is opened. */
export interface Dossier {
  readonly schemaVersion: typeof schemaVersion
  /** A random UUID, or `new`. It says nothing about the matter. */
  readonly id: string
  readonly label: string
  /** Facts that all persons of the case share. */
  readonly household: Facts
  readonly persons: readonly [Person, ...Person[]]
  readonly notes: string
  readonly plannedFiling?: ISODate
  /** Last day on which the case is to be kept. */
  readonly keepUntil?: ISODate
  readonly archived?: boolean
  readonly lastSeen?: LastSeen
}
