import { describe, expect, it } from 'vitest'
import { needsReader } from '@/scripts/translate/matters'
import { readReviews, reviewsFile, type State, stateOf } from '@/scripts/translate/states'
import { languages, type Said, tell } from './said'

describe.each(languages)('a language is published: $locale', ({ locale, all }) => {
  const reviews = readReviews(reviewsFile(process.cwd(), locale))
  const stateIn = ({ chunk, unit, made, text }: Said): State =>
    stateOf(chunk, unit, { path: unit.path, english: made, text }, reviews)
  const states = all.map((said) => ({ said, state: stateIn(said) }))

  it('with every sentence translated from the English of today', () => {
    const open = states.filter(({ state }) => state === 'missing' || state === 'outdated')
    expect(open.map(({ said, state }) => tell(said, state))).toEqual([])
  })

  it('with every sentence that matters compared or read', () => {
    const unread = states.filter(
      ({ said, state }) => state === 'drafted' && needsReader(said.chunk, said.unit.path),
    )
    expect(
      unread.slice(0, 20).map(({ said }) => tell(said, 'nobody compared or read it')),
      `${unread.length} sentences; when they were read: npm run translate -- review --language ${locale}`,
    ).toEqual([])
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
