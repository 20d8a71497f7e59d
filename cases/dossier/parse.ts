import { parseEventList } from '@/cases/dossier/events'
import { type Dossier, schemaVersion } from '@/cases/dossier/format'
import { parseJson, unsafeAt } from '@/cases/dossier/json'
import { type Json, migrations, pathInVersion } from '@/cases/dossier/migrations'
import { caseFrame, frameErrors } from '@/cases/dossier/schema'
import type { Scope } from '@/machines/facts/kinds'
import { type Facts, facts, isFactId } from '@/machines/facts/registry'
import { type FactError, parseFacts } from '@/machines/facts/schema'

export type ParsedDossier =
  | { readonly ok: true; readonly value: Dossier }
  | { readonly ok: false; readonly errors: readonly FactError[] }

/** Read a case of any released version from the text of a file. Gives the case, or every error by path. Never throws. */
export function parseDossierText(text: string): ParsedDossier {
  const json = parseJson(text)
  return json.ok ? parseDossier(json.value) : { ok: false, errors: [json.error] }
}

/** Read a case of any released version from parsed JSON. Older versions are brought up to this one. Never throws. */
export function parseDossier(input: unknown): ParsedDossier {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return failed('', 'must be an object with schemaVersion and facts')
  }
  const unsafe = unsafeAt(input)
  if (unsafe) return { ok: false, errors: [unsafe] }
  const read: Json = { ...input }
  const version = read.schemaVersion
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return failed('schemaVersion', `must be ${schemaVersion}, or an older version from 1 on`)
  }
  if (version > schemaVersion) {
    return failed(
      'schemaVersion',
      `${version} is newer than this program knows (${schemaVersion}); use a newer release`,
    )
  }
  const steps = Object.entries(migrations).filter(([from]) => Number(from) >= version)
  const parsed = parseNewest(steps.reduce((value, [, migrate]) => migrate(value), read))
  if (parsed.ok) return parsed
  return { ok: false, errors: parsed.errors.map((e) => ({ ...e, path: pathInVersion(version, e.path) })) }
}

function parseNewest(value: Json): ParsedDossier {
  const frame = caseFrame.safeParse(value)
  const errors: FactError[] = frame.success ? [] : [...frameErrors(frame.error.issues)]
  const household = scopedFacts(value.household ?? {}, 'household', 'household', errors)
  const rawPersons: readonly unknown[] = Array.isArray(value.persons) ? value.persons : []
  const persons = rawPersons.map((raw, i) => {
    const { facts: known = {}, events = [] }: { facts?: unknown; events?: unknown } = Object(raw)
    const parsed = parseEventList(events, `persons[${i}].events`)
    if (!parsed.ok) errors.push(...parsed.errors)
    return {
      facts: scopedFacts(known, 'person', `persons[${i}].facts`, errors),
      events: parsed.ok ? parsed.events : [],
    }
  })
  if (!frame.success || errors.length > 0) return { ok: false, errors }
  const { $schema: _, ...rest } = frame.data
  // The frame checked every field, and the readers of facts and events the rest.
  const whole = { ...rest, household, persons: rest.persons.map((p, i) => ({ ...p, ...persons[i] })) }
  return { ok: true, value: whole as unknown as Dossier }
}

/** Facts of one scope: a fact of the household has one place, so that two persons can never contradict each other on it. */
function scopedFacts(input: unknown, scope: Scope, at: string, errors: FactError[]): Facts {
  const parsed = parseFacts(input, at)
  if (!parsed.ok) {
    errors.push(...parsed.errors)
    return {}
  }
  for (const id of Object.keys(parsed.facts).filter(isFactId)) {
    if (facts[id].scope === scope) continue
    const place =
      scope === 'person' ? 'of the household, and belongs there' : 'of one person, and belongs there'
    errors.push({ path: `${at}.${id}`, message: `is a fact ${place}` })
  }
  return parsed.facts
}

function failed(path: string, message: string): ParsedDossier {
  return { ok: false, errors: [{ path, message }] }
}
