import { describe, expect, it } from 'vitest'
import { filled } from '@/components/guide/filled'
import { linkTerms, type Term, termsOf } from '@/components/guide/terms'
import type { Language } from '@/content/language'
import { languages } from '@/content/locales'
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
})

describe.each(Object.values<Language>(languages))('the terms of $name', (language) => {
  const linked = (text: string, all: readonly Term[]) =>
    linkTerms(text, all, new Set()).flatMap((piece) => (typeof piece === 'string' ? [] : [piece]))

  it('are found by the names that the glossary gives them', async () => {
    const { glossaryText } = await language.glossary()
    const all = termsOf(glossaryText)
    const missed = Object.entries(glossaryText).filter(
      ([id, { name }]) => !linked(name, all).some(({ term }) => term === id),
    )
    expect(missed).toEqual([])
  })

  it('have no form in common', async () => {
    const { glossaryText } = await language.glossary()
    const forms = termsOf(glossaryText).flatMap((term) => [
      ...new Set(term.forms.map((form) => form.toLowerCase())),
    ])
    expect(forms.filter((form, place) => forms.indexOf(form) !== place)).toEqual([])
  })
})

const glossaries = {
  en: termsOf((await languages.en.glossary()).glossaryText),
  fr: termsOf((await languages.fr.glossary()).glossaryText),
  nl: termsOf((await languages.nl.glossary()).glossaryText),
}

describe('inflected and compound words', () => {
  const idsIn = (language: keyof typeof glossaries, text: string) =>
    linkTerms(text, glossaries[language], new Set()).flatMap((piece) =>
      typeof piece === 'string' ? [] : [piece.term],
    )

  it.each([
    ['en', 'Two municipalities and their guardians.', ['municipality', 'guardian']],
    ['fr', 'Les communes et les centres fermés.', ['municipality', 'closed-centre']],
    ['fr', 'Le délai de l’ordre de quitter le territoire', ['annex-13']],
    ['fr', 'Il reçoit des attestations d’immatriculation.', ['registration-certificate']],
    ['fr', 'Une tutrice, et des mineurs étrangers non accompagnés.', ['guardian', 'unaccompanied-minor']],
    ['fr', 'La commune peut-elle refuser ?', ['municipality']],
    ['nl', 'De gesloten centra en de voogden.', ['closed-centre', 'guardian']],
    ['nl', 'Twee inreisverboden, of een A-kaart.', ['annex-13sexies', 'a-card']],
    ['nl', 'Niet-begeleide minderjarigen', ['unaccompanied-minor']],
  ] as const)('are found: %s, %s', (language, text, ids) => {
    expect(idsIn(language, text)).toEqual(ids)
  })

  it.each([
    ['en', 'A non-notification, and a guardianship.'],
    ['fr', 'La communauté, la tutelle et une sous-commune.'],
    ['nl', 'Het gemeentehuis, de voogdij, een ICAM-gesprek en een gemeente-ambtenaar.'],
  ] as const)('are not linked inside another word: %s', (language, text) => {
    expect(idsIn(language, text)).toEqual([])
  })
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
