import { chunksIn, chunksOf, type Unit, unitsOf } from '@/components/i18n/chunks'
import { en } from '@/content/en'
import type { Locale } from '@/content/locale'
import { catalogueFile, readCatalogue } from '@/scripts/translate/catalogue'
import { translated } from '@/scripts/translate/compile'

/** A sentence in English and in another language. `made` is the English that the translation was made from. */
export interface Said {
  readonly locale: Locale
  readonly chunk: string
  readonly unit: Unit
  readonly made: string
  readonly text: string
}

const root = process.cwd()
export const chunks = await chunksOf(en)

/** Every sentence of a language, as its files of translations say it. A missing one has an empty text. */
export const saidIn = (locale: Locale): readonly Said[] =>
  chunksIn(locale, chunks).flatMap(({ name, tree }) => {
    const entries = readCatalogue(catalogueFile(root, locale, name))
    return unitsOf(tree).map((unit) => {
      const { english = unit.text, text = '' } = entries.get(unit.path) ?? {}
      return { locale, chunk: name, unit, made: english, text }
    })
  })

/** The sentences of each language, and what is translated of them: what is said twice the same way is looked at once. */
export const languages = translated.map((locale) => {
  const all = saidIn(locale)
  const said = all.filter(({ text }) => text !== '')
  const distinct = [...new Map(said.map((one) => [`${one.unit.text}\0${one.text}`, one])).values()]
  return { locale, all, distinct }
})

/** Those that somebody has begun to translate. */
export const begun = languages.filter(({ distinct }) => distinct.length > 0)

/** How a gate names a sentence. */
export const tell = ({ locale, chunk, unit, text }: Said, problem: string): string =>
  `content/${locale}/${chunk}.po ${unit.path}: ${problem}\n    ${unit.text}\n    ${text}`
