import { describe, expect, it } from 'vitest'
import { locales, localeTable } from '@/content/locale'
import { languages } from '@/content/locales'

const day = new Date(Date.UTC(2026, 2, 1))
const written = (tag: string) =>
  new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    day,
  )

/** A day as a decision writes it: the year of our calendar, in the digits of our calendar. */
const isAsDecisions = (tag: string) => {
  const { calendar, numberingSystem } = new Intl.DateTimeFormat(tag).resolvedOptions()
  return (
    calendar === 'gregory' &&
    numberingSystem === 'latn' &&
    /(?<!\d)1(?!\d).*2026|2026.*(?<!\d)1(?!\d)/u.test(written(tag))
  )
}

describe('days', () => {
  it.each(locales)('are written in %s in the calendar and digits of the decisions', (locale) => {
    expect(isAsDecisions(localeTable[locale].tag)).toBe(true)
  })

  it.each(['fa', 'ps', 'ar-EG'])(
    'would be in another calendar or other digits with the bare tag %s',
    (tag) => {
      expect(isAsDecisions(tag)).toBe(false)
      expect(isAsDecisions(`${tag}-u-ca-gregory-nu-latn`)).toBe(true)
    },
  )
})

describe.each(Object.values(languages))('the language $locale', ({ locale, dir, tag }) => {
  it('has the direction that its script has', () => {
    const isRightToLeft = /^(?:ar|fa|he|ku-Arab|ps|ur)\b/.test(tag)
    expect(dir).toBe(isRightToLeft ? 'rtl' : 'ltr')
  })

  it('has a tag of its own language, and sorts, counts and lists by it', () => {
    expect(new Intl.Locale(tag).language).toBe(locale)
    expect(Intl.Collator.supportedLocalesOf([tag])).toEqual([tag])
    expect(Intl.PluralRules.supportedLocalesOf([tag])).toEqual([tag])
    expect(Intl.ListFormat.supportedLocalesOf([tag])).toEqual([tag])
    const names = ['Zone', 'Étape', 'Office', 'école']
    expect(names.sort(new Intl.Collator(tag).compare)).toEqual(['école', 'Étape', 'Office', 'Zone'])
  })
})
