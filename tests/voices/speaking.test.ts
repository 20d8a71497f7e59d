import { describe, expect, it } from 'vitest'
import { unitsOf } from '@/components/i18n/chunks'
import { inVoice, loadScreensIn } from '@/components/i18n/voice'
import type { Language } from '@/content/language'
import { itselfOf, type Locale, locales } from '@/content/locale'
import { languages } from '@/content/locales'
import type { QuestionText } from '@/content/sentences'
import type { Voice } from '@/content/voice-sentences'
import { factIds } from '@/machines/facts/registry'
import { figuresOf } from '@/scripts/translate/figures'
import { addresses, firstPerson } from './words'

/** What a voice asks, sentence by sentence. */
async function said(locale: Locale, voice: Voice) {
  const { questions } = await inVoice(languages[locale], voice).facts()
  return factIds.flatMap((id) =>
    unitsOf(questions[id] as unknown as Record<string, string>).map(({ path, text }) => ({
      place: `${id}.${path}`,
      text,
    })),
  )
}

const placesOf = ({ options, optionHints = {}, hint }: QuestionText) => ({
  options: Object.keys(options),
  hints: Object.keys(optionHints),
  hinted: hint !== undefined,
})

describe.each(locales)('questions in %s', (locale) => {
  describe.each(['helped', 'child'] as const)('in the voice %s', (voice) => {
    it('never speak to the reader as the person, nor in the name of the person', async () => {
      const wrong = (await said(locale, voice)).filter(
        ({ text }) => addresses(locale, text) || firstPerson[locale].test(text),
      )
      expect(wrong).toEqual([])
    })

    it('have the figures and articles of the ordinary sentence', async () => {
      const [ordinary, voiced] = await Promise.all([said(locale, 'me'), said(locale, voice)])
      const figures = (all: typeof voiced) =>
        Object.fromEntries(all.map(({ place, text }) => [place, figuresOf(text, locale)]))
      expect(figures(voiced)).toEqual(figures(ordinary))
    })

    it('offer the same answers, with hints at the same ones', async () => {
      const [{ questions: ordinary }, { questions: voiced }] = await Promise.all([
        languages[locale].facts(),
        inVoice(languages[locale], voice).facts(),
      ])
      for (const id of factIds) expect(placesOf(voiced[id]), id).toEqual(placesOf(ordinary[id]))
    })
  })

  it('speak of a child only where the guardian is asked', async () => {
    const [helped, child] = await Promise.all([said(locale, 'helped'), said(locale, 'child')])
    const differs = child.filter(({ text }, i) => text !== helped[i]?.text)
    expect(differs.length).toBeGreaterThan(50)
  })

  it('are those of the page itself where nobody else is spoken of', () => {
    expect(inVoice(languages[locale], 'me')).toBe(languages[locale])
    const familiar = inVoice(languages[locale], 'familiar') === languages[locale]
    expect(familiar).toBe(itselfOf(locale).familiar !== true)
  })

  it('stay the same object for the same voice, so that nothing is loaded twice', () => {
    expect(inVoice(languages[locale], 'helped')).toBe(inVoice(languages[locale], 'helped'))
  })
})

/** The form of address for adults. */
const formal: Readonly<Partial<Record<Locale, RegExp>>> = {
  fr: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})|(?:^|[.,] (?:ou )?)\p{Lu}?\p{L}+ez(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:u|uw|uzelf)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:Sie(?! werden entfernt)|Ihr\p{L}*|Ihnen)(?!\p{L})/u,
}

describe.each(Object.entries(formal) as [Locale, RegExp][])('to a minor in %s', (locale, adult) => {
  const language: Language = languages[locale]

  it('every question of the stay of unaccompanied minors uses the familiar form', async () => {
    const voice = await language.voices.familiar?.()
    const asked = Object.keys(voice?.voiceText.questions ?? {})
    expect(asked).toContain('guardianFiling')
    const wrong = (await said(locale, 'familiar')).filter(
      ({ place, text }) =>
        asked.includes(place.split('.')[0] ?? '') && !place.includes('.options.') && adult.test(text),
    )
    expect(wrong).toEqual([])
  })

  it('so do the screens around them', async () => {
    const screens = unitsOf((await loadScreensIn(language, 'familiar')) as Record<string, string>)
    expect(screens.length).toBeGreaterThan(10)
    expect(screens.filter(({ text }) => adult.test(text))).toEqual([])
  })

  it('with the figures of the sentences for adults', async () => {
    const [ordinary, familiar] = await Promise.all([said(locale, 'me'), said(locale, 'familiar')])
    familiar.forEach(({ place, text }, i) => {
      expect(figuresOf(text, locale), place).toEqual(figuresOf(ordinary[i]?.text ?? '', locale))
    })
  })
})
