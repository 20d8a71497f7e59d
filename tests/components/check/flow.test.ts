import { describe, expect, it } from 'vitest'
import { createActor, fromPromise, waitFor } from 'xstate'
import { flow } from '@/components/check/flow'
import type { Destination, FlowEmitted } from '@/components/check/flow-events'
import { type LoadedRules, loadRules } from '@/components/check/loaded-rules'
import type { FlowEvent } from '@/components/check/session/flow-event'
import { placeOf, visit } from '@/components/check/session/places'
import { emptySession, type Session } from '@/components/check/session/session'
import { en } from '@/content/en'
import type { Facts } from '@/machines/facts/registry'

const medical = 'medical-regularisation'
const trafficking = 'trafficking-victims'
const rules = await loadRules(en, [medical, trafficking, 'return'], true)

interface Start {
  readonly session?: Session
  readonly destination?: Destination | null
  readonly load?: (input: Parameters<typeof loadRules>) => Promise<LoadedRules>
}

/** The flow of a tab, with what it tells the browser. */
function start({ session = emptySession, destination = null, load = async () => rules }: Start = {}) {
  const loadAgain = fromPromise<LoadedRules, Parameters<typeof loadRules>>(({ input }) => load(input))
  const actor = createActor(flow.provide({ actors: { loadRules: loadAgain } }), {
    input: { session, destination, language: en, today: '2026-11-22', shared: false },
  })
  const told: FlowEmitted[] = []
  actor.on('*', (emitted) => told.push(emitted))
  actor.start()
  const now = () => {
    const { value, context } = actor.getSnapshot()
    return { ...value, ...placeOf(context.session), session: context.session }
  }
  /** Send events one after the other, each once the rules that the one before asked for are there. */
  const send = async (...events: FlowEvent[]) => {
    for (const event of events) {
      actor.send(event)
      await settled()
    }
    return now()
  }
  const settled = () => waitFor(actor, ({ value }) => value.rules !== 'loading')
  return { actor, told, now, send, settled }
}

/** Answer "not sure", or the first option, until no question is open. */
async function answerAll({ actor, now, send }: ReturnType<typeof start>): Promise<void> {
  while (now().screen.kind === 'question') {
    const { screen } = now()
    if (screen.kind !== 'question') return
    const { options } = rules.sentences.questions[screen.fact]
    const value = 'unsure' in options ? 'unsure' : (Object.keys(options)[0] ?? 'unsure')
    const many = screen.fact === 'situations'
    actor.send({ type: 'answer', fact: screen.fact, value: many ? [value] : value })
    await send()
  }
}

describe('the first choice', () => {
  it('stands at the procedures until one is chosen', () => {
    expect(start().now()).toMatchObject({ screen: { kind: 'choose' }, rules: 'idle' })
  })

  it('leads to the first question of a procedure', async () => {
    const after = await start().send({ type: 'choose', procedure: medical })
    expect(after).toMatchObject({ procedure: medical, entry: 1, screen: { kind: 'question' } })
    expect(after.session.checked).toEqual([medical])
  })

  it('that was made before the flow was loaded is followed', async () => {
    const { settled, now } = start({ destination: { to: 'questions', procedure: medical } })
    expect(now()).toMatchObject({ rules: 'loading' })
    await settled()
    expect(now()).toMatchObject({ procedure: medical, screen: { kind: 'question' } })
  })

  it('leads to the questions of the route finder', async () => {
    const after = await start().send({ type: 'find' })
    expect(after).toMatchObject({ procedure: null, screen: { kind: 'question', fact: 'situations' } })
  })

  it('leads to where a file stands, without a question', async () => {
    const after = await start().send({ type: 'locate', procedure: medical })
    expect(after).toMatchObject({ procedure: medical, screen: { kind: 'position' } })
    const sent = await start().send({ type: 'locate', procedure: medical, noting: 'applicationLodged' })
    expect(sent.screen).toEqual({ kind: 'position', noting: 'applicationLodged' })
  })
})

