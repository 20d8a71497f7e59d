import { describe, expect, it } from 'vitest'
import type { Destination } from '@/components/check/flow-events'
import { voiceIn } from '@/components/check/flow-rules'
import { parseSession } from '@/components/check/session/parse'
import { visit } from '@/components/check/session/places'
import { emptySession, type Session } from '@/components/check/session/session'
import { speakers } from '@/content/voice-sentences'

const minors = 'unaccompanied-minors'
const at = (procedure: typeof minors | 'medical-regularisation' | null, more: Partial<Session> = {}) =>
  visit({ ...emptySession, ...more }, { kind: 'answers' }, procedure)
const voice = (session: Session, destination: Destination | null = null) => voiceIn({ session, destination })

describe('how the check speaks', () => {
  it('is as the person said', () => {
    for (const speaker of speakers) expect(voice(at('medical-regularisation', { speaker }))).toBe(speaker)
  })

  it('is familiar with whoever asks for the stay of unaccompanied minors, and with nobody else', () => {
    expect(voice(at(minors))).toBe('familiar')
    expect(voice(at(null))).toBe('me')
    expect(voice(at(minors, { speaker: 'helped' }))).toBe('helped')
    expect(voice(at(minors, { speaker: 'child' }))).toBe('child')
  })

  it('follows where the person goes before the first screen is shown', () => {
    expect(voice(emptySession, { to: 'questions', procedure: minors })).toBe('familiar')
    expect(voice(at(minors), { to: 'routes', procedure: null })).toBe('me')
    expect(voice(emptySession, { to: 'routes', procedure: null, speaker: 'child' })).toBe('child')
  })

  it('is of somebody else for a case of the desk, whatever was said before', () => {
    const forCase = { label: 'A. B.', procedure: minors } as const
    expect(voice(at(minors, { forCase }))).toBe('helped')
    expect(voice(at(null, { forCase, speaker: 'child' }))).toBe('helped')
  })
})

describe('for whom a stored check is', () => {
  const stored = (speaker: unknown) => {
    const { facts, events, leftOut: _, ...place } = at(null)
    return JSON.stringify({ case: { schemaVersion: 1, facts, events }, place: { ...place, speaker } })
  }

  it('is kept with the answers', () => {
    for (const speaker of speakers) expect(parseSession(stored(speaker))?.speaker).toBe(speaker)
  })

  it('is the person who reads, where another release wrote something else', () => {
    for (const speaker of ['cat', true, undefined]) expect(parseSession(stored(speaker))?.speaker).toBe('me')
  })
})
