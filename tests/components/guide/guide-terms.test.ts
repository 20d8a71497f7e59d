import { describe, expect, it } from 'vitest'
import { barsOf } from '@/components/guide/bars'
import { filled } from '@/components/guide/filled'
import { linkTerms, type Term, termsOf } from '@/components/guide/terms'
import { glossaryText } from '@/content/en/glossary'
import { type StatisticTable, statistics } from '@/content/law/statistics'
import { phrases } from '@/tests/support/phrases'

const terms: readonly Term[] = [
  { id: 'order', forms: ['order to leave', 'orders to leave'] },
  { id: 'call', forms: ['Council for Alien Law Litigation', 'CALL'] },
]

describe('linking terms', () => {
  it('links the first use of a term and no later one', () => {
    const used = new Set<string>()
    expect(linkTerms('An order to leave. That order to leave ends.', terms, used)).toEqual([
      'An ',
      { term: 'order', text: 'order to leave' },
      '. That order to leave ends.',
    ])
    expect(linkTerms('Another order to leave.', terms, used)).toEqual(['Another order to leave.'])
  })

  it('takes an abbreviation only in capitals, so that a call is no court', () => {
    expect(linkTerms('You call them.', terms, new Set())).toEqual(['You call them.'])
    expect(linkTerms('The CALL rules.', terms, new Set())).toEqual([
      'The ',
      { term: 'call', text: 'CALL' },
      ' rules.',
    ])
  })

  it('links at the start of a sentence and in each form that the language gives, but never inside a word', () => {
    expect(linkTerms('Orders to leave', terms, new Set())).toEqual([
      { term: 'order', text: 'Orders to leave' },
    ])
    expect(linkTerms('order to leaves', terms, new Set())).toEqual(['order to leaves'])
    expect(linkTerms('reorder to leave', terms, new Set())).toEqual(['reorder to leave'])
  })

  it('prefers the longer of two terms that begin at one place', () => {
    const both: readonly Term[] = [
      { id: 'order', forms: ['order'] },
      { id: 'order-to-leave', forms: ['order to leave'] },
    ]
    expect(linkTerms('order to leave', both, new Set())[0]).toEqual({
      term: 'order-to-leave',
      text: 'order to leave',
    })
  })

  it('loses no letter of the text', () => {
    const text = 'The Council for Alien Law Litigation (CALL) looks at an order to leave.'
    const pieces = linkTerms(text, terms, new Set())
    expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')).toBe(text)
  })

  it('finds every term of the glossary by the name that the glossary gives it', () => {
    const all = termsOf(glossaryText)
    expect(all).toHaveLength(Object.keys(glossaryText).length)
    const missed = Object.entries(glossaryText).filter(([id, { name }]) => {
      const found = linkTerms(name, all, new Set()).flatMap((piece) =>
        typeof piece === 'string' ? [] : [piece.term],
      )
      return !found.includes(id)
    })
    expect(missed).toEqual([])
  })

  it('gives no form to two terms', () => {
    const forms = termsOf(glossaryText).flatMap((term) => term.forms.map((form) => form.toLowerCase()))
    expect(forms.filter((form, place) => forms.indexOf(form) !== place)).toEqual([])
  })
})

describe('the chart of yearly figures', () => {
  it('draws every figure but the total, in proportion to the largest', () => {
    const table: StatisticTable = statistics['medical-decisions']
    const bars = barsOf(table).flatMap((group) => group.bars)
    expect(bars).toHaveLength(16)
    expect(Math.max(...bars.map(({ width }) => width))).toBe(100)
    expect(bars.find(({ value }) => value === 325)?.width).toBeCloseTo((325 / 1399) * 100)
  })

  it('leaves the total to the table', () => {
    const columns = barsOf(statistics['removals-by-kind']).flatMap(({ bars }) =>
      bars.map(({ column }) => column),
    )
    expect(columns).not.toContain('all')
  })

  it.each(Object.entries<StatisticTable>(statistics))(
    '%s has one number for each column',
    (_, { columns, rows }) => {
      expect(rows.map(({ values }) => values.length)).toEqual(rows.map(() => columns.length))
    },
  )
})

describe('a page of text', () => {
  it('refuses a place without a word', () => {
    const page = {
      title: '',
      lead: '',
      sections: [{ id: 'law', title: '', paragraphs: ['Read on {date}.'] }],
    }
    expect(filled(page, { date: 'a day' }, phrases).sections[0]?.paragraphs).toEqual(['Read on a day.'])
    expect(() => filled(page, {}, phrases)).toThrow('date')
  })
})
