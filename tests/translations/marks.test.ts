import { describe, expect, it } from 'vitest'
import { withSpaces } from '@/scripts/translate/typography'
import { gatesOf } from './languages'
import { languages, type Said, tell } from './said'

describe.each(languages)('in $locale', ({ locale, distinct }) => {
  const { quotes, foreignMarks, euro } = gatesOf(locale)
  const failing = (problem: string, isWrong: (said: Said) => boolean) =>
    distinct.filter(isWrong).map((one) => tell(one, problem))

  it('spaces that must not break do not: `npm run translate -- update` makes them so', () => {
    expect(failing('has ordinary spaces', ({ text }) => withSpaces(text, locale) !== text)).toEqual([])
  })

  it('no space is lost before a mark that has one, and none is double', () => {
    const isWrong = /\s{2}|\s$|^\s|\s[,.)،؛؟]/u
    const lost = locale === 'fr' ? /\p{L}[;?!](?:\s|$)|\p{L}:\s/u : /\s[:;?!](?:\s|$)/u
    expect(
      failing(
        'has a wrong space',
        ({ text }) => isWrong.test(text) || lost.test(text.replace(/<[^>]*>/g, '')),
      ),
    ).toEqual([])
  })

  it('quotation marks are those of the language, in pairs', () => {
    const count = (text: string, mark: string) => text.split(mark).length - 1
    expect(
      failing(`needs ${quotes.join(' ')}`, ({ text }) => {
        const plain = text.replace(/<[^>]*>/g, '')
        return foreignMarks.test(plain) || count(plain, quotes[0]) !== count(plain, quotes[1])
      }),
    ).toEqual([])
  })

  it('the euro sign stands on its side', () => {
    const placed = new RegExp(euro, `${euro.flags}g`)
    expect(
      failing(
        'has a wrong amount',
        ({ text }) => text.split('€').length - 1 !== (text.match(placed)?.length ?? 0),
      ),
    ).toEqual([])
  })

  it('sentences end as in English', () => {
    const end = (text: string) => /[.!?…:؟]?(?=["”»’)\s]*$)/u.exec(text.replace(/<[^>]*>/g, ''))?.[0] ?? ''
    const isWhole = (text: string) => /[.!?…؟]/.test(end(text))
    expect(failing('ends in another way', ({ unit, text }) => isWhole(unit.text) !== isWhole(text))).toEqual(
      [],
    )
  })
})

describe('the tool', () => {
  it.each([
    ['fr', 'Quand ?', 'Quand\u00a0?'],
    ['fr', '« Loi » : oui', '«\u00a0Loi\u00a0»\u00a0: oui'],
    ['fr', '1 368 €', '1\u00a0368\u00a0€'],
    ['nl', '€ 1.368', '€\u00a01.368'],
    ['nl', 'Wanneer?', 'Wanneer?'],
    ['de', '1.368 €', '1.368\u00a0€'],
  ])('binds in %s “%s”', (locale, text, bound) => {
    expect(withSpaces(text, locale)).toBe(bound)
    expect(withSpaces(bound, locale)).toBe(bound)
  })
})
