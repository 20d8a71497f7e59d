import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseFacts } from '@/cases/dossier/parse'
import { type DossierEvent, events, eventTypes } from '@/machines/lifecycle/events/registry'
import { factsFromEvents } from '@/machines/lifecycle/facts-from-events'
import { expectedIn, replay, typesOf } from '@/machines/lifecycle/replay'
import { lifecycles } from '@/machines/procedures/lifecycles'
import { plusDays } from '@/tests/decision-tables/calendar'
import { rows, silent, today } from '@/tests/lifecycle/given-by-events'
import { named, samples, variants } from '@/tests/lifecycle/support'

const given = (list: readonly DossierEvent[], on = today) => factsFromEvents(lifecycles, list, on)
describe('what each event gives', () => {
  test.each(rows)('$procedure: $name ($law)', (row) => {
    const list = row.events
    const lifecycle = lifecycles.find(({ procedure }) => procedure === row.procedure)
    if (!lifecycle) throw new Error(row.procedure)
    expect(replay(lifecycle, list).refusal).toBeNull()
    expect(given(list, row.today).facts).toEqual(row.gives)
  })

  test('every event of every procedure has a row, or gives nothing anywhere', () => {
    const shown = new Set(rows.map((row) => `${row.procedure} ${row.events.at(-1)?.type}`))
    const missing = eventTypes.flatMap((type) =>
      silent.includes(type)
        ? []
        : events[type].procedures.map((id) => `${id} ${type}`).filter((one) => !shown.has(one)),
    )
    expect(missing).toEqual([])
  })

  test.each(named)('%s: what gives nothing changes nothing, wherever the file stands', (id, lifecycle) => {
    const types = typesOf(lifecycle).filter((type) => silent.includes(type))
    for (const { path, at } of samples(lifecycle)) {
      for (const type of expectedIn(lifecycle, at).filter((one) => types.includes(one))) {
        for (const event of variants(lifecycle, type)) {
          const before = path.map((one) => ({ ...one, procedure: id }))
          const after = [...before, { ...event, procedure: id }]
          expect(given(after).facts, `${type} after ${path.map((p) => p.type).join(' ')}`).toEqual(
            given(before).facts,
          )
        }
      }
    }
  })
})

/** A life of one file: at each step any event that fits, some time later or on an unknown day, with any details. */
const lives = (lifecycle: (typeof lifecycles)[number]) =>
  fc
    .array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: -20, max: 400 }), fc.nat()), { maxLength: 9 })
    .map((steps) => {
      const life: DossierEvent[] = []
      let day = '2023-01-02'
      for (const [which, version, wait, detail] of steps) {
        const options = expectedIn(lifecycle, replay(lifecycle, life).states)
        const type = options[which % Math.max(options.length, 1)]
        if (type === undefined) break
        const all = variants(lifecycle, type)
        if (wait >= 0) day = plusDays(day, wait)
        const base = all[version % all.length]
        const printed =
          detail % 3 === 0
            ? { leaveBy: plusDays(day, detail % 40), expires: plusDays(day, detail % 900) }
            : {}
        const fields = Object.entries({ ...details[detail % details.length], ...printed })
        const known = fields.filter(([field]) => events[type].fields.some((one) => one === field))
        // variants() gives at least one event, and only details that it may carry are added.
        life.push({
          ...Object.fromEntries(known),
          ...base,
          on: wait < 0 ? 'unsure' : day,
          procedure: lifecycle.procedure,
        } as DossierEvent)
      }
      return life
    })
const details: readonly Partial<DossierEvent>[] = [
  {},
  { by: 'hand', secondMeasure: 'no', term: '30-days', banLength: '3-years' },
  { by: 'post', secondMeasure: 'yes', term: 'none', banLength: 'other' },
  { detained: 'yes', term: 'under-7-days' },
]
const dossiers = fc.tuple(...lifecycles.map(lives)).map((files) => files.flat())

