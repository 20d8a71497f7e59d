import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chunksIn, unitsOf } from '@/components/i18n/chunks'
import {
  catalogueFile,
  catalogueText,
  type Entry,
  entriesOf,
  readCatalogue,
} from '@/scripts/translate/catalogue'
import { translated } from '@/scripts/translate/compile'
import { noteOf } from '@/scripts/translate/notes'
import { chunks } from './said'

const entry = (path: string, english: string, text: string): Entry => ({ path, english, text })
const written = (entries: readonly Entry[], now: Readonly<Record<string, string>>) =>
  catalogueText('fr', entries, (path) => now[path] ?? '')
const again = (entries: readonly Entry[], now: Readonly<Record<string, string>>) => [
  ...entriesOf(written(entries, now), 'a.po').values(),
]

describe('a file of translations', () => {
  it.each(translated)('of %s is written as it was read', (locale) => {
    for (const { name, tree } of chunksIn(locale, chunks)) {
      const file = catalogueFile(process.cwd(), locale, name)
      const known = readCatalogue(file)
      const now = new Map(unitsOf(tree).map(({ path, text }) => [path, text]))
      const entries = [...known.values()].map((one) => {
        const note = noteOf(tree, one.path)
        return { ...one, ...(note !== undefined && { note }) }
      })
      expect(
        catalogueText(locale, entries, (path) => now.get(path) ?? ''),
        file,
      ).toBe(readFileSync(file, 'utf8'))
    }
  })

  it.each([
    'Quotes “”, "straight" and a \\ backslash',
    'Two lines\nof text',
    'A {day} and a <b>tag</b>',
    'A very long sentence. '.repeat(20).trim(),
  ])('keeps marks, lines and length: %s', (text) => {
    const entries = [entry('a.b', text, text)]
    expect(again(entries, { 'a.b': text })).toEqual(entries)
  })

  it('keeps the same English in two places apart', () => {
    const entries = [entry('a', 'No', 'Non'), entry('b', 'No', 'Aucun')]
    expect(again(entries, { a: 'No', b: 'No' })).toEqual(entries)
  })

  it.each(['Old “text”', 'Old "text" with a \\', 'Old\ntext'])(
    'says of an outdated sentence what it was made from: %s',
    (old) => {
      const entries = [entry('a', old, 'Vieux')]
      const text = written(entries, { a: 'New text' })
      expect(text).toContain('#, fuzzy')
      expect(text).toContain('msgid "New text"')
      expect(again(entries, { a: 'New text' })).toEqual(entries)
    },
  )

  it('does not call an empty sentence outdated', () => {
    expect(written([entry('a', 'Old', '')], { a: 'New' })).not.toContain('fuzzy')
  })

  it('reads the earlier English as tools fold it', () => {
    const folded =
      'msgid ""\nmsgstr ""\n\n#, fuzzy\n#| msgctxt "a"\n#| msgid ""\n#| "One "\n#| "\\"two\\""\nmsgctxt "a"\nmsgid "New"\nmsgstr "Neuf"\n'
    expect(entriesOf(folded, 'a.po').get('a')?.english).toBe('One "two"')
  })

  it('takes what a tool calls unfinished for outdated', () => {
    const guess = 'msgid ""\nmsgstr ""\n\n#, fuzzy\nmsgctxt "a"\nmsgid "New"\nmsgstr "Neuf"\n'
    expect(entriesOf(guess, 'a.po').get('a')).toEqual(entry('a', '', 'Neuf'))
  })

  it('that is none is named', () => {
    expect(() => entriesOf('msgid "a', 'content/fr/a.po')).toThrow(/content\/fr\/a\.po cannot be read/)
  })

  it('that is not there is empty', () => {
    expect(readCatalogue('/nowhere/a.po').size).toBe(0)
  })
})

describe('a note for the translator', () => {
  const tree = { q: { question: 'Where?', options: { here: 'Here' }, why: 'Because' } }
  it.each([
    ['q.question', 'A question'],
    ['q.options.here', 'An answer that a person chooses. Of: Where?'],
    ['q.why', 'Why we ask. Of: Where?'],
    ['other', undefined],
  ])('of %s is %s', (path, note) => expect(noteOf(tree, path)).toBe(note))
})
