import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { compileLanguages, translated } from '@/scripts/translate/compile'

const root = mkdtempSync(join(tmpdir(), 'compile-'))
afterAll(() => rmSync(root, { recursive: true }))
const module = (name: string) => readFileSync(join(root, 'content/fr/compiled', `${name}.ts`), 'utf8')

for (const name of ['words', 'glossary', 'sheet']) {
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
    expect(module('index')).toContain('satisfies Language')
  })
})
