import * as z from 'zod/mini'
import { evidenceKinds, evidenceStates, newDossierId, schemaVersion } from '@/cases/dossier/format'
import { isDay } from '@/machines/deadlines/day'
import type { FactError } from '@/machines/facts/schema'
import { procedureLoaders } from '@/machines/procedures/registry'

/** Names of the procedures, as a file may hold them. */
export const procedureNames = Object.keys(procedureLoaders)
export const statuses = ['met', 'unmet', 'to-verify', 'not-applicable'] as const
/** Names inside a file: of persons, papers, conditions. */
export const namePattern = /^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/
export const caseIdPattern = /^(new|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/

const mustBe = (what: string) => ({ error: () => `must be ${what}` })
const text = z.string(mustBe('text'))
const day = z
  .string(mustBe('a day that exists, written YYYY-MM-DD'))
  .check(z.refine(isDay, mustBe('a day that exists, written YYYY-MM-DD')))
const name = z.string(mustBe('a name')).check(z.regex(namePattern, mustBe('a name of letters, digits and -')))
const procedure = z.enum(procedureNames, mustBe(`one of: ${procedureNames.join(', ')}`))
const object = <S extends z.core.$ZodLooseShape>(shape: S) => z.strictObject(shape, mustBe('an object'))
const list = <S extends z.ZodMiniType>(item: S) => z.array(item, mustBe('a list'))
const byName = <S extends z.ZodMiniType>(item: S) => z.record(name, item, mustBe('an object of names'))

const override = object({
  procedure,
  condition: name,
  status: z.enum(statuses, mustBe(`one of: ${statuses.join(', ')}`)),
  reason: text.check(z.refine((s) => s.trim() !== '', mustBe('a reason'))),
  on: day,
})
const evidence = object({
  state: z.enum(evidenceStates, mustBe(`one of: ${evidenceStates.join(', ')}`)),
  kind: z.optional(z.enum(evidenceKinds, mustBe(`one of: ${evidenceKinds.join(', ')}`))),
  date: z.optional(day),
  validUntil: z.optional(day),
  note: z.optional(text),
})
const outcome = object({
  person: name,
  procedure,
  verdict: name,
  findings: byName(text),
  dates: z.record(text, z.nullable(day), mustBe('an object of days')),
})
const perProcedure = <S extends z.ZodMiniType>(item: S) =>
  z.partialRecord(procedure, item, mustBe('an object of procedures'))

const person = object({
  id: name,
  label: text,
  facts: z.unknown(),
  events: z.unknown(),
  overrides: list(override),
  evidence: byName(evidence),
  notes: perProcedure(byName(text)),
})

/** The frame of a case. Facts and events have readers of their own, made from their registries. */
export const caseFrame = object({
  $schema: z.optional(text),
  schemaVersion: z.literal(schemaVersion),
  id: z.string(mustBe('text')).check(z.regex(caseIdPattern, mustBe(`a UUID, or ${newDossierId}`))),
  label: text,
  household: z.unknown(),
  persons: list(person).check(
    z.minLength(1, mustBe('a list of at least one person')),
    z.refine(
      (persons) => new Set(persons.map((p) => p.id)).size === persons.length,
      mustBe('a list of persons with different ids'),
    ),
  ),
  notes: text,
  plannedFiling: z.optional(day),
  keepUntil: z.optional(day),
  archived: z.optional(z.boolean(mustBe('true or false'))),
  lastSeen: z.optional(object({ on: day, lawVersion: text, outcomes: list(outcome) })),
})

/** Every error of the frame, by path. */
export function frameErrors(issues: readonly z.core.$ZodIssue[]): readonly FactError[] {
  return issues.flatMap((issue) => {
    const path = pathOf(issue.path)
    if (issue.code !== 'unrecognized_keys') return [{ path, message: message(issue) }]
    return issue.keys.map((key) => ({
      path: path === '' ? key : `${path}.${key}`,
      message: 'is not a field of a case',
    }))
  })
}

function message(issue: z.core.$ZodIssue): string {
  // Of a field that may hold anything, all that can be wrong is that it is not there.
  if ('expected' in issue && issue.expected === 'nonoptional') return 'is missing'
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? 'is not an allowed name'
  return issue.message
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`,
    '',
  )
}
