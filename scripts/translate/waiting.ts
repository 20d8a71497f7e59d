import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Chunk, chunksIn, unitsOf } from '@/components/i18n/chunks'
import { itselfOf, type Locale } from '@/content/locale'
import { catalogueFile, readCatalogue, writeChanged } from './catalogue'
import { translated } from './compile'
import { needsReader } from './matters'
import { placeOf, readAwaiting, readReviews, reviewsFile, type State, stateOf } from './states'

/**
 * Write the list of every language: the sentences that matter and that changed after they were compared. Of a language that is
 * published chunk by chunk, a chunk that nobody has compared and that is not on the list yet does not wait; it is not published. Returns how many wait.
 */
export function noteWaiting(root: string, chunks: readonly Chunk[]): ReadonlyMap<Locale, number> {
  return new Map(
    translated.map((locale) => {
      const places = chunksIn(locale, chunks)
        .flatMap((chunk) => waitingIn(root, locale, chunk))
        .sort()
      const file = join(root, 'content', locale, 'awaiting.txt')
      if (places.length === 0) rmSync(file, { force: true })
      else writeChanged(file, `${places.join('\n')}\n`)
      return [locale, places.length] as const
    }),
  )
}

function waitingIn(root: string, locale: Locale, { name, tree }: Chunk): readonly string[] {
  const entries = readCatalogue(catalogueFile(root, locale, name))
  const reviews = readReviews(reviewsFile(root, locale))
  const states = unitsOf(tree).map((unit) => ({
    unit,
    state: stateOf(name, unit, entries.get(unit.path), reviews),
  }))
  const waited = readAwaiting(root, locale)
  const isBegun = states.some(({ unit, state }) => wasLookedAt(state) || waited.has(placeOf(name, unit)))
  if (itselfOf(locale).borrows !== undefined && !isBegun) return []
  return states
    .filter(({ unit, state }) => state === 'drafted' && needsReader(name, unit.path))
    .map(({ unit }) => placeOf(name, unit))
}

const wasLookedAt = (state: State): boolean => state === 'compared' || state === 'read'
