import { describe, expect, it } from 'vitest'
import { parseSession } from '@/components/check/session/parse'
import {
  answer,
  dropStale,
  emptySession,
  goTo,
  goToEntry,
  placeOf,
  type Session,
  undoChange,
} from '@/components/check/session/session'
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
    const first = goTo(emptySession, question('whereabouts'), medical)
    const second = goTo(first, question('identityPaper'), medical)
    expect([placeOf(first).entry, placeOf(second).entry]).toEqual([1, 2])
    expect(second.checked).toEqual([medical])
  })

  it('forgets what lay ahead once another answer leads on', () => {
    const there = goTo(
      goTo(emptySession, question('whereabouts'), medical),
      question('identityPaper'),
      medical,
    )
    const again = goTo(goToEntry(there, 1), { kind: 'answers' }, medical)
    expect(again.trail.map(({ screen }) => screen.kind)).toEqual(['choose', 'question', 'answers'])
  })

  it('keeps one entry for the whole path of exploited persons', () => {
    const first = goTo(emptySession, question('whereabouts'), 'trafficking-victims')
    const second = goTo(first, question('dateOfBirth'), 'trafficking-victims')
    expect(placeOf(second).entry).toBe(placeOf(first).entry)
  })
})

describe('answers that no longer count', () => {
  const changed = answer(answered, 'protectionProcedure', 'never', counted)

  it('are named after the change that left them without effect', () => {
    expect(changed.stale).toEqual(['protectionEndedOn'])
  })

  it('come back when the change is undone', () => {
    const undone = undoChange(changed, counted)
    expect(undone.facts).toEqual(answered.facts)
    expect(undone.stale).toEqual([])
  })

  it('do not take later answers with them when the change is undone', () => {
    const later = answer(
      changed,
      'identityPaper',
      'none',
      (facts) => new Set([...counted(facts), 'identityPaper']),
    )
    const all = (facts: Facts) => new Set<FactId>([...counted(facts), 'identityPaper'])
    expect(undoChange(later, all).facts).toEqual({ ...answered.facts, identityPaper: 'none' })
  })

  it('go for good when they are removed', () => {
    expect(dropStale(changed).facts).toEqual({ whereabouts: 'belgium', protectionProcedure: 'never' })
  })

  it('count again when the first answer comes back', () => {
    const back = answer(changed, 'protectionProcedure', 'ended', counted)
    expect(back.stale).toEqual([])
  })
})

describe('a stored session', () => {
  const { facts, ...place } = goTo(answered, { kind: 'answers' }, medical)
  const stored = { case: { schemaVersion: 1, facts }, place }

  it('is read as it was written', () => {
    expect(parseSession(JSON.stringify(stored))).toEqual({ facts, ...place })
  })

  it.each([
    ['text that is not JSON', '{'],
    [
      'a fact that does not exist',
      JSON.stringify({ ...stored, case: { schemaVersion: 1, facts: { x: 'y' } } }),
    ],
    ['a newer schema', JSON.stringify({ ...stored, case: { schemaVersion: 2, facts } })],
    ['a place outside the trail', JSON.stringify({ ...stored, place: { ...place, at: 9 } })],
    [
      'a procedure that does not exist',
      JSON.stringify({ ...stored, place: { ...place, checked: ['other'] } }),
    ],
  ])('is refused: %s', (_what, text) => {
    expect(parseSession(text)).toBeNull()
  })
})
