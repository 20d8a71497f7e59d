import { describe, expect, it } from 'vitest'
import { promises } from './certainty'
import { gatesOf } from './languages'
import { languages, tell } from './said'

describe.each(languages)('in $locale', ({ locale, distinct }) => {
  const gates = gatesOf(locale)

  it('no sentence promises more than the English', () => {
    expect(promises(distinct, gates).map((one) => tell(one, 'promises an outcome'))).toEqual([])
  })

  it('keeps no exception that is used no more', () => {
    const unused = gates.certain.filter(([part]) => !distinct.some(({ text }) => text.includes(part)))
    expect(unused).toEqual([])
  })
})

describe('the gate', () => {
  const isRefused = (locale: 'fr' | 'nl' | 'ar', english: string, text: string) =>
    promises(
      [{ locale, chunk: 'facts', unit: { path: 'a', text: english }, made: english, text }],
      gatesOf(locale),
    ).length > 0

  it.each([
    ['fr', 'You may stay.', 'Vous avez le droit de rester.'],
    ['fr', 'The Office may grant it.', 'Le séjour sera accordé.'],
    ['fr', 'You may get a card.', 'Vous obtiendrez une carte.'],
    ['nl', 'You may stay.', 'U hebt recht op verblijf.'],
    ['nl', 'You may get a card.', 'U zult een kaart krijgen.'],
    ['nl', 'It may be granted.', 'Het verblijf wordt toegekend.'],
    ['ar', 'You may stay.', 'يحق لك البقاء.'],
    ['ar', 'It may be granted.', 'سيُمنح لك الإذن.'],
    ['ar', 'You may get a card.', 'ستحصل على بطاقة.'],
    ['ar', 'It is likely.', 'هذا مضمون حتمًا.'],
  ] as const)('refuses in %s, for “%s”, “%s”', (locale, english, text) => {
    expect(isRefused(locale, english, text)).toBe(true)
  })

  it.each([
    ['fr', 'You have the right to an interpreter.', 'Vous avez droit à un interprète.'],
    ['fr', 'You pay the court fee.', 'Vous payez le droit de rôle.'],
    ['nl', 'You have the right to a lawyer.', 'U hebt recht op een advocaat.'],
    ['nl', 'Pay the fee in time.', 'Betaal het rolrecht op tijd.'],
    ['ar', 'You have the right to a lawyer.', 'يحق لك الاستعانة بمحامٍ.'],
    ['ar', 'The file may hold more.', 'قد يتضمن الملف أكثر.'],
  ] as const)('lets stand in %s, for “%s”, “%s”', (locale, english, text) => {
    expect(isRefused(locale, english, text)).toBe(false)
  })

  it('knows the words of German before its translations are there', async () => {
    const { de } = await import('./languages/de')
    for (const text of [
      'Sie haben Anspruch auf eine Karte.',
      'Der Aufenthalt wird gewährt.',
      'Das ist garantiert.',
    ]) {
      expect(de.certainty.test(text), text).toBe(true)
    }
  })
})
