import { type Chunk, unitsOf } from '@/components/i18n/chunks'
import type { Locale } from '@/content/locale'
import { catalogueFile, catalogueText, type Entry, writeChanged } from './catalogue'
import { noteOf } from './notes'
import { withSpaces } from './typography'

/** What is known of the translation of a sentence. */
type Known = (path: string) => Pick<Entry, 'english' | 'text'> | undefined

/**
 * Write the file of translations of a chunk: every sentence of today's English, with what is known of its translation.
 * Returns whether the file changed.
 */
export function writeTranslations(
  root: string,
  locale: Locale,
  { name, tree }: Chunk,
  known: Known,
): boolean {
  const units = unitsOf(tree)
  const now = new Map(units.map(({ path, text }) => [path, text]))
  const entries = units.map(({ path, text: today }): Entry => {
    const { english, text } = known(path) ?? { english: today, text: '' }
    const note = noteOf(tree, path)
    return { path, english, text: withSpaces(text, locale), ...(note !== undefined && { note }) }
  })
  return writeChanged(
    catalogueFile(root, locale, name),
    catalogueText(locale, entries, (path) => now.get(path) ?? ''),
  )
}
