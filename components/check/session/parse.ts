import * as z from 'zod/mini'
import { factsOf, personOf } from '@/cases/dossier/household'
import { parseJson } from '@/cases/dossier/json'
import { salvageDossier } from '@/cases/dossier/salvage'
import { situations } from '@/components/calculator/situations'
import { doorIds } from '@/components/check/session/door-ids'
import { emptySession, type ForCase, type Place, type Session } from '@/components/check/session/session'
import { heldPapers } from '@/content/law/held-papers'
import { isLocale, type Locale } from '@/content/locale'
import { speakers } from '@/content/voice-sentences'
import { isDay } from '@/machines/deadlines/day'
import type { ProcedureId } from '@/machines/engine/procedure'
import { type FactId, isFactId } from '@/machines/facts/registry'
import { isEventType } from '@/machines/lifecycle/events/registry'
import { procedureLoaders } from '@/machines/procedures/registry'

const fact = z.string().check(z.refine(isFactId))
const procedure = z.string().check(z.refine((id) => Object.hasOwn(procedureLoaders, id)))
const situation = z.string().check(z.refine((id) => Object.hasOwn(situations, id)))
const day = z.string().check(z.refine((text) => text === 'unsure' || isDay(text)))
const paper = z.string().check(z.refine((id) => Object.hasOwn(heldPapers, id)))
const held = z.object({ paper, on: day })
const screen = z.union([
  z.object({
    kind: z.enum(['choose', 'answers', 'questionnaire', 'routes', 'result', 'summary', 'letters']),
  }),
  z.object({ kind: z.literal('begun'), door: z.nullable(z.enum(doorIds)) }),
  z.object({ kind: z.literal('papers'), held: z.optional(z.catch(z.optional(held), undefined)) }),
  z.object({ kind: z.literal('position'), noting: z.optional(z.string().check(z.refine(isEventType))) }),
  z.object({ kind: z.literal('question'), fact, changing: z.boolean() }),
  z.object({ kind: z.literal('count'), situation, on: day }),
])
const place = z.object({
  screen,
  procedure: z.nullable(procedure),
  entry: z.int().check(z.minimum(0)),
  done: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
})
const forCase = z.object({ label: z.string(), procedure: z.nullable(procedure) })
const list = z.array(z.unknown())
const stored = z.object({
  case: z.unknown(),
  place: z.object({
    checked: list,
    speaker: z.catch(z.enum(speakers), 'me'),
    lookAtRest: z.optional(list),
    papers: z.optional(z.record(z.string(), list)),
    trail: list.check(z.minLength(1)),
    at: z.int().check(z.minimum(0)),
    stale: list,
    before: z.nullable(z.unknown()),
    forCase: z.optional(z.catch(z.optional(forCase), undefined)),
    beside: z.optional(z.catch(z.optional(z.string().check(z.refine(isLocale))), undefined)),
  }),
})

/**
 * Read a stored session. An answer, event or screen of another release is left out, and the rest kept. Gives null for a
 * text of which nothing can be kept; never throws.
 */
export function parseSession(text: string): Session | null {
  const json = parseJson(text)
  const read = stored.safeParse(json.ok ? json.value : null)
  if (!read.success) return null
  const known = salvageDossier(read.data.case)
  if (known === null) return null
  const {
    before,
    trail,
    at,
    checked,
    speaker,
    lookAtRest,
    papers,
    stale,
    forCase: desk,
    beside,
  } = read.data.place
  if (at >= trail.length) return null
  const earlier = before === null ? null : salvageDossier({ schemaVersion: 1, facts: before })
  // The schema checked every id against its registry; the types that it gives are plain strings.
  const only = <T>(schema: z.ZodMiniType, items: readonly unknown[]) =>
    items.filter((item): item is T => schema.safeParse(item).success)
  const [first, ...more] = only<Place>(place, trail)
  const upToHere = only<Place>(place, trail.slice(0, at + 1)).length
  return {
    ...emptySession,
    speaker,
    checked: only<ProcedureId>(procedure, checked),
    lookAtRest: only<ProcedureId>(procedure, lookAtRest ?? []),
    papers: Object.fromEntries(
      Object.entries(papers ?? {})
        .filter(([id]) => procedure.safeParse(id).success)
        .map(([id, ticked]) => [id, only<string>(z.string(), ticked)]),
    ),
    stale: only<FactId>(fact, stale),
    ...(first && { trail: [first, ...more] as const, at: Math.max(0, upToHere - 1) }),
    ...(desk && { forCase: desk as ForCase }),
    ...(beside !== undefined && { beside: beside as Locale }),
    facts: factsOf(known.dossier),
    events: personOf(known.dossier).events,
    before: earlier === null ? null : factsOf(earlier.dossier),
    leftOut: known.leftOut,
  }
}