describe('answers that are taken up', () => {
  const facts: Facts = { whereabouts: 'belgium' }

  it('go on in the procedure that was opened last, at what is not answered yet', async () => {
    const { send } = start()
    const { screen, procedure, session } = await send({
      type: 'takeUp',
      session: { ...emptySession, facts, checked: [trafficking, medical] },
    })
    expect({ kind: screen.kind, procedure }).toEqual({ kind: 'question', procedure: medical })
    expect(screen).not.toMatchObject({ fact: 'whereabouts' })
    expect(session.facts).toEqual(facts)
  })

  it('go on in the route finder where no procedure was opened', async () => {
    const { send } = start()
    const { screen, procedure } = await send({ type: 'takeUp', session: { ...emptySession, facts } })
    expect({ kind: screen.kind, procedure }).toEqual({ kind: 'question', procedure: null })
    expect(screen).not.toMatchObject({ fact: 'whereabouts' })
  })

  it('lead back to the choice', async () => {
    const { send } = start()
    const taken: Session = { ...emptySession, facts, checked: [medical] }
    const { session } = await send({ type: 'takeUp', session: taken })
    expect(session.trail.map(({ screen }) => screen.kind)).toEqual(['choose', 'question'])
  })
})

describe('rules that cannot be had', () => {
  const broken = () => {
    let times = 0
    return async () => {
      times += 1
      if (times === 1) throw new Error('no connection')
      return rules
    }
  }

  it('leave the person where they are, and can be asked for again', async () => {
    const { send } = start({ load: broken() })
    expect(await send({ type: 'choose', procedure: medical })).toMatchObject({
      rules: 'failed',
      screen: { kind: 'choose' },
    })
    expect(await send({ type: 'choose', procedure: medical })).toMatchObject({ screen: { kind: 'question' } })
  })

  it('are asked for again after a reload, and the screen waits for them', async () => {
    const session = visit(emptySession, { kind: 'result' }, medical)
    const { actor, settled, send } = start({ session, load: broken() })
    expect(actor.getSnapshot().value).toEqual({ screen: 'waiting', rules: 'loading' })
    await settled()
    expect(actor.getSnapshot().value).toEqual({ screen: 'waiting', rules: 'failed' })
    await send({ type: 'retry' })
    expect(actor.getSnapshot().value).toEqual({ screen: 'result', rules: 'idle' })
  })

  it('are loaded once for a place of a procedure that the session does not count as opened', async () => {
    const session = { ...visit(emptySession, { kind: 'result' }, medical), checked: [] }
    const asked: (readonly string[])[] = []
    const load = async (input: Parameters<typeof loadRules>) => {
      asked.push(input[1])
      if (asked.length > 1) throw new Error('loads again what it was given')
      return loadRules(...input)
    }
    const { actor, settled } = start({ session, load })
    await settled()
    expect(asked).toEqual([[medical]])
    expect(actor.getSnapshot().value).toEqual({ screen: 'result', rules: 'idle' })
  })
})

describe('answers', () => {
  it('lead to the list of answers after the last question, and on to the result', async () => {
    const check = start()
    await check.send({ type: 'choose', procedure: medical })
    await answerAll(check)
    expect(check.actor.getSnapshot().value.screen).toBe('answers')
    await check.send({ type: 'finish' })
    expect(check.actor.getSnapshot().value.screen).toBe('result')
    expect(check.now().procedure).toBe(medical)
  })

  it('of the route finder lead to the routes, and from there into a check with what is known', async () => {
    const check = start()
    await check.send({ type: 'find' })
    await answerAll(check)
    await check.send({ type: 'finish' })
    expect(check.actor.getSnapshot().value.screen).toBe('find')
    const known = check.now().session.facts
    const after = await check.send({ type: 'choose', procedure: medical })
    expect(after.session.facts).toEqual(known)
    expect(after.procedure).toBe(medical)
  })

  it('that are changed are asked again, and lead back to the list', async () => {
    const check = start()
    await check.send({ type: 'choose', procedure: medical })
    await answerAll(check)
    const changing = await check.send({ type: 'change', fact: 'whereabouts' })
    expect(changing.screen).toEqual({ kind: 'question', fact: 'whereabouts', changing: true })
    const after = await check.send({ type: 'answer', fact: 'whereabouts', value: 'belgium' })
    expect(after.session.facts.whereabouts).toBe('belgium')
    expect(['answers', 'ask']).toContain(check.actor.getSnapshot().value.screen)
  })

  it('that a change leaves without effect can be taken back with it, or removed', async () => {
    const facts: Facts = { sendingMethod: 'registered-post' }
    const stale: Session = { ...emptySession, facts, stale: ['sendingMethod'], before: facts }
    const session = visit(stale, { kind: 'answers' }, medical)
    const removed = start({ session })
    await removed.settled()
    expect((await removed.send({ type: 'removeStale' })).session.facts).toEqual({})
    const undone = start({ session })
    await undone.settled()
    expect((await undone.send({ type: 'undo' })).session).toMatchObject({ facts, stale: [], before: null })
  })
})

