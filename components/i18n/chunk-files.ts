import { createHash } from 'node:crypto'
import { type Chunk, chunksIn, chunksOf, Part } from '@/components/i18n/chunks'
import { type LanguageOnPage, partMark } from '@/components/i18n/remote'
import type { Language } from '@/content/language'
import { type Locale, localeTable } from '@/content/locale'
import { languages } from '@/content/locales'
import type { LetterLanguage } from '@/machines/letters/letter'

/** Sentences that are not fetched: they stand in the pages themselves, or only commands say them. */
const notFetched: readonly string[] = [
  ...['pages', 'guides', 'glossary', 'addresses', 'embed', 'statistics', 'data', 'changes', 'trust'],
  'commandLine',
]

/** A file with the sentences of one chunk. Its name changes with what it says, so that two releases never mix. */
interface ChunkFile {
  readonly chunk: string
  readonly name: string
  readonly text: string
}

const made = new Map<Locale, Promise<readonly ChunkFile[]>>()

/** The files of a language that the browser fetches, made once a build. */
export function chunkFilesOf(locale: Locale): Promise<readonly ChunkFile[]> {
  const known = made.get(locale)
  if (known) return known
  const language: Language = languages[locale]
  const making = chunksOf(language).then((chunks) =>
    chunksIn(locale, chunks)
      .filter(({ name }) => !notFetched.includes(name))
      .map(fileOf),
  )
  made.set(locale, making)
  return making
}

function fileOf({ name, tree }: Chunk): ChunkFile {
  const text = JSON.stringify(tree, (_, value: unknown) =>
    value instanceof Part ? { [partMark]: value.name } : value,
  )
  const sum = createHash('sha256').update(text).digest('hex').slice(0, 10)
  return { chunk: name, name: `${name.replaceAll('/', '.')}.${sum}.json`, text }
}

/** What the pages of a language hand to the browser. The sentences of the screens stand in the pages themselves. */
export async function languageForPages(locale: Locale): Promise<LanguageOnPage> {
  const { addresses, ...itself } = await wholeLanguage(locale)
  const { ui: _, ...fetched } = addresses
  return { ...itself, addresses: fetched }
}

/** What a page of another language fetches where it shows this one beside its own (`other-language.ts`). */
export async function wholeLanguage(locale: Locale): Promise<LanguageOnPage> {
  const files = await chunkFilesOf(locale)
  const addresses = Object.fromEntries(files.map(({ chunk, name }) => [chunk, `/${locale}/texts/${name}`]))
  return { locale, ...localeTable[locale], addresses }
}

/** The chunks that a letter is said from. */
const ofLetters = /^(?:letterWords|names|letters\/.+)$/

/** What a page with letters hands to the browser of each language in which the authorities take them. */
export async function letterLanguagesForPages(): Promise<Readonly<Record<LetterLanguage, LanguageOnPage>>> {
  const of = async (locale: LetterLanguage): Promise<LanguageOnPage> => {
    const { addresses, ...itself } = await languageForPages(locale)
    const own = Object.entries(addresses).filter(([chunk]) => ofLetters.test(chunk))
    return { ...itself, addresses: Object.fromEntries(own) }
  }
  const [fr, nl, de] = await Promise.all([of('fr'), of('nl'), of('de')])
  return { fr, nl, de }
}
