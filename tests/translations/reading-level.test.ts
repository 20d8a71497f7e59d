import { describe, expect, it } from 'vitest'
import { itselfOf } from '@/content/locale'
import { gatesOf } from './languages'
import { lixOf, sentencesOf } from './readable'
import { begun, type Said, tell } from './said'

describe.each(begun)('in $locale', ({ locale, distinct }) => {
  const gates = gatesOf(locale)
  const { average, most, lix } = gates.words
  const sentences = distinct.flatMap((said) => sentencesOf(said, gates))
  const full = sentences.filter(({ isFull }) => isFull)

  it(`sentences have at most ${most} words each`, () => {
    const long = sentences.filter(({ words }) => words.length > most)
    expect(long.map(({ said, words, text }) => tell(said, `${words.length} words: ${text}`))).toEqual([])
  })

  // Averages of a language that somebody has just begun say nothing.
  if (itselfOf(locale).borrows !== undefined && distinct.length < 300) return

  it('sentences are all read', () =>
    expect(full.length).toBeGreaterThan(itselfOf(locale).borrows === undefined ? 3000 : distinct.length / 3))

  it(`sentences have at most ${average} words on average`, () => {
    const total = full.reduce((sum, { words }) => sum + words.length, 0)
    expect(total / full.length).toBeLessThanOrEqual(average)
  })

  const { form, share } = gates.passive
  it(`are passive in at most ${share * 100} of 100`, () => {
    expect(full.filter(({ text }) => form.test(text)).length / full.length).toBeLessThanOrEqual(share)
  })

  it(`the LIX is at most ${lix}`, () => expect(lixOf(full)).toBeLessThanOrEqual(lix))
})

describe('the gate', () => {
  const read = (locale: 'fr' | 'nl', text: string) => {
    const said: Said = { locale, chunk: 'facts', unit: { path: 'a', text }, made: text, text }
    return sentencesOf(said, gatesOf(locale))
  }
  const lengths = (locale: 'fr' | 'nl', text: string) => read(locale, text).map(({ words }) => words.length)

  it('splits at marks, and counts neither brackets nor marks', () => {
    expect(lengths('fr', 'Allez au Conseil (en néerlandais : RvV)\u00a0! Il décide.')).toEqual([3, 2])
  })

  it('does not split at an abbreviation', () => {
    expect(lengths('nl', 'Zie art. 9ter van de wet.')).toEqual([6])
    expect(lengths('fr', 'Voir art. 9ter de la loi.')).toEqual([6])
  })

  it('counts the forms of a plural, and a place as a word', () => {
    expect(lengths('fr', '{n, plural, one {Il reste # jour.} other {Il reste # jours.}}')).toEqual([4, 4])
    expect(lengths('nl', 'Wacht tot {day}.')).toEqual([3])
  })

  it.each([
    ['fr', 'Le dossier est envoyé au bureau.', 'Vous envoyez le dossier au bureau.'],
    ['nl', 'Het dossier wordt naar de dienst gestuurd.', 'U stuurt het dossier naar de dienst.'],
    ['de', 'Die Akte wird an das Amt geschickt.', 'Sie schicken die Akte an das Amt.'],
    ['ar', 'يتم إرسال الملف إلى المكتب.', 'ترسل الملف إلى المكتب.'],
  ] as const)('hears in %s a passive, and lets an active sentence pass', (locale, passive, active) => {
    const { form } = gatesOf(locale).passive
    expect([form.test(passive), form.test(active)]).toEqual([true, false])
  })

  it('finds a text hard that is', () => {
    const easy = lixOf(read('nl', 'U gaat naar de stad. Daar vraagt u hulp.'))
    const hard = lixOf(
      read('nl', 'Verblijfsrechtelijke onontvankelijkheidsbeslissingen veronderstellen motiveringsplichten.'),
    )
    expect(easy).toBeLessThan(40)
    expect(hard).toBeGreaterThan(60)
  })
})