describe('Back', () => {
  it('is left to the browser where the place before has an entry of its own', async () => {
    const { send, told, actor } = start()
    await send({ type: 'choose', procedure: medical }, { type: 'back' })
    expect(told).toEqual([{ type: 'visited', entry: 1, grows: true }, { type: 'entryBack' }])
    actor.send({ type: 'entry', entry: 0 })
    expect(actor.getSnapshot().value.screen).toBe('choose')
  })

  it('shows again what stood at an entry, forwards too', async () => {
    const check = start()
    const first = await check.send({ type: 'choose', procedure: medical })
    await check.send({ type: 'entry', entry: 0 })
    expect((await check.send({ type: 'entry', entry: 1 })).screen).toEqual(first.screen)
  })

  it('stays where it is at an entry that is not known', async () => {
    const check = start()
    await check.send({ type: 'choose', procedure: medical })
    expect((await check.send({ type: 'entry', entry: 7 })).entry).toBe(1)
  })

  it('needs no entry in the path of exploited persons, where the history does not grow', async () => {
    const check = start()
    const first = await check.send({ type: 'choose', procedure: trafficking })
    expect(first.screen.kind).toBe('question')
    await answerAll(check)
    await check.send({ type: 'finish' })
    expect(check.told.filter((one) => one.type === 'visited' && one.grows)).toHaveLength(1)
    await check.send({ type: 'back' })
    expect(check.actor.getSnapshot().value.screen).toBe('answers')
    expect(check.told.some(({ type }) => type === 'entryBack')).toBe(false)
  })
})

describe('from a result', () => {
  const session = visit(emptySession, { kind: 'result' }, medical)

  it.each([
    [{ type: 'review' }, 'answers'],
    [{ type: 'summarise' }, 'summary'],
    [{ type: 'change', fact: 'whereabouts' }, 'ask'],
    [{ type: 'locate', procedure: medical }, 'position'],
    [{ type: 'home' }, 'choose'],
    [{ type: 'find' }, 'ask'],
  ] as const)('%o leads to %s', async (event, state) => {
    const check = start({ session })
    await check.settled()
    await check.send(event)
    expect(check.actor.getSnapshot().value.screen).toBe(state)
  })
})

describe('what has happened to a file', () => {
  it('is kept with the procedure it happened in', async () => {
    const check = start()
    await check.send({ type: 'locate', procedure: medical })
    const events = [{ type: 'applicationLodged', on: '2026-10-05' }] as const
    const after = await check.send({ type: 'record', procedure: medical, events })
    expect(after.session.events).toEqual([{ ...events[0], procedure: medical }])
    expect(after.screen.kind).toBe('position')
  })
})

describe('when everything was deleted', () => {
  it('nothing is left, and a choice that was loading is forgotten', async () => {
    const check = start({ session: { ...emptySession, facts: { whereabouts: 'belgium' } } })
    check.actor.send({ type: 'choose', procedure: medical })
    check.actor.send({ type: 'forget' })
    await check.settled()
    expect(check.now()).toMatchObject({ session: emptySession, screen: { kind: 'choose' } })
  })
})

