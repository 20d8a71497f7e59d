import * as z from 'zod/mini'
import type { Status } from '@/machines/engine/condition'
import { says } from '@/machines/facts/problem'
import { day, factsSchema } from '@/machines/facts/schema'
import { eventListSchema } from '@/machines/lifecycle/events/schema'
import { procedureIds } from '@/machines/procedures/registry'

/** The version that this release writes. Older ones are migrated when they are read. */
export const schemaVersion = 2

/** Id of a dossier that has no place on a device yet; the store gives it one of its own. */
export const newDossierId = 'new'
/** Id of the person of a dossier that was made without one. */
export const firstPersonId = 'person-1'

export const statuses = ['met', 'unmet', 'to-verify', 'not-applicable'] as const satisfies readonly Status[]
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
export const evidenceKinds = ['original', 'copy', 'translation'] as const

const object = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z.strictObject(shape, says('not-an-object', 'unknown-field'))
const list = <S extends z.ZodMiniType>(item: S) => z.array(item, says('not-a-list'))
const oneOf = <const T extends readonly string[]>(options: T) => z.enum(options, says('not-an-option'))
const text = z.string(says('not-text'))
/** Names inside a file: of persons, papers, conditions. */
const name = z
  .string(says('not-a-name'))
  .check(z.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/, says('not-a-name')))
const byName = <S extends z.ZodMiniType>(item: S) => z.record(name, item, says('not-an-object'))
const procedure = oneOf(procedureIds)

/** What has happened to the file of one person, oldest first. */
const events = z.lazy(eventListSchema)

/** A finding set by hand. It stands beside the rule's own finding and never replaces it. */
const override = object({
  procedure,
  condition: name,
  status: oneOf(statuses),
  reason: z.string(says('not-text')).check(z.regex(/\S/, says('no-reason'))),
  on: day,
})

/** What is known about one paper. It is credited to every procedure that the paper serves. */
const evidence = object({
  state: oneOf(evidenceStates),
  /** What was seen. */
  kind: z.exactOptional(oneOf(evidenceKinds)),
  /** The day on which it was seen, received or asked for. */
  date: z.exactOptional(day),
  /** Last day on which it is valid, as printed on it. */
  validUntil: z.exactOptional(day),
  note: z.exactOptional(text),
})

/** A letter that was made for somebody, by its id; what stood in it is not kept. */
const madeLetter = object({ letter: name, on: day })

/** One person of a household. `label` is a word that the reader knows the person by, not a name. */
const person = object({
  id: name,
  label: text,
  /** Facts of this person alone; those of the household stand in the dossier. */
  facts: factsSchema('person'),
  events,
  overrides: list(override),
  /** By paper, as the filing of a procedure names it. */
  evidence: byName(evidence),
  /** Texts by condition, by procedure. */
  notes: z.partialRecord(z.enum(procedureIds), byName(text), says('not-an-object', 'not-a-procedure')),
  /** Letters that were made, oldest first. */
  letters: z.exactOptional(list(madeLetter)),
})

/** What a procedure came to for a person when the dossier was last looked at. Ids and days only. */
const outcome = object({
  person: name,
  procedure,
  verdict: name,
  /** `status:ending` by condition; `unanswered` where a fact was missing. */
  findings: byName(text),
  /** Safe date by time limit and event; null where none was known. */
  dates: z.record(z.string(), z.nullable(day), says('not-an-object')),
})

/** A memory of the screen, to tell what changed since. No rule ever reads it. */
const lastSeen = object({ on: day, lawVersion: text, outcomes: list(outcome) })

const persons = list(person).check(
  z.minLength(1, says('nobody')),
  z.refine((all) => new Set(all.map((p) => p.id)).size === all.length, says('same-person')),
)

/**
 * The one description of a dossier, from which come its type, its reader and the JSON Schema for other programs: what a
 * person or caseworker owns. Everything else is worked out from it each time it is opened.
 */
export const dossierSchema = object({
  $schema: z.exactOptional(text),
  schemaVersion: z.literal(schemaVersion),
  /** A random UUID, or `new`. It says nothing about the matter. */
  id: z
    .string(says('not-text'))
    .check(z.regex(/^(new|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/, says('not-an-id'))),
  label: text,
  /** Facts that all persons share, in one place, so that two persons can never contradict each other on them. */
  household: factsSchema('household'),
  // minLength makes it a list of at least one.
  persons: persons as unknown as z.ZodMiniType<[z.infer<typeof person>, ...z.infer<typeof person>[]]>,
  notes: text,
  plannedFiling: z.exactOptional(day),
  /** The procedures that the case is about, as chosen by whoever works on it. */
  procedures: z.exactOptional(list(procedure)),
  /** Last day on which the dossier is to be kept. */
  keepUntil: z.exactOptional(day),
  archived: z.exactOptional(z.boolean(says('not-true-or-false'))),
  lastSeen: z.exactOptional(lastSeen),
})

/** Version 1 knew one person and no household. */
export const version1Schema = object({
  $schema: z.exactOptional(text),
  schemaVersion: z.literal(1),
  facts: z.exactOptional(factsSchema()),
  events: z.exactOptional(events),
  notes: z.exactOptional(text),
})

/** The parts that the JSON Schema names. */
export const parts = { person, events, override, evidence, madeLetter, outcome, lastSeen }

/** What was read is never changed in place. */
type Fixed<T> = T extends object ? { readonly [K in keyof T]: Fixed<T[K]> } : T

// Interfaces, so that the compiler names them in its messages.
export interface Override extends Fixed<z.infer<typeof override>> {}
export interface EvidenceItem extends Fixed<z.infer<typeof evidence>> {}
export type EvidenceState = EvidenceItem['state']
export interface Person extends Fixed<z.infer<typeof person>> {}
export interface Outcome extends Fixed<z.infer<typeof outcome>> {}
export interface Dossier extends Fixed<Omit<z.infer<typeof dossierSchema>, '$schema'>> {}
