import { folded } from '@/cases/dossier/folded'
import { isFrenchFirst, type Place } from '@/content/law/help/places'
import type { Locale } from '@/content/locale'

/** A place that fits what was typed, and the name under which it was found. */
export interface Match {
  readonly place: Place
  readonly name: string
}

const most = 8

/**
 * Places by the start of a postcode or of a name, in any of its languages, with or without accents. Each municipality once for
 * each name. What was found by its postcode has the name in the language of the reader.
 */
export function matchesFor(query: string, places: readonly Place[], locale: Locale): readonly Match[] {
  const wanted = plain(query)
  if (wanted.length < 2) return []
  const [code] = /^\d{2,4}/.exec(wanted) ?? []
  return code === undefined ? byName(wanted, places) : byPostcode(code, places, locale)
}

const byPostcode = (code: string, places: readonly Place[], locale: Locale): readonly Match[] =>
  places
    .filter(({ postcode }) => postcode.startsWith(code))
    .slice(0, most)
    .map((place) => ({ place, name: nameOf(place, locale) }))

/** A municipality in the language of the reader; for readers of other languages, in the language of the place. */
export function nameOf({ municipality, nis }: Pick<Place, 'municipality' | 'nis'>, locale: Locale): string {
  const local = isFrenchFirst(nis) ? 'fr' : 'nl'
  return municipality[locale === 'nl' || locale === 'fr' ? locale : local]
}

function byName(wanted: string, places: readonly Place[]): readonly Match[] {
  const found = new Map<string, Match & { readonly rank: number }>()
  for (const place of places) {
    const name = bestOf(place.names, wanted)
    if (name === undefined) continue
    const key = `${place.nis} ${plain(name)}`
    if (!found.has(key)) found.set(key, { place, name, rank: rankOf(name, wanted) })
  }
  return [...found.values()].toSorted((a, b) => a.rank - b.rank).slice(0, most)
}

const bestOf = (names: readonly string[], wanted: string): string | undefined =>
  names
    .filter((name) => rankOf(name, wanted) < 3)
    .toSorted((a, b) => rankOf(a, wanted) - rankOf(b, wanted))[0]

/** 0: the whole name · 1: its start · 2: the start of a word in it · 3: none. */
function rankOf(name: string, wanted: string): number {
  const known = plain(name)
  if (known === wanted) return 0
  if (known.startsWith(wanted)) return 1
  return known.includes(` ${wanted}`) ? 2 : 3
}

/** Without accents, capitals and signs: "Sint-Gillis" and "sint gillis" are the same, and so is what Arabic writes in two ways. */
const plain = (text: string): string =>
  folded(text)
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