describe('all questions at once', () => {
  it('are shown from a question and from the list of answers, and Back leads there again', async () => {
    const check = start()
    await check.send({ type: 'choose', procedure: medical })
    expect(await check.send({ type: 'list' })).toMatchObject({
      screen: { kind: 'questionnaire' },
      procedure: medical,
    })
    expect(await check.send({ type: 'entry', entry: 1 })).toMatchObject({ screen: { kind: 'question' } })
    const session = visit(emptySession, { kind: 'answers' }, medical)
    const reviewing = start({ session })
    await reviewing.settled()
    expect(await reviewing.send({ type: 'list' })).toMatchObject({ screen: { kind: 'questionnaire' } })
  })

  it('add no entry to the history in the path of exploited persons', async () => {
    const check = start()
    const { entry } = await check.send({ type: 'choose', procedure: trafficking })
    expect(await check.send({ type: 'list' })).toMatchObject({ screen: { kind: 'questionnaire' }, entry })
  })
})

describe('a second language', () => {
  it('is kept through every screen until it is taken away, and goes when everything is deleted', async () => {
    const check = start()
    await check.send({ type: 'choose', procedure: medical }, { type: 'beside', locale: 'ar' })
    await answerAll(check)
    expect(check.now().session.beside).toBe('ar')
    expect((await check.send({ type: 'beside', locale: null })).session).not.toHaveProperty('beside')
    await check.send({ type: 'beside', locale: 'nl' })
    expect((await check.send({ type: 'forget' })).session).toEqual(emptySession)
  })
})

describe('a paper that somebody holds', () => {
  const held = { paper: 'annex-13', on: '2026-11-20' } as const
  const paper = {
    type: 'hold',
    held,
    facts: { orderToLeave: 'yes', orderPaper: 'order', orderNotifiedOn: '2026-11-20' },
  } as const

  it('is looked for from the first page, and goes into the answers of the route finder', async () => {
    const check = start()
    expect(await check.send({ type: 'enter', door: 'letter' })).toMatchObject({
      screen: { kind: 'papers' },
      procedure: null,
    })
    const after = await check.send(paper)
    expect(after.session.facts).toEqual(paper.facts)
    expect(after.screen).toEqual({ kind: 'question', fact: 'termDays', changing: false })
    const next = await check.send({ type: 'answer', fact: 'termDays', value: 30 })
    expect(next.screen).toMatchObject({ kind: 'question', fact: 'situations' })
  })

  it('brings no question for the days where the order is old, unknown, or of another kind', async () => {
    for (const facts of [
      { ...paper.facts, orderNotifiedOn: '2026-09-01' },
      { ...paper.facts, orderNotifiedOn: 'unsure' },
      { ...paper.facts, orderPaper: 'dublin' },
    ] as const) {
      const check = start()
      await check.send({ type: 'enter', door: 'letter' })
      const after = await check.send({ type: 'hold', facts, held })
      expect(after.screen).toMatchObject({ kind: 'question', fact: 'situations' })
    }
  })

  it('opens the calculator filled, and Back leads to the paper again, with its day', async () => {
    const check = start()
    await check.send({ type: 'enter', door: 'letter' })
    const after = await check.send({
      type: 'count',
      situation: 'order',
      on: '2026-11-20',
      paper: 'annex-13',
    })
    expect(after).toMatchObject({ entry: 2, screen: { kind: 'count', situation: 'order', on: '2026-11-20' } })
    expect(check.actor.getSnapshot().value.screen).toBe('count')
    const back = await check.send({ type: 'entry', entry: 1 })
    expect(check.actor.getSnapshot().value.screen).toBe('papers')
    expect(back.screen).toEqual({ kind: 'papers', held })
  })

  it('is there with its day on Back from the answers, too', async () => {
    const check = start()
    await check.send({ type: 'enter', door: 'letter' }, paper)
    expect((await check.send({ type: 'entry', entry: 1 })).screen).toEqual({ kind: 'papers', held })
  })
})
