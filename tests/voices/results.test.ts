import { describe, expect, it } from 'vitest'
import { type Chunk, chunksOf, type Unit, unitsOf } from '@/components/i18n/chunks'
import { inVoice } from '@/components/i18n/voice'
import { spokenParts } from '@/content/language'
import { type Locale, locales } from '@/content/locale'
import { languages } from '@/content/locales'
import type { Voice } from '@/content/voice-sentences'
import { figuresOf } from '@/scripts/translate/figures'
import { addresses } from './words'

/** Guides speak to whoever reads them. */
const ofGuides = /^text\.guide\./

const isSpoken = ({ name }: Chunk) =>
  [...spokenParts, 'procedures'].some((part) => name === part || name.startsWith(`${part}/`))

/** What a voice says of results, dates and the life of a file, sentence by sentence. */
async function said(locale: Locale, voice: Voice): Promise<readonly Unit[]> {
  const chunks = await chunksOf(inVoice(languages[locale], voice))
  return chunks
    .filter(isSpoken)
    .flatMap(({ name, tree }) => unitsOf(tree).map(({ path, text }) => ({ path: `${name}: ${path}`, text })))
    .filter(({ path }) => !ofGuides.test(path.slice(path.indexOf(': ') + 2)))
}

const placesOf = (units: readonly Unit[]) => units.map(({ path }) => path)
const argumentsOf = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort()

describe.each(locales)('results, dates and the life of a file in %s', (locale) => {
  describe.each(['helped', 'child'] as const)('in the voice %s', (voice) => {
    it('never speak to the reader as the person', async () => {
      const wrong = (await said(locale, voice)).filter(({ text }) => addresses(locale, text))
      expect(wrong).toEqual([])
    })

    it('have the places, figures and arguments of the ordinary sentences', async () => {
      const [ordinary, voiced] = await Promise.all([said(locale, 'me'), said(locale, voice)])
      expect(placesOf(voiced)).toEqual(placesOf(ordinary))
      const differs = voiced.filter(({ text }, i) => {
        const plain = ordinary[i]?.text ?? ''
        return (
          String(figuresOf(text, locale)) !== String(figuresOf(plain, locale)) ||
          String(argumentsOf(text)) !== String(argumentsOf(plain))
        )
      })
      expect(differs).toEqual([])
    })
  })
})
