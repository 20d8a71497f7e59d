import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { needsReader } from '@/scripts/translate/matters'
import { readReviews, reviewsFile, type State, stateOf } from '@/scripts/translate/states'
import { languages, type Said, tell } from './said'

/** Sentences that changed after the last comparison and wait for the next: a debt in the open, one place a line. */
function awaiting(locale: string): readonly string[] {
  const file = `content/${locale}/awaiting.txt`
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
}

const placeOf = ({ chunk, unit }: Said): string => `${chunk} ${unit.path}`

describe.each(languages)('a language is published: $locale', ({ locale, all }) => {
  const reviews = readReviews(reviewsFile(process.cwd(), locale))
  const stateIn = ({ chunk, unit, made, text }: Said): State =>
    stateOf(chunk, unit, { path: unit.path, english: made, text }, reviews)
  const states = all.map((said) => ({ said, state: stateIn(said) }))

  it('with every sentence translated from the English of today', () => {
    const open = states.filter(({ state }) => state === 'missing' || state === 'outdated')
    expect(open.map(({ said, state }) => tell(said, state))).toEqual([])
  })

  const waits = new Set(awaiting(locale))
  const open = states.filter(
    ({ said, state }) => state === 'drafted' && needsReader(said.chunk, said.unit.path),
  )

  it('with every sentence that matters compared or read, but for those that wait', () => {
    const unread = open.filter(({ said }) => !waits.has(placeOf(said)))
    expect(
      unread.slice(0, 20).map(({ said }) => tell(said, 'nobody compared or read it')),
      `${unread.length} sentences; when they were read: npm run translate -- review --language ${locale}`,
    ).toEqual([])
  })

  it('with few sentences that wait, and none that was read since', () => {
    expect(waits.size).toBeLessThanOrEqual(all.length / 50)
    const places = new Set(open.map(({ said }) => placeOf(said)))
    expect([...waits].filter((place) => !places.has(place))).toEqual([])
  })
})

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
