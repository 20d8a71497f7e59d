import { type Chunk, unitsOf } from '@/components/i18n/chunks'
import { itselfOf, type Locale } from '@/content/locale'
import { catalogueFile, readCatalogue } from './catalogue'
import { needsReader } from './matters'
import { placeOf, readAwaiting, readReviews, reviewsFile, stateOf } from './states'

/** Whether every sentence of a chunk is translated. */
export function isWhole(root: string, locale: Locale, { name, tree }: Chunk): boolean {
  const entries = readCatalogue(catalogueFile(root, locale, name))
  return unitsOf(tree).every(({ path }) => (entries.get(path)?.text ?? '') !== '')
}

/**
 * Tells whether a language says a chunk itself. A whole language does where every sentence is translated; the tests ask for
 * the rest. One that is published chunk by chunk does only where every sentence is made from the English of today, and
 * compared or read where it matters.
 */
export function publisherOf(root: string, locale: Locale): (chunk: Chunk) => boolean {
  if (itselfOf(locale).borrows === undefined) return (chunk) => isWhole(root, locale, chunk)
  const reviews = readReviews(reviewsFile(root, locale))
  const waits = readAwaiting(root, locale)
  return ({ name, tree }) => {
    const entries = readCatalogue(catalogueFile(root, locale, name))
    return unitsOf(tree).every((unit) => {
      const state = stateOf(name, unit, entries.get(unit.path), reviews)
      if (state !== 'drafted') return state === 'compared' || state === 'read'
      return !needsReader(name, unit.path) || waits.has(placeOf(name, unit))
    })
  }
}
