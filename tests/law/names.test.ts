import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { modules } from '@/components/guide/supports'
import { names as english } from '@/content/en/names'
import { acts } from '@/content/law/acts'
import { type CitationId, citations } from '@/content/law/citations'
import { type Office, offices } from '@/content/law/offices'
import { papers } from '@/content/law/papers'
import { streets, towns } from '@/content/law/places'
import { type SourceId, sources } from '@/content/law/sources'
import { terms } from '@/content/law/terms'
import type { LawNames } from '@/content/name-sentences'
import { sayAddress } from '@/content/say/address'
import { sayCitation, wordedNature } from '@/content/say/citation'
import { sayPublisher, sayTitle } from '@/content/say/source'
import { isAsk } from '@/machines/engine/condition'
import { conditionsOf } from '@/machines/engine/procedure'
import { routes } from '@/machines/routes/finder'

// The keys of the tables are the ids they are typed with.
const ids = Object.keys(citations) as readonly CitationId[]
const sourceIds = Object.keys(sources) as readonly SourceId[]

/** A language in which every word is written in Greek letters; the places in braces stay. */
function foreign<T>(node: T): T {
  if (typeof node === 'string') {
    // A string stays a string.
    return node.replace(/\{\w+\}|[a-z]/gi, (one) => (one.length > 1 ? one : 'ω')) as T
  }
  if (Array.isArray(node)) return node.map(foreign) as T
  return Object.fromEntries(Object.entries(node as object).map(([key, one]) => [key, foreign(one)])) as T
}
const names: LawNames = { ...english, tag: 'en-GB' }
const other: LawNames = { ...foreign(english), tag: 'en-GB' }

describe('a citation', () => {
  it.each<[CitationId, string]>([
    ['aliens-act:9ter:§1:al.4', 'Aliens Act, art. 9ter §1, al. 4'],
    ['aliens-act:9ter:§3:2°', 'Aliens Act, art. 9ter §3, 2°'],
    ['aliens-act:61/17', 'Aliens Act, art. 61/17'],
    ['aliens-act:7:al.5–8', 'Aliens Act, art. 7 al. 5–8'],
    ['aliens-act:77quater:2°–5°', 'Aliens Act, art. 77quater 2°–5°'],
    ['holidays-decree:public-holidays', 'Royal Decree of 18 April 1974 (public holidays)'],
    ['council-of-state:225.632', 'Council of State, no. 225.632'],
    ['call:275 708', 'Council for Alien Law Litigation (CALL), no. 275 708'],
    ['court-of-justice:C-651/19', 'Court of Justice of the European Union, case C-651/19'],
    [
      'practice:9ter-certificate-models',
      'Practice of the Immigration Office: a certificate on an older form is still accepted',
    ],
    ['practice:9bis-circumstances-accepted', 'Case law: circumstances that were accepted as exceptional'],
  ])('%s reads “%s”', (id, said) => {
    expect(sayCitation(id, names)).toBe(said)
  })

  it('has words of its own, whatever it is', () => {
    const said = ids.map((id) => sayCitation(id, names))
    expect(said.filter((one) => /[{}]/.test(one))).toEqual([])
    expect(new Set(said).size).toBe(ids.length)
  })

  it('takes every word from the language', () => {
    // What is left in Latin letters is the number of an article or of a case.
    const numbers = /^(\d\w*|C)$/
    const left = ids.flatMap((id) => sayCitation(id, other).match(/[\dA-Za-z]*[A-Za-z][\dA-Za-z]*/g) ?? [])
    expect(left.length).toBeGreaterThan(20)
    expect(left.filter((word) => !numbers.test(word))).toEqual([])
  })

  it('has no words in the code of anchors and addresses', () => {
    const code = readFileSync('components/law/citation.ts', 'utf8')
    const strings = [...code.replace(/^import .*$/gm, '').matchAll(/'([^'\n]*)'|`([^`]*)`/g)]
    const words = strings.map(([, plain, template]) => plain ?? template?.replace(/\$\{[^}]*\}/g, '') ?? '')
    expect(words.filter((word) => /[a-z]/i.test(word)).sort()).toEqual([
      '//sources/#',
      '//sources/texts/#',
      'par-',
      'source-',
    ])
  })
})

