import { describe, expect, it } from 'vitest'
import { giveAnswer, removeStale, undoChange } from '@/components/check/session/answers'
import { parseSession } from '@/components/check/session/parse'
import { placeOf, resume, returnTo, sharesEntry, stepBack, visit } from '@/components/check/session/places'
import { emptySession, type Session } from '@/components/check/session/session'
import type { FactId, Facts } from '@/machines/facts/registry'

const question = (fact: FactId) => ({ kind: 'question', fact, changing: false }) as const
const medical = 'medical-regularisation'

/** A rule for these tests: the asylum dates count only while the procedure has ended. */
function counted(facts: Facts): ReadonlySet<FactId> {
  const ended = facts.protectionProcedure === 'ended'
  const ids: readonly FactId[] = ended
    ? ['whereabouts', 'protectionProcedure', 'protectionEndedOn']
    : ['whereabouts', 'protectionProcedure']
  return new Set(ids.filter((id) => facts[id] !== undefined))
}

const answered: Session = {
  ...emptySession,
  facts: { whereabouts: 'belgium', protectionProcedure: 'ended', protectionEndedOn: '2026-01-05' },
}

describe('going on and back', () => {
  it('gives each screen its own entry in the history', () => {
    const first = visit(emptySession, question('whereabouts'), medical)
    const second = visit(first, question('identityPaper'), medical)
    expect([placeOf(first).entry, placeOf(second).entry]).toEqual([1, 2])
    expect(second.checked).toEqual([medical])
  })

  it('forgets what lay ahead once another answer leads on', () => {
    const there = visit(
      visit(emptySession, question('whereabouts'), medical),
      question('identityPaper'),
      medical,
    )
    const again = visit(returnTo(there, 1), { kind: 'answers' }, medical)
    expect(again.trail.map(({ screen }) => screen.kind)).toEqual(['choose', 'question', 'answers'])
  })

  it('keeps one entry for the whole path of exploited persons', () => {
    const first = visit(emptySession, question('whereabouts'), 'trafficking-victims')
    const second = visit(first, question('dateOfBirth'), 'trafficking-victims')
    expect(placeOf(second).entry).toBe(placeOf(first).entry)
  })
})

describe('after a reload', () => {
  const there = visit(visit(emptySession, question('whereabouts'), medical), { kind: 'answers' }, medical)

  it('the screen of the entry is shown again', () => {
    expect(placeOf(resume(there, 1)).screen).toEqual(question('whereabouts'))
  })

  it.each([null, 9])('an unknown entry (%s) leads to the choice of procedure', (entry) => {
    expect(placeOf(resume(there, entry))).toEqual({ screen: { kind: 'choose' }, procedure: null, entry: 3 })
  })
})

describe('coming from another language', () => {
  const there = visit(visit(emptySession, question('whereabouts'), medical), { kind: 'answers' }, medical)
  const here = resume(there, null, true)

  it('shows the same place, and shares one entry between all places', () => {
    expect(placeOf(here)).toEqual(placeOf(there))
    expect(sharesEntry(here)).toBe(true)
    expect(placeOf(stepBack(here)).screen).toEqual(question('whereabouts'))
  })

  it('stays at its place where the browser goes back to an entry of the first language, then walks back', () => {
    expect(placeOf(resume(here, 1))).toEqual(placeOf(there))
    expect(placeOf(returnTo(here, 1)).screen).toEqual(question('whereabouts'))
  })
})

describe('answers that no longer count', () => {
  const changed = giveAnswer(answered, 'protectionProcedure', 'never', counted)

  it('are named after the change that left them without effect', () => {
    expect(changed.stale).toEqual(['protectionEndedOn'])
  })

  it('come back when the change is undone', () => {
    const undone = undoChange(changed, counted)
    expect(undone.facts).toEqual(answered.facts)
    expect(undone.stale).toEqual([])
  })

  it('do not take later answers with them when the change is undone', () => {
    const later = giveAnswer(
      changed,
      'identityPaper',
      'none',
      (facts) => new Set([...counted(facts), 'identityPaper']),
    )
    const all = (facts: Facts) => new Set<FactId>([...counted(facts), 'identityPaper'])
    expect(undoChange(later, all).facts).toEqual({ ...answered.facts, identityPaper: 'none' })
  })

  it('go for good when they are removed', () => {
    expect(removeStale(changed).facts).toEqual({ whereabouts: 'belgium', protectionProcedure: 'never' })
  })

  it('count again when the first answer comes back', () => {
    const back = giveAnswer(changed, 'protectionProcedure', 'ended', counted)
    expect(back.stale).toEqual([])
  })
})

describe('a stored session', () => {
  const { facts, ...place } = visit(answered, { kind: 'answers' }, medical)
  const stored = { case: { schemaVersion: 1, facts }, place }

  it('is read as it was written', () => {
    expect(parseSession(JSON.stringify(stored))).toEqual({ facts, ...place })
  })

  it('keeps a second language that the site has, and no other', () => {
    const beside = (locale: unknown) =>
      parseSession(JSON.stringify({ ...stored, place: { ...place, beside: locale } }))
    expect(beside('ar')).toEqual({ facts, ...place, beside: 'ar' })
    for (const unknown of ['tlh', 3, null]) expect(beside(unknown)).toEqual({ facts, ...place })
  })

  it('keeps everything else when an answer, an event or a screen is of another release', () => {
    const event = { type: 'applicationLodged', on: '2026-02-02', procedure: medical }
    const text = JSON.stringify({
      case: {
        schemaVersion: 1,
        facts: { ...facts, identityPaper: 'gone-option', gone: 'yes' },
        events: [{ ...event, type: 'gone' }, event],
      },
      place: {
        ...place,
        checked: [...place.checked, 'gone'],
        stale: ['gone', 'sendingMethod'],
        before: { whereabouts: 'belgium', gone: 'yes' },
        trail: [
          ...place.trail.slice(0, 1),
          { screen: { kind: 'question', fact: 'gone', changing: false }, procedure: medical, entry: 1 },
          ...place.trail.slice(1),
        ],
        at: place.at + 1,
      },
    })
    const read = parseSession(text)
    expect(read).toEqual({
      facts,
      ...place,
      events: [event],
      stale: ['sendingMethod'],
      before: { whereabouts: 'belgium' },
      leftOut: expect.anything(),
    })
    expect(read?.leftOut.map(({ path, problem }) => `${path} ${problem}`).sort()).toEqual([
      'events[0].type unknown-event',
      'facts.gone unknown-fact',
      'facts.identityPaper not-an-option',
    ])
  })

  it.each([
    ['text that is not JSON', '{'],
    ['a newer schema', JSON.stringify({ ...stored, case: { schemaVersion: 2, facts } })],
    ['a place outside the trail', JSON.stringify({ ...stored, place: { ...place, at: 9 } })],
  ])('is refused: %s', (_what, text) => {
    expect(parseSession(text)).toBeNull()
  })
})
