import { describe, expect, it } from 'vitest'
import { asBorrowed, isBorrowed, withoutMarks } from '@/components/i18n/borrowed'
import { withBorrowedMarked } from '@/scripts/build/borrowed'

const french = asBorrowed('Vous restez ici.')

describe('a text', () => {
  it.each([
    ['a borrowed sentence', french, true],
    ['two of them', `${french} ${french}`, true],
    ['one with a number beside it', `12. ${french}`, true],
    ['one around another', asBorrowed(`Vers ${asBorrowed('la commune')} avant midi`), true],
    ['one around a name of the page', asBorrowed('Avant le \u20661 مارس\u2069 au soir'), true],
    ['one around a name in an order of its own', asBorrowed('Chez \u2068Amina\u2069 ici'), true],
    ['a sentence of the page', 'أنت هنا.', false],
    ['one around a borrowed name', `هنا ${asBorrowed('la commune')}`, false],
    ['one around an isolated number', 'هنا \u206678\u2069', false],
    ['a number', '12', false],
  ])('of %s', (_, text, borrowed) => expect(isBorrowed(text)).toBe(borrowed))

  it('is as it was without its marks', () => expect(withoutMarks(french)).toBe('Vous restez ici.'))
})

describe('a page of a language that borrows', () => {
  const page = (body: string) =>
    `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>${french}</title></head><body><p id="borrowed-notice" hidden="" class="a">جزء</p>${body}</body></html>`
  const marked = (body: string, at = 'ar/guides/index.html') => withBorrowedMarked(page(body), at)
  const mark = 'data-borrowed="" lang="fr" dir="ltr"'

  it('names the language of the outermost part that is borrowed, once', () => {
    expect(
      marked(`<main><ul class="x"><li>${french}</li><li>${french}</li></ul><p>أنت</p></main>`),
    ).toContain(`<main><ul ${mark} class="x"><li>`)
  })

  it('knows a sentence that its links cut', () => {
    const [start, end] = asBorrowed('Voir | ici.').split('|')
    expect(marked(`<p>${start}<a href="/">la loi</a>${end}</p>`)).toContain(`<p ${mark}>`)
  })

  it('leaves what names its language itself, and scripts', () => {
    expect(
      marked(`<div><script>"texte"</script><p>${french} <b lang="nl">de gemeente</b></p></div>`),
    ).toContain(`<div ${mark}>`)
    expect(marked(`<p lang="nl">${french}</p>`)).toBe(page(`<p lang="nl">${french}</p>`))
  })

  it('shows the sentence that says so, and only then', () => {
    expect(marked(`<p>${french}</p>`)).toContain('<p id="borrowed-notice" class="a">')
    expect(marked('<p>أنت</p>')).toContain('<p id="borrowed-notice" hidden="" class="a">')
  })

  it('is left alone in a language that borrows nothing, and where it is of none', () => {
    for (const at of ['nl/guides/index.html', '404.html']) {
      expect(marked(`<p>${french}</p>`, at)).toBe(page(`<p>${french}</p>`))
    }
  })
})
