import { describe, expect, it } from 'vitest'
import { itselfOf, type Locale } from '@/content/locale'
import { needsReader } from '@/scripts/translate/matters'
import { publisherOf } from '@/scripts/translate/publication'
import {
  placeOf,
  readAwaiting,
  readReviews,
  reviewsFile,
  type State,
  stateOf,
} from '@/scripts/translate/states'
import { chunks, languages, type Said, tell } from './said'

/** What the tool itself says: without one of these a language would be offered to people who cannot use it. */
const core: readonly string[] = [
  'ui',
  'words',
  'names',
  'facts',
  'bands',
  'deadlines',
  'pages',
  'routes',
  'interactions',
  'guides',
  'glossary',
  'sheet',
]

/** The sentences that a language says itself: all of a whole one, the published chunks of the others. */
function ownSentences(locale: Locale, all: readonly Said[]): readonly Said[] {
  if (itselfOf(locale).borrows === undefined) return all
  const own = new Set(chunks.filter(publisherOf(process.cwd(), locale)).map(({ name }) => name))
  return all.filter(({ chunk }) => own.has(chunk))
}

describe.each(languages)('a language is published: $locale', ({ locale, all: whole }) => {
  const all = ownSentences(locale, whole)

  const reviews = readReviews(reviewsFile(process.cwd(), locale))
  const stateIn = ({ chunk, unit, made, text }: Said): State =>
    stateOf(chunk, unit, { path: unit.path, english: made, text }, reviews)
  const states = all.map((said) => ({ said, state: stateIn(said) }))

  it('with every sentence translated from the English of today', () => {
    const open = states.filter(({ state }) => state === 'missing' || state === 'outdated')
    expect(open.map(({ said, state }) => tell(said, state))).toEqual([])
  })

  const waits = readAwaiting(process.cwd(), locale)
  const open = states.filter(
    ({ said, state }) => state === 'drafted' && needsReader(said.chunk, said.unit.path),
  )

  it('with every sentence that matters compared or read, but for those that wait', () => {
    const unread = open.filter(({ said }) => !waits.has(placeOf(said.chunk, said.unit)))
    expect(
      unread.slice(0, 20).map(({ said }) => tell(said, 'nobody compared or read it')),
      `${unread.length} sentences; when they were read: npm run translate -- review --language ${locale}`,
    ).toEqual([])
  })

  it('with few sentences that wait, and none that was read since', () => {
    expect(waits.size).toBeLessThanOrEqual(all.length / 50)
    const places = new Set(open.map(({ said }) => placeOf(said.chunk, said.unit)))
    expect([...waits].filter((place) => !places.has(place))).toEqual([])
  })
})

describe.each(languages.filter(({ locale }) => itselfOf(locale).borrows !== undefined))(
  'chunk by chunk: $locale',
  ({ locale, all }) => {
    it('with the whole tool, once it says any of it itself', () => {
      const own = new Set(ownSentences(locale, all).map(({ chunk }) => chunk))
      expect(own.size === 0 ? [] : core.filter((name) => !own.has(name))).toEqual([])
    })

    it('with another, whole language for the rest', () => {
      const from = itselfOf(locale).borrows?.from ?? 'en'
      expect(itselfOf(from)).toMatchObject({ dir: 'ltr' })
      expect(itselfOf(from).borrows).toBeUndefined()
    })
  },
)

describe('what matters', () => {
  it.each([
    ['facts', 'questions.whereabouts.options.belgium'],
    ['deadlines', 'deadlineText.rules.appeal.title'],
    ['ui', 'ui.deadlines.ruler.maybe'],
    ['ui', 'ui.result.title'],
  ])('is %s %s', (chunk, path) => expect(needsReader(chunk, path)).toBe(true))

  it.each(['ui.common.nav.glossary', 'ui.desk.lock.title', 'ui.joins.asked'])('is not %s', (path) =>
    expect(needsReader('ui', path)).toBe(false),
  )
})