describe('what is given', () => {
  test('passes the facts schema, is never in doubt, and names the events it comes from', () => {
    fc.assert(
      fc.property(dossiers, (list) => {
        const { facts, from } = given(list, '2027-01-01')
        expect(parseFacts(facts)).toEqual({ ok: true, value: facts })
        expect(JSON.stringify(facts)).not.toMatch(/unsure|"none"\]/)
        expect(Object.keys(from).sort()).toEqual(Object.keys(facts).sort())
        for (const by of Object.values(from)) for (const event of by) expect(list).toContain(event)
      }),
      { numRuns: 200 },
    )
  })

  test('the same event given twice over changes nothing but what it already said', () => {
    fc.assert(
      fc.property(dossiers, (list) => {
        expect(given(list)).toEqual(given(list))
        const frozen = JSON.stringify(list)
        given(list)
        expect(JSON.stringify(list)).toBe(frozen)
      }),
      { numRuns: 50 },
    )
  })

  test('the files of two procedures tell the same in any order', () => {
    fc.assert(
      fc.property(dossiers, (list) => {
        const turned = lifecycles.flatMap(({ procedure }, i) => {
          const last = lifecycles[lifecycles.length - 1 - i]?.procedure ?? procedure
          return list.filter((event) => event.procedure === last)
        })
        expect(given(turned).facts).toEqual(given(list).facts)
      }),
      { numRuns: 100 },
    )
  })

  /** Whatever is said to be over was ended by an event that says so. */
  const ends: Readonly<Record<string, readonly string[]>> = {
    orderToLeave: ['orderWithdrawn'],
    detained: ['released'],
    traffickingPhase: ['protectionEnded', 'documentLapsed', 'cardExpired', 'renewalRefused'],
    earlierOrder: ['orderNotified', 'refusalNotified', 'renewalRefused', 'stayEnded', 'protectionEnded'],
    residenceCheck: ['residenceNotConfirmed'],
  }

  test('no prefix of a life says that something is over unless an event said so', () => {
    fc.assert(
      fc.property(dossiers, fc.nat(), (list, cut) => {
        const { facts, from } = given(list.slice(0, cut % (list.length + 1)), '2027-01-01')
        for (const [fact, value] of Object.entries(facts)) {
          if (!['no', 'none', 'negative'].includes(String(value))) continue
          for (const { type } of Object.entries(from).find(([id]) => id === fact)?.[1] ?? [])
            expect(ends[fact], `${fact} ${value} by ${type}`).toContain(type)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('an event of the future gives nothing yet', () => {
    const list = [{ type: 'orderNotified', on: '2026-05-04', procedure: 'return' }] as const
    expect(given(list, '2026-05-03').facts).toEqual({})
    expect(given(list, '2026-05-04').facts).toEqual({ orderToLeave: 'yes', orderNotifiedOn: '2026-05-04' })
  })

  test('an event that does not fit gives nothing', () => {
    expect(given([{ type: 'declaredAdmissible', on: '2026-05-04' }]).facts).toEqual({})
  })

  test('an event that names no procedure gives only what is the same in all of them', () => {
    expect(given([{ type: 'applicationLodged', on: '2026-05-04' }]).facts).toEqual({})
    expect(given([{ type: 'orderNotified', on: '2026-05-04' }]).facts).toEqual({
      orderToLeave: 'yes',
      orderNotifiedOn: '2026-05-04',
    })
    const medical = [
      { type: 'applicationLodged', on: '2026-02-02' },
      { type: 'declaredAdmissible', on: '2026-03-02' },
    ] as const
    expect(given(medical).facts).toMatchObject({ currentStay: 'procedure-document' })
    expect(given(medical).facts.earlierApplications).toEqual(['medical'])
  })
})

describe('several files', () => {
  const lodged = { type: 'applicationLodged', on: '2026-02-02', procedure: 'medical-regularisation' } as const
  const admissible = { ...lodged, type: 'declaredAdmissible', on: '2026-03-02' } as const
  const other = { ...lodged, on: '2026-03-10', procedure: 'humanitarian-regularisation' } as const
  const order = { type: 'orderNotified', on: '2026-04-01', procedure: 'return' } as const

  test('both applications are known, each with its event', () => {
    const { facts, from } = given([other, lodged])
    expect(facts.earlierApplications).toEqual(['medical', 'humanitarian'])
    expect(from.earlierApplications).toEqual([lodged, other])
  })

  test('the most that is held counts', () => {
    const granted = { ...other, type: 'authorisationGranted', on: '2026-05-04', stay: 'unlimited' } as const
    expect(given([lodged, admissible, other, granted]).facts.currentStay).toBe('unlimited')
  })

  test('a withdrawal in one file counts for the order of another, and a second order keeps it in doubt', () => {
    const withdrawn = { type: 'orderWithdrawn', on: '2026-05-04', procedure: 'return' } as const
    const refusal = { ...other, type: 'refusalNotified', on: '2026-03-20', withOrder: 'yes' } as const
    expect(given([order, withdrawn]).facts.orderToLeave).toBe('no')
    expect(given([other, refusal, order]).facts).toMatchObject({
      orderNotifiedOn: '2026-04-01',
      earlierOrder: 'yes',
    })
    expect(given([other, refusal, order, withdrawn]).facts.orderToLeave).toBeUndefined()
  })

  test('where a day is not known it is open which file came first: there is an order, and no more is said of it', () => {
    const refusal = { ...other, type: 'refusalNotified', on: 'unsure', withOrder: 'yes' } as const
    const { facts } = given([other, refusal, order])
    expect(facts.orderToLeave).toBe('yes')
    expect(facts.orderNotifiedOn).toBeUndefined()
    const withdrawn = { type: 'orderWithdrawn', on: '2026-05-04', procedure: 'return' } as const
    expect(given([other, refusal, order, withdrawn]).facts.orderToLeave).toBeUndefined()
  })

  test('two files that differ: the newer event counts, and of the same day nothing', () => {
    const held = { type: 'detentionStarted', on: '2026-04-02', procedure: 'return' } as const
    const released = (on: string, procedure: 'medical-regularisation' | 'return') =>
      [
        { type: 'detentionStarted', on: '2026-04-01', procedure },
        { type: 'released', on, procedure },
      ] as const
    const elsewhere = released('2026-05-04', 'medical-regularisation')
    expect(given([held, ...elsewhere]).facts).toEqual({ detained: 'no' })
    const sameDay = released('2026-04-02', 'medical-regularisation')
    expect(given([held, ...sameDay]).facts).toEqual({})
  })
})
