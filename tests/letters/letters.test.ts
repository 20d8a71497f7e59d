import { describe, expect, it } from 'vitest'
import { loadLetterSentences } from '@/components/i18n/letters'
import { languages } from '@/content/locales'
import { blanksOf, type LetterLine, sayLetter } from '@/content/say/letter'
import { facts } from '@/machines/facts/registry'
import { type FieldId, fieldOf, letterFields } from '@/machines/letters/fields'
import { planLetter, wasSaid } from '@/machines/letters/plan'
import type { AnyLetter } from '@/machines/letters/registry'
import { letterIds, letterLoaders } from '@/machines/letters/registry'
import { combinationsFor } from './answers'

const letters = await Promise.all(
  letterIds.map(async (id) => {
    const letter: AnyLetter = await letterLoaders[id]()
    return { id, letter }
  }),
)
const locales = ['en', 'fr', 'nl', 'de'] as const
const fieldIds = Object.keys(letterFields) as FieldId[]
/** Every detail written, so that what is still blank is blank for another reason. */
const everything = Object.fromEntries(
  fieldIds.map((id) => [id, fieldOf(id).kind === 'day' ? '2026-11-02' : `the ${id}`]),
)

const isSaid = ({ kind }: { readonly kind: string }) => kind === 'text' || kind === 'item'

const sensitiveParts = (letter: AnyLetter): readonly string[] =>
  letter.parts.flatMap((part) =>
    part.kind !== 'row' &&
    part.kind !== 'heading' &&
    part.kind !== 'tell' &&
    (part.says ?? []).some(({ fact }) => facts[fact].sensitive)
      ? [part.id]
      : [],
  )

/** What is wrong with a letter of which every detail is written. */
function problemsOf(lines: readonly LetterLine[]): readonly string[] {
  const said = lines.filter(isSaid).map(({ text }) => text)
  return [
    ...said.filter((text, i) => said.indexOf(text) !== i).map((text) => `said twice: ${text}`),
    ...lines.flatMap(({ kind, text }, i) => {
      const under = lines[i + 1]?.kind ?? ''
      const mayBeBlank = kind === 'tell' || kind === 'signature'
      return [
        ...(text.trim() === '' ? [`line ${i} is empty`] : []),
        ...(/[{}]|undefined|Invalid Date/.test(text) ? [`a place is not filled: ${text}`] : []),
        ...(!mayBeBlank && blanksOf({ text }).length > 0 ? [`a blank is left: ${text}`] : []),
        ...(kind === 'heading' && !['text', 'item', 'row', 'tell'].includes(under)
          ? [`nothing stands under: ${text}`]
          : []),
      ]
    }),
  ]
}

describe.each(letters)('$id', ({ id, letter }) => {
  it('stands under its own id', () => expect(letter.id).toBe(id))

  it('has ids that are its own, pieces that exist, and days that were said', () => {
    const named = letter.parts.map((part) => (part.kind === 'row' ? `row ${part.field}` : part.id))
    expect(named).toEqual([...new Set(named)])
    const pieces = letter.pieces.map((piece) => piece.id)
    expect(pieces).toEqual([...new Set(pieces)])
    for (const part of letter.parts) {
      if (part.kind !== 'text' && part.kind !== 'item') continue
      if (part.piece !== undefined) expect(pieces).toContain(part.piece)
      const known = (part.says ?? []).map(({ fact }) => fact)
      for (const day of part.days ?? []) expect(known).toContain(day)
    }
  })

  it.each(locales)('builds for every combination of answers in %s', async (locale) => {
    const sentences = await loadLetterSentences(languages[locale], id)
    const chosen = new Set(sensitiveParts(letter))
    const wrong = combinationsFor(letter, locale === 'en' ? 400 : 60).flatMap((known) => {
      const lines = sayLetter(
        planLetter(letter, known, chosen),
        { written: everything, known, on: '2026-11-29' },
        sentences,
      )
      const problems = problemsOf(lines)
      return problems.length === 0 ? [] : [{ known, problems }]
    })
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('says nothing that was not said, and nothing sensitive that was not chosen', () => {
    const sensitive = sensitiveParts(letter)
    const wrong = combinationsFor(letter, 1500).filter((known) => {
      const plan = planLetter(letter, known, new Set(sensitive))
      const quiet = planLetter(letter, known, new Set())
      const unsaid = plan.parts.some(
        ({ part }) => part.kind !== 'row' && !(part.says ?? []).every((one) => wasSaid(one, known)),
      )
      const told = quiet.parts.some(({ part }) => part.kind !== 'row' && sensitive.includes(part.id))
      const offered = plan.sensitive.every((one) => sensitive.includes(one) && quiet.sensitive.includes(one))
      return unsaid || told || !offered || quiet.sensitive.length !== plan.sensitive.length
    })
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('numbers its pieces from 1 and refers only to pieces that go along', () => {
    const wrong = combinationsFor(letter, 1500).filter((known) => {
      const { parts, pieces } = planLetter(letter, known, new Set(sensitiveParts(letter)))
      return parts.some(
        ({ part, number }) =>
          number !== undefined && (!('piece' in part) || pieces[number - 1] !== part.piece),
      )
    })
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it.each(locales)('keeps brackets for blanks in %s', async (locale) => {
    const { text } = await loadLetterSentences(languages[locale], id)
    const said = [text.subject, ...Object.values(text.parts), ...Object.values(text.pieces)]
    expect(said.filter((sentence) => /[[\]]/.test(sentence))).toEqual([])
  })
})
