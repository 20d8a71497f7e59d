import { existsSync, readFileSync } from 'node:fs'
import { loadModule } from 'hunspell-asm'
import { describe, expect, it } from 'vitest'
import type { Locale } from '@/content/locale'
import { gatesOf } from './languages'
import { begun, type Said } from './said'
import { type Speller, unknownWords } from './words'

const { mountBuffer, create } = await loadModule()

/** The Hunspell list of a language. */
function listOf(locale: string): (word: string) => boolean {
  if (!existsSync(`node_modules/dictionary-${locale}`)) {
    throw new Error(
      `npm install --save-dev dictionary-${locale}, or say in tests/translations/languages/${locale}.ts why not (noSpelling)`,
    )
  }
  const part = (end: string) =>
    mountBuffer(readFileSync(`node_modules/dictionary-${locale}/index.${end}`), `${locale}.${end}`)
  const { spell } = create(part('aff'), part('dic'))
  return (word) => spell(word)
}

/** The project's own words of a language, one a line, in order. */
function ownWords(locale: string): readonly string[] {
  const file = `content/terms/words-${locale}.txt`
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}

const official = ['fr', 'nl', 'de']
/** The languages that are begun and have a list, with the official ones, whose words stand in all the others. */
const spelled = begun.map(({ locale }) => locale).filter((locale) => gatesOf(locale).noSpelling === undefined)
const lists = new Map([...new Set([...official, ...spelled])].map((locale) => [locale, listOf(locale)]))

function spellerOf(locale: Locale): Speller {
  const own = new Set(ownWords(locale))
  return {
    knows: (word) => own.has(word) || (lists.get(locale)?.(word) ?? false),
    others: official
      .filter((other) => other !== locale)
      .map((other) => (word) => own.has(word) || (lists.get(other)?.(word) ?? false)),
    elsewhere: gatesOf(locale).elsewhere,
  }
}

/** Keys that stand among the sentences are the same in every language. */
const isKey = ({ unit, text }: Said) => text === unit.text && /^[a-z/-]+$/.test(text)

describe.each(begun.filter(({ locale }) => gatesOf(locale).noSpelling === undefined))(
  'in $locale',
  ({ locale, distinct }) => {
    const texts = distinct.filter((said) => !isKey(said)).map(({ text }) => text)

    it('every word is in the Hunspell list or in ours', () => {
      const unknown = unknownWords(texts, spellerOf(locale))
      expect([...unknown].map(([word, text]) => `${word}: ${text}`)).toEqual([])
    })

    it('our list holds what the other does not, in order, and nothing that is used no more', () => {
      const own = ownWords(locale)
      expect(own).toEqual([...new Set(own)].sort())
      const bare: Speller = { ...spellerOf(locale), knows: (word) => lists.get(locale)?.(word) ?? false }
      const needed = unknownWords(texts, { ...bare, others: [] })
      expect(own.filter((word) => !needed.has(word))).toEqual([])
    })
  },
)

describe('the gate', () => {
  const french = spellerOf('fr')
  const unknown = (text: string, speller = french) => [...unknownWords([text], speller).keys()]

  it('finds a word that is none, in a sentence and in the forms of a plural', () => {
    expect(unknown('Vous avez un délay.')).toEqual(['délay'])
    expect(unknown('{n, plural, one {# jour} other {# jourz}} avant {day}')).toEqual(['jourz'])
  })
  it('knows compounds of Dutch', () => {
    expect(unknown('De terugkeerprocedure', spellerOf('nl'))).toEqual([])
    expect(unknown('De terugkeerproceduur', spellerOf('nl'))).toEqual(['terugkeerproceduur'])
  })
  it('lets a name in another language stand where it is one, but not in the sentence', () => {
    expect(unknown('Le tuteur (en néerlandais : voogd).')).toEqual([])
    expect(unknown('Appelez le vreemdeling.')).toEqual(['vreemdeling'])
  })
})
