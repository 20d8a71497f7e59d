import { describe, expect, it } from 'vitest'
import { createActor, fromPromise, waitFor } from 'xstate'
import { arrive } from '@/components/check/arrival'
import { flow } from '@/components/check/flow'
import type { FlowEmitted } from '@/components/check/flow-events'
import { type LoadedRules, loadRules } from '@/components/check/loaded-rules'
import { type DoorId, doorIds } from '@/components/check/session/door-ids'
import type { FlowEvent } from '@/components/check/session/flow-event'
import { parseSession } from '@/components/check/session/parse'
import { placeOf, visit } from '@/components/check/session/places'
import {
  asksWhose,
  emptySession,
  holdsCheck,
  type Screen,
  type Session,
} from '@/components/check/session/session'
import { en } from '@/content/en'
import type { Facts } from '@/machines/facts/registry'

const medical = 'medical-regularisation'
const facts: Facts = { situations: ['health'], orderToLeave: 'yes', orderNotifiedOn: '2026-11-20' }
const question: Screen = { kind: 'question', fact: 'situations', changing: false }

/** Checks of somebody, as the tab keeps them on leaving; the last screen of each says where it was left. */
const helped: Session = { ...emptySession, facts, speaker: 'helped' }
const checks: Readonly<Record<string, Session>> = {
  'a finder half-way': visit(helped, question, null),
  'your routes': visit(visit(helped, question, null), { kind: 'routes' }, null),
  'the result of a procedure': visit(helped, { kind: 'result' }, medical),
  'a procedure alone': visit(
    { ...emptySession, facts: { whereabouts: 'belgium' } },
    { kind: 'answers' },
    medical,
  ),
  'the path of exploited persons': visit(
    { ...helped, facts: { ...facts, situations: ['exploited'] } },
    { kind: 'answers' },
    'trafficking-victims',
  ),
  'answers from a file': { ...emptySession, facts: { whereabouts: 'belgium' }, checked: [medical] },
  'steps of a file alone': {
    ...emptySession,
    events: [{ type: 'applicationLodged', on: '2026-11-02', procedure: medical }],
  },
  'a case of the desk': { ...emptySession, forCase: { label: 'Client one', procedure: medical } },
}
const named = Object.entries(checks)
const arrived = (stored: Session | null, door: DoorId | null) =>
  arrive({ stored, door, destination: null, entry: null, here: false })

/** Go through a door of the home page with what the tab holds. */
async function through(stored: Session | null, door: DoorId | null) {
  const all = await loadRules(en, [medical, 'trafficking-victims'], true)
  const load = fromPromise<LoadedRules, Parameters<typeof loadRules>>(async ({ input }) => ({
    ...all,
    voice: input[3] ?? 'me',
  }))
  const actor = createActor(flow.provide({ actors: { loadRules: load } }), {
    input: { ...arrived(stored, door), language: en, today: '2026-11-22', shared: false },
  })
  const told: FlowEmitted[] = []
  actor.on('*', (emitted) => told.push(emitted))
  actor.start()
  const settled = () => waitFor(actor, ({ value }) => value.rules !== 'loading')
  const now = () => {
    const { value, context } = actor.getSnapshot()
    return { state: value.screen, session: context.session, ...placeOf(context.session) }
  }
  await settled()
  const send = async (event: FlowEvent) => {
    actor.send(event)
    await settled()
    return now()
  }
  return { now, send, told }
}

