import { type Chunk, chunksIn, unitsOf } from '@/components/i18n/chunks'
import { catalogueFile, readCatalogue } from './catalogue'
import { translated } from './compile'
import { writeTranslations } from './entries'
import { problemsOf } from './problems'
import { readReviews, reviewsFile, stateOf } from './states'

/**
 * Bring today's English into the files of translations of every language: new sentences empty, changed ones marked as
 * outdated, what is there kept. Returns how many files changed.
 */
export function updateFiles(root: string, chunks: readonly Chunk[]): number {
  return translated
    .flatMap((locale) =>
      chunksIn(locale, chunks).map((chunk) => {
        const known = readCatalogue(catalogueFile(root, locale, chunk.name))
        return writeTranslations(root, locale, chunk, (path) => known.get(path))
      }),
    )
    .filter(Boolean).length
}

/**
 * What keeps translations from being used, a line each with its file. Only those that nobody has looked at since they changed
 * are read: the others were right when they were noted.
 */
export function draftProblems(root: string, chunks: readonly Chunk[]): readonly string[] {
  return translated.flatMap((locale) => {
    const reviews = readReviews(reviewsFile(root, locale))
    return chunksIn(locale, chunks).flatMap(({ name, tree }) => {
      const entries = readCatalogue(catalogueFile(root, locale, name))
      return unitsOf(tree).flatMap((unit) => {
        const entry = entries.get(unit.path)
        if (entry === undefined || stateOf(name, unit, entry, reviews) !== 'drafted') return []
        return problemsOf(unit, entry.text, locale).map(
          (problem) => `content/${locale}/${name}.po: ${problem}`,
        )
      })
    })
  })
}
