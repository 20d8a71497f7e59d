import { type Chunk, chunksIn } from '@/components/i18n/chunks'
import { catalogueFile, readCatalogue } from './catalogue'
import { translated } from './compile'
import { writeTranslations } from './entries'

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
