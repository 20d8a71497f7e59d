import * as z from 'zod/mini'
import { factsOf, personOf } from '@/cases/dossier/household'
import { parseJson } from '@/cases/dossier/json'
import { parseDossier, parseFacts } from '@/cases/dossier/parse'
import { emptySession, type Session } from '@/components/check/session/session'
import { isFactId } from '@/machines/facts/registry'
import { procedureLoaders } from '@/machines/procedures/registry'

const fact = z.string().check(z.refine(isFactId))
const procedure = z.string().check(z.refine((id) => Object.hasOwn(procedureLoaders, id)))
const screen = z.union([
  z.object({ kind: z.enum(['choose', 'answers', 'routes', 'result', 'position', 'summary']) }),
  z.object({ kind: z.literal('question'), fact, changing: z.boolean() }),
])
const place = z.object({ screen, procedure: z.nullable(procedure), entry: z.int().check(z.minimum(0)) })
const stored = z.object({
  case: z.unknown(),
  place: z.object({
    checked: z.array(procedure),
    lookAtRest: z.optional(z.array(procedure)),
    trail: z.array(place).check(z.minLength(1)),
    at: z.int().check(z.minimum(0)),
    stale: z.array(fact),
    before: z.nullable(z.unknown()),
  }),
})

/** Read a stored session. Gives null for a text that this release does not understand; never throws. */
export function parseSession(text: string): Session | null {
  const json = parseJson(text)
  const read = stored.safeParse(json.ok ? json.value : null)
  if (!read.success) return null
  const known = parseDossier(read.data.case)
  if (!known.ok) return null
  const { before, ...rest } = read.data.place
  const earlier = before === null ? null : parseFacts(before)
  if (rest.at >= rest.trail.length) return null
  return {
    ...emptySession,
    // The schema checked every id against its registry; the types that it gives are plain strings.
    ...(rest as unknown as Omit<Session, 'facts' | 'events' | 'before'>),
    facts: factsOf(known.value),
    events: personOf(known.value).events,
    before: earlier?.ok ? earlier.value : null,
  }
}
