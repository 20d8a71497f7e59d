import { describe, expect, test } from 'vitest'
import { chromeOf } from '@/components/i18n/chrome'
import { ui } from '@/content/en/ui'
import { inOwnOrder } from '@/content/say/direction'
import { row } from '@/content/say/joins'
import { fill, fillTagged } from '@/content/say/message'

const arabic = { tag: 'ar-u-ca-gregory-nu-latn' }

describe('in a sentence from right to left', () => {
  test.each([
    ['a telephone number', '02 793 80 00'],
    ['a name of several words', 'Conseil du Contentieux'],
    ['a reference', 'art. 9ter'],
  ])('%s has an order of its own', (_, name) => {
    expect(fill('اتصل على {name} الآن', { name }, arabic)).toBe(`اتصل على \u2068${name}\u2069 الآن`)
    expect(fillTagged('اتصل على <name></name> الآن', { name: () => name }, arabic)).toBe(
      `اتصل على \u2068${name}\u2069 الآن`,
    )
    expect(fill('Call {name} now', { name }, { tag: 'en-GB' })).toBe(`Call ${name} now`)
  })

  test.each([
    ['a number', 30],
    ['a word', 'Fedasil'],
    ['words of that script', 'مكتب الأجانب'],
    ['a day', '1 مارس'],
    ['what is isolated already', '\u2066\u200eLa commune ici\u2069'],
  ])('%s stays as it is', (_, value) => {
    expect(inOwnOrder({ value }, arabic.tag)).toEqual({ value })
  })

  test('a telephone number that stands alone in a row has one too', () => {
    expect(row(['02 793 80 00'], { ...arabic, joins: ui.joins })).toBe('\u206802 793 80 00\u2069')
    expect(row(['02 793 80 00'], { tag: 'fr-BE', joins: ui.joins })).toBe('02 793 80 00')
  })

  test('a name by which a message chooses still chooses', () => {
    const message = '{kind, select, paper {ورقة} other {شيء}}'
    expect(fill<'kind'>(message, { kind: 'paper' }, arabic)).toBe('ورقة')
  })

  test('the screens say it so too, also around elements', () => {
    const [t, english] = [chromeOf(arabic, ui), chromeOf({ tag: 'en-GB' }, ui)]
    expect(t('common.titled', { title: 'Art. 9ter', site: 'S' })).toContain('\u2068Art. 9ter\u2069')
    expect(english('common.titled', { title: 'Art. 9ter', site: 'S' })).not.toContain('\u2068')
    expect(t('common.back')).toBe(ui.common.back)
    const date = '1 March'
    const source = () => 'Dienst Vreemdelingenzaken (DVZ)'
    expect(JSON.stringify(t.rich('common.readFrom', { source, date }))).toContain('\u2068Dienst')
  })
})
