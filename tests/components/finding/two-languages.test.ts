import { describe, expect, it } from 'vitest'
import { loadSheetWords, type SheetWords, withProcedureTexts } from '@/components/finding/sheet/kit'
import { secondLanguages } from '@/components/finding/sheet/second-language'
import type { SheetCase } from '@/components/finding/sheet/sheet-case'
import { paired, type SheetPart, sheetParts } from '@/components/finding/sheet/two-languages'
import { type Chrome, chromeOf, loadMessages, phrasebookOf } from '@/components/i18n/chrome'
import { loadProcedureText } from '@/components/i18n/sentences'
import { en } from '@/content/en'
import type { Language } from '@/content/language'
import { locales } from '@/content/locale'
import { languages } from '@/content/locales'
import type { AnyProcedureText } from '@/content/sentences'
import type { ProcedureId } from '@/machines/engine/procedure'
import { procedureIds } from '@/machines/procedures/registry'
import { caseOf } from '@/tests/components/finding/sheet-of'
import { caseRows } from '@/tests/support/case-rows'

interface Spoken {
  readonly texts: SheetWords
  readonly t: Chrome
  readonly procedures: ReadonlyMap<ProcedureId, AnyProcedureText>
}

async function spoken(language: Language): Promise<Spoken> {
  const messages = await loadMessages(language)
  const procedures = procedureIds.map(async (id) => [id, await loadProcedureText(language, id)] as const)
  return {
    texts: await loadSheetWords(language, phrasebookOf(language, messages)),
    t: chromeOf(language, messages),
    procedures: new Map(await Promise.all(procedures)),
  }
}

const english = await spoken(en)
const others = await Promise.all(
  locales
    .filter((locale) => locale !== 'en')
    .map(async (locale) => [locale, await spoken(languages[locale])] as const),
)

const partsIn = (of: SheetCase, { texts, t, procedures }: Spoken): readonly SheetPart[] =>
  sheetParts(withProcedureTexts(of, { procedures }), texts, t)

const cases = [...procedureIds, 'routes' as const].flatMap((file) =>
  caseRows(`${file}.csv`).map((row) => caseOf(row.facts, file === 'routes' ? [] : [file], row.on)),
)

describe.each(others)('English and %s', (_, other) => {
  it('have the same lines for every case that a lawyer wrote down', () => {
    expect(cases.length).toBeGreaterThan(100)
    const different = cases.filter((of) => paired(partsIn(of, english), partsIn(of, other)) === null)
    expect(different).toHaveLength(0)
  })

  it('have one number for one thing, from the first line to the last', () => {
    for (const of of cases) {
      const parts = paired(partsIn(of, english), partsIn(of, other)) ?? []
      const numbers = parts.flatMap(({ rows }) =>
        rows.flatMap((row) => (row.kind === 'line' ? [row.number] : [])),
      )
      expect(numbers).toEqual(numbers.map((_number, place) => place + 1))
    }
  })
})

describe('two sheets', () => {
  const part = (...texts: readonly string[]): SheetPart => ({
    title: 'T',
    mark: 'tick',
    groups: [{ lead: 'L', lines: texts.map((text) => ({ text })) }],
  })

  it('stand line beside line, and say nothing twice', () => {
    expect(paired([part('a', 'b', 'a'), part('c')], [part('A', 'B', 'A'), part('C')])).toMatchObject([
      {
        title: { first: 'T', second: 'T' },
        rows: [
          { kind: 'lead', said: { first: 'L', second: 'L' } },
          { number: 1, said: { first: { text: 'a' }, second: { text: 'A' } } },
          { number: 2, said: { first: { text: 'b' }, second: { text: 'B' } } },
        ],
      },
      { rows: [{ kind: 'lead' }, { number: 3, said: { second: { text: 'C' } } }] },
    ])
  })

  it('keep a line that is said twice in one of them alone', () => {
    const [first] = paired([part('a', 'a')], [part('A', 'B')]) ?? []
    expect(first?.rows).toHaveLength(3)
  })

  it.each([
    ['a part', [part('a')], [part('a'), part('b')]],
    ['a part fewer', [part('a'), part('b')], [part('a')]],
    ['a line', [part('a')], [part('a', 'b')]],
    ['a group', [part('a')], [{ ...part('a'), groups: [...part('a').groups, ...part('b').groups] }]],
  ])('with %s more in one of them are not put together', (_, first, second) => {
    expect(paired(first, second)).toBeNull()
  })
})

it('the languages of the authorities are offered first, and never the page’s own', () => {
  expect(secondLanguages('ar')).toEqual(['fr', 'nl', 'de', 'en'])
  expect(secondLanguages('nl')).toEqual(['fr', 'de', 'en', 'ar'])
})
