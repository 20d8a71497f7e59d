import type { Dossier } from '@/cases/dossier/format'
import { parseDossier } from '@/cases/dossier/parse'
import type { Problem } from '@/machines/facts/problem'

/** A stored case that could be read, without what this release does not know. */
export interface Salvaged {
  readonly dossier: Dossier
  /** What is missing from it now; empty where everything could be read. */
  readonly leftOut: readonly Problem[]
}

/**
 * Read what was stored on this device, maybe by another release. What is not known goes whole: an answer, an event, a
 * paper, a note, a field. Null where the rest is no case without it. Files from outside are read by `parseDossier`, which
 * takes nothing out.
 */
export function salvageDossier(input: unknown): Salvaged | null {
  const read = parseDossier(input)
  if (read.ok) return { dossier: read.value, leftOut: [] }
  const places = new Set<string>()
  for (const problem of read.errors) {
    const place = placeOf(problem)
    if (place === null) return null
    places.add(place)
  }
  const again = parseDossier(without(input, places))
  if (!again.ok) return null
  // The memory of the screen is nobody's answer.
  return { dossier: again.value, leftOut: read.errors.filter(({ path }) => !path.startsWith(memory)) }
}

const memory = 'lastSeen'

/** What may be taken out without touching anything else. */
const parts = new RegExp(
  [
    String.raw`^(?:persons\[\d+\]\.)?(?:facts\.[^.[\]]+|(?:events|overrides|letters)\[\d+\]|(?:evidence|notes)\.[^.[\]]+)`,
    String.raw`^household\.[^.[\]]+`,
    `^(?:${memory}|plannedFiling|procedures|keepUntil|archived)(?=$|[.[])`,
  ].join('|'),
)

/** The part that goes with a problem; null where the case cannot be without it. */
function placeOf({ path, problem }: Problem): string | null {
  if (problem === 'unknown-field' && !/[^\w.[\]-]/.test(path)) return parts.exec(path)?.[0] ?? path
  return parts.exec(path)?.[0] ?? null
}

/** A copy of plain JSON without the parts at these places. */
function without(value: unknown, places: ReadonlySet<string>, at = ''): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, i) => {
      const place = `${at}[${i}]`
      return places.has(place) ? [] : [without(item, places, place)]
    })
  }
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).flatMap(([key, inner]) => {
    const place = at === '' ? key : `${at}.${key}`
    return places.has(place) ? [] : [[key, without(inner, places, place)] as const]
  })
  return Object.fromEntries(kept)
}
