import { describe, expect, it } from 'vitest'
import { helperIds, helpers } from '@/content/law/help/helpers'
import { legalAidNear, reachOf } from '@/content/law/help/legal-aid'
import { places } from '@/content/law/help/places'
import type { Helper } from '@/content/law/help/types'

const seated: readonly Helper[] = helperIds
  .map((id): Helper => helpers[id])
  .filter(({ seat }) => seat !== undefined)
const named = (helper: Helper) => ('office' in helper ? helper.office : helper.name)
const near = (nis: string, language = 'en') => legalAidNear(nis, language).map(named)

describe('a legal aid office', () => {
  it.each(seated.map((one) => [named(one), one] as const))('%s stands in its own district', (_, helper) => {
    const at = places.filter(({ nis }) => nis === helper.seat)
    expect(at.length).toBeGreaterThan(0)
    for (const { district } of at) expect(helper.districts).toContain(district)
    const [, town] =
      ('address' in helper && /^(?:\d{4} )?(\p{Lu}.*)$/u.exec(helper.address?.at(-1) ?? '')) || []
    const [code] = ('address' in helper && /^\d{4}/.exec(helper.address?.at(-1) ?? '')) || []
    if (code)
      expect(
        at.map(({ postcode }) => postcode.slice(0, 2)),
        town,
      ).toContain(code.slice(0, 2))
  })

  it('is named for every municipality whose district is settled, with a telephone where its district has one', () => {
    for (const { nis, district } of places) {
      const found = legalAidNear(nis, 'en')
      expect(found.length > 0, nis).toBe(district !== null)
      const reachable = seated.some(
        (one) => district !== null && one.districts?.includes(district) && reachOf(one).phone,
      )
      if (reachable)
        expect(
          found.some((one) => reachOf(one).phone),
          nis,
        ).toBe(true)
      expect(found.length).toBeLessThanOrEqual(2)
    }
  })

  it.each([
    ['Liège', '62063', ['Bureau d’aide juridique, division de Liège']],
    ['Huy', '61031', ['Bureau d’aide juridique, division de Huy']],
    ['Ostend', '35013', ['Bureau voor Juridische Bijstand, Orde van Advocaten, Brugge']],
    ['Charleroi', '52011', ['Barreau de Charleroi', 'Bureau d’aide juridique de Tournai']],
    ['Mechelen', '12025', ['Bureau voor Juridische Bijstand, afdeling Mechelen']],
  ])('near %s is the one there, then one with a number', (_, nis, offices) => {
    expect(near(nis)).toEqual(offices)
  })

  it('in Brussels is that of the bar in the language of the reader', () => {
    expect(near('21004', 'nl')).toEqual(['legal-aid-brussels-dutch'])
    expect(near('21004', 'fr')).toEqual(['legal-aid-brussels-french', 'legal-aid-brussels-dutch'])
    expect(near('21004', 'ar')).toEqual(['legal-aid-brussels-dutch'])
  })
})
