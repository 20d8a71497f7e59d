import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { chunksOf, unitsOf } from '@/components/i18n/chunks'
import { en } from '@/content/en'
import { compileLanguages, translated } from '@/scripts/translate/compile'
import { writeTranslations } from '@/scripts/translate/entries'
import { noteReading } from '@/scripts/translate/review'

const root = mkdtempSync(join(tmpdir(), 'compile-'))
afterAll(() => rmSync(root, { recursive: true }))
const module = (name: string) => readFileSync(join(root, 'content/fr/compiled', `${name}.ts`), 'utf8')

for (const name of ['words', 'glossary', 'sheet', 'statistics']) {
  mkdirSync(join(root, 'content/fr'), { recursive: true })
  cpSync(`content/fr/${name}.po`, join(root, `content/fr/${name}.po`))
}
const sheet = join(root, 'content/fr/sheet.po')
writeFileSync(
  sheet,
  readFileSync(sheet, 'utf8').replace(/^msgstr ".+"$/gm, (line, at, all) =>
    at === all.lastIndexOf(line) ? 'msgstr ""' : line,
  ),
)
const stale = join(root, 'content/fr/compiled/gone.ts')
mkdirSync(join(root, 'content/fr/compiled'), { recursive: true })
writeFileSync(stale, '')

/** Two chunks in Arabic: each sentence is its English backwards; of one, nobody has compared anything. */
const english = await chunksOf(en)
const arabic = (name: string) => readFileSync(join(root, 'content/ar/compiled', `${name}.ts`), 'utf8')
const translateBackwards = (name: string) => {
  const chunk = english.find((one) => one.name === name)
  if (chunk === undefined) throw new Error(`${name} is no chunk`)
  writeTranslations(root, 'ar', chunk, (path) => {
    const text = unitsOf(chunk.tree).find((unit) => unit.path === path)?.text ?? ''
    return { english: text, text: [...text].reverse().join('') }
  })
}
translateBackwards('glossary')
translateBackwards('statistics')
noteReading(root, english, { locale: 'ar', role: 'second-reader', day: '2026-11-29', only: 'glossary' })

const borrowed = await compileLanguages(root)

describe('the modules of a language', () => {
  it('are made for every language', () => expect([...borrowed.keys()]).toEqual(translated))

  it('of a whole chunk say it in the language', () => {
    expect(borrowed.get('fr')).not.toContain('words')
    expect(module('words')).toContain('Remplie')
    expect(module('glossary')).not.toContain('"name": "Order to leave"')
  })

  it('of a chunk with one missing sentence say all of it in English', () => {
    expect(borrowed.get('fr')).toContain('sheet')
    expect(module('sheet')).not.toMatch(/[éèêà]/)
  })

  it('of a chunk without a file are in English', () => {
    expect(borrowed.get('fr')).toContain('facts')
    expect(module('facts')).toContain('Where are you now?')
  })

  it('that are made no more go', () => expect(() => readFileSync(stale)).toThrow('ENOENT'))

  it('name their language', () => {
    expect(module('index')).toContain("locale: 'fr'")
    expect(module('index')).toContain('export const fr: Language')
  })
})

describe('a language that is published chunk by chunk', () => {
  it('says a chunk itself that is whole and compared', () => {
    expect(borrowed.get('ar')).not.toContain('glossary')
    expect(arabic('glossary')).toContain('evael ot redrO')
  })

  it('borrows one that nobody compared, each sentence between its marks', () => {
    expect(borrowed.get('ar')).toContain('statistics')
    expect(arabic('statistics')).toMatch(/"\u2066\u200e[^"]*é[^"]*\u2069"/)
    expect(arabic('statistics').match(/"\u2066\u200e/g)).toHaveLength(
      unitsOf(english.find(({ name }) => name === 'statistics')?.tree ?? '').length,
    )
  })

  it('borrows one that has no file', () => {
    expect(borrowed.get('ar')).toContain('words')
    expect(arabic('words')).toContain('\u2066\u200eRemplie')
  })

  it('says one in English that the lender has not either', () => {
    expect(arabic('facts')).toContain('"Where are you now?"')
  })
})
