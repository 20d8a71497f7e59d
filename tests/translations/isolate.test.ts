import { describe, expect, it } from 'vitest'
import { isolated } from '@/scripts/translate/isolate'

/** The marks as signs that can be seen. */
const seen = (message: string) => isolated(message).replaceAll('\u2066', '⟦').replaceAll('\u2069', '⟧')

describe('what is read from left to right', () => {
  it.each([
    ['اتصل على 02 793 80 00 الآن.', 'اتصل على ⟦02 793 80 00⟧ الآن.'],
    ['اتصل على +32 2 793 80 00.', 'اتصل على ⟦+32 2 793 80 00⟧.'],
    ['المادة 9ter، §1، البند 1°', 'المادة ⟦9ter⟧، ⟦§1⟧، البند ⟦1°⟧'],
    ['المادة 74/14', 'المادة ⟦74/14⟧'],
    ['مكتب الأجانب (DVZ / OE)', 'مكتب الأجانب (⟦DVZ / OE⟧)'],
    ['من 30-45 يومًا', 'من ⟦30-45⟧ يومًا'],
    ['dofi.ibz.be/fr أو a.b@c.be.', '⟦dofi.ibz.be/fr⟧ أو ⟦a.b@c.be⟧.'],
    ['Raad van State', '⟦Raad van State⟧'],
  ])('keeps its order in “%s”', (message, text) => expect(seen(message)).toBe(text))

  it.each(['خلال 30 يومًا', 'في 1 مارس 2026', 'لدى Fedasil.', 'رسوم بقيمة 366 يورو.', ''])(
    'needs nothing in “%s”',
    (message) => expect(seen(message)).toBe(message),
  )

  it('does not reach over the end of a sentence', () => {
    expect(seen('لدى Fedasil. 30 يومًا')).toBe('لدى Fedasil. 30 يومًا')
  })

  it('keeps the sign of a paragraph before a number that is filled in', () => {
    expect(seen('الفقرة §{number} من المادة')).toBe('الفقرة ⟦§{number}⟧ من المادة')
  })

  it('leaves places, plural forms and tags as they are', () => {
    expect(seen('{count_1, plural, one {رقم 02 11} other {# رقم}} <b1>§1</b1> {day}')).toBe(
      '{count_1, plural, one {رقم ⟦02 11⟧} other {# رقم}} <b1>⟦§1⟧</b1> {day}',
    )
  })
})