describe('a practice', () => {
  const all = Object.entries(names.practices)

  it('is named in one short phrase that stands after a colon and in a list', () => {
    expect(all).toHaveLength(ids.filter((id) => id.startsWith('practice:')).length)
    expect(all.filter(([, name]) => name.length > 90 || /[;.]/.test(name)).map(([id]) => id)).toEqual([])
    expect(all.filter(([id, name]) => name === id.replaceAll('-', ' '))).toEqual([])
  })

  it('is never what the law decides', async () => {
    const findings = [...(await modules()).map(({ procedure }) => procedure), routes].flatMap((procedure) =>
      conditionsOf(procedure).flatMap(({ id, condition: { states } }) =>
        Object.entries(states).flatMap(([state, one]) =>
          isAsk(one) ? [] : [{ at: `${id}.${state}`, ...one }],
        ),
      ),
    )
    const practiced = findings.filter(({ basis }) => basis.every((id) => id.startsWith('practice:')))
    expect(practiced.length).toBeGreaterThan(20)
    expect(practiced.filter((one) => wordedNature(one) === 'rule').map(({ at }) => at)).toEqual([])
    const mixed = findings.filter(({ basis }) => basis.some((id) => id.startsWith('practice:')))
    expect(mixed.filter((one) => wordedNature(one) === 'rule').map(({ at }) => at)).toEqual([])
  })

  it('leaves a rule of law a rule, and an assessment an assessment', () => {
    expect(wordedNature({ nature: 'rule', basis: ['aliens-act:9ter:§2:al.1'] })).toBe('rule')
    expect(wordedNature({ nature: 'rule', basis: [] })).toBe('rule')
    expect(
      wordedNature({ nature: 'rule', basis: ['aliens-act:9ter:§2:al.1', 'practice:9ter-expired-passport'] }),
    ).toBe('rule-with-practice')
    expect(wordedNature({ nature: 'rule', basis: ['practice:minors-documents'] })).toBe('practice')
    expect(wordedNature({ nature: 'assessed', basis: ['practice:minors-documents'] })).toBe('assessed')
  })
})

describe('a source', () => {
  const day = (on: string) => `the day ${on}`

  it('has a title and a publisher in every language', () => {
    for (const id of sourceIds) {
      expect(sayTitle(id, names, day).text, id).not.toBe('')
      expect(sayPublisher(id, names), id).not.toBe('')
    }
  })

  it('keeps a title of its own, marked with its language, and its day is written by the reader’s language', () => {
    expect(sayTitle('dofi-repeated-9ter', other, day)).toEqual({
      text: 'Artikelen 9bis en 9ter – Herhaalde aanvragen (the day 2016-03-29)',
      lang: 'nl',
    })
    expect(sayTitle('dofi-9ter', names, day)).toEqual({ text: 'Medical reasons (article 9ter)' })
  })
})

describe('an address', () => {
  it('is written line by line, with the unit first', () => {
    expect(sayAddress(offices['medical-stay-service'].address, names)).toEqual([
      'Exceptional Stay Department – Medical Stay Service',
      'Boulevard Pacheco 44',
      '1000 Brussels',
    ])
  })

  it('keeps only its numbers in another language', () => {
    const all: readonly Office[] = Object.values(offices)
    const lines = all.flatMap(({ address }) => (address ? sayAddress(address, other) : []))
    expect(lines.join(' ')).not.toMatch(/[a-z]/i)
    expect(lines).toContain('1000 ωωωωωωωω')
  })
})

describe('official names', () => {
  const { practice: _, ...named } = acts
  const tables = {
    acts: Object.entries(named),
    offices: Object.entries(offices),
    papers: Object.entries(papers),
    terms: Object.entries(terms),
  }

  it.each(Object.entries(tables))('of %s are there in Dutch and in French', (_table, rows) => {
    for (const [id, { official }] of rows) {
      expect(official.nl.trim(), id).not.toBe('')
      expect(official.fr.trim(), id).not.toBe('')
    }
  })

  it('of streets and towns are there in Dutch and in French', () => {
    for (const { nl, fr } of [...Object.values(streets), ...Object.values(towns)]) {
      expect([nl, fr].filter((name) => name.trim() === '')).toEqual([])
    }
  })
})