describe('a door of the home page', () => {
  describe.each(named)('with %s in the tab', (_name, stored) => {
    it.each(doorIds)('%s asks first, and answers stay as they are', async (door) => {
      const { now } = await through(stored, door)
      expect(now()).toMatchObject({ state: 'begun', screen: { kind: 'begun', door }, procedure: null })
      const { trail: _, at: _at, ...kept } = now().session
      const { trail: _t, at: _a, ...before } = stored
      expect(kept).toEqual(before)
    })

    it.each(doorIds)(
      '%s leads into a check that knows nothing of it, once it is to be a new one',
      async (door) => {
        const { send, told, now } = await through(stored, door)
        const { entry } = now()
        const { session, screen, state } = await send({ type: 'anew', door })
        const speaker = { 'for-me': 'me', 'for-another': 'helped', 'for-child': 'child', letter: 'me' }[door]
        const { trail, at, ...known } = session
        const { trail: _t, at: _a, ...nothing } = emptySession
        expect(known).toEqual({ ...nothing, speaker })
        expect(trail.map((place) => place.screen.kind)).toEqual(['choose', screen.kind])
        expect(trail[0].entry).toBe(entry)
        expect(at).toBe(1)
        expect(state).toBe(door === 'letter' ? 'papers' : 'ask')
        expect(screen).toEqual(door === 'letter' ? { kind: 'papers' } : question)
        expect(told).toContainEqual({ type: 'begunAnew' })
      },
    )

    it.each(doorIds)('%s goes on with it, and every answer is there', async (door) => {
      const { send, now } = await through(stored, door)
      const { entry } = now()
      const after = await send({ type: 'goOn', door })
      expect(after.session).toMatchObject({ facts: stored.facts, events: stored.events })
      expect(after.session.forCase).toEqual(stored.forCase)
      expect(['choose', 'begun']).not.toContain(after.screen.kind)
      expect(after.session.trail.map(({ screen }) => screen.kind)).not.toContain('begun')
      const left = placeOf(stored)
      const finderGoesOn = stored.facts.situations !== undefined && door !== 'letter'
      if (finderGoesOn) expect(after).toMatchObject({ ...left, entry })
      if (finderGoesOn) expect(after.session.speaker).toBe(stored.speaker)
    })
  })

  it.each(doorIds)('%s leads on at once where the tab knows of nobody', async (door) => {
    for (const stored of [null, emptySession, visit(emptySession, question, null)]) {
      const { now } = await through(stored, door)
      expect(now().state).toBe(door === 'letter' ? 'papers' : 'ask')
    }
  })

  it.each(named)('“New check” in the menu asks first, with %s in the tab', (_name, stored) => {
    const asked = (entry: number | null) =>
      placeOf(arrive({ stored, door: null, anew: true, destination: null, entry, here: false }).session)
    for (const entry of [null, placeOf(stored).entry])
      expect(asked(entry)).toMatchObject({ screen: { kind: 'begun', door: null }, procedure: null })
  })

  it.each(named)(
    '“My check” asks again until it is said whose it is, with %s in the tab',
    (_name, stored) => {
      const asked = arrived(stored, 'for-child').session
      const again = arrived(asked, null).session
      expect(placeOf(again)).toMatchObject({ screen: { kind: 'begun', door: 'for-child' }, procedure: null })
      expect(asksWhose(again)).toBe(true)
      // Somebody who went on is not asked.
      expect(placeOf(arrived(stored, null).session).screen.kind).toBe('choose')
    },
  )

  it('“New check” opens the first page where the tab knows of nobody', () => {
    for (const stored of [null, emptySession, visit(emptySession, question, null)]) {
      const { session } = arrive({
        stored,
        door: null,
        anew: true,
        destination: null,
        entry: null,
        here: false,
      })
      expect(placeOf(session).screen).toEqual({ kind: 'choose' })
    }
  })

  it('asks again after a reload, with Back and with Forward', () => {
    const { session } = arrived(helped, 'for-child')
    const { facts: kept, events, leftOut: _, ...place } = session
    const stored = parseSession(JSON.stringify({ case: { schemaVersion: 1, facts: kept, events }, place }))
    const { entry } = placeOf(session)
    const again = arrive({ stored, door: null, destination: null, entry, here: false })
    expect(placeOf(again.session).screen).toEqual({ kind: 'begun', door: 'for-child' })
  })
})

describe('inside the check', () => {
  it.each(doorIds)('the door %s asks where it may be for somebody else', async (door) => {
    const { send } = await through(helped, null)
    await send({ type: 'home' })
    const { state } = await send({ type: 'enter', door })
    expect(state).toBe(door === 'for-another' ? 'ask' : 'begun')
  })

  it('a new check is asked for on any screen, and what was left is there again', async () => {
    const { send, now } = await through(checks['your routes'] ?? null, null)
    await send({ type: 'home' })
    await send({ type: 'find' })
    const before = now()
    expect((await send({ type: 'begin' })).screen).toEqual({ kind: 'begun', door: null })
    const after = await send({ type: 'goOn', door: null })
    expect([after.state, after.screen, after.session.facts]).toEqual([before.state, before.screen, facts])
    await send({ type: 'begin' })
    const { session, state } = await send({ type: 'anew', door: null })
    expect([state, session.trail.length, holdsCheck(session)]).toEqual(['choose', 1, false])
  })
})
