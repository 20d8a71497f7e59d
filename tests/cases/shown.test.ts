import { describe, expect, test } from 'vitest'
import { assessDossier } from '@/cases/dossier/assess-dossier'
import { deskRow, searchFor } from '@/cases/dossier/desk-row'
import { papersOf } from '@/cases/dossier/evidence'
import {
  addPerson,
  dossierOfOne,
  emptyDossier,
  personOf,
  withFact,
  withPerson,
} from '@/cases/dossier/household'
import { looksPersonal } from '@/cases/dossier/personal-data'
import { readyToLodge } from '@/cases/dossier/ready-to-lodge'
import { agreedAtFirst, handOver, handOverItems } from '@/cases/exchange/hand-over'
import { calendarFile } from '@/cases/exchange/ics'
import { findingsTable } from '@/cases/exchange/tables'
import { ask, conclude, condition } from '@/machines/engine/condition'
import { defineProcedure } from '@/machines/engine/procedure'
import type { Filing } from '@/machines/procedures/filing'
import { lifecycle as humanitarian } from '@/machines/procedures/humanitarian-regularisation/lifecycle'
import { fixture } from '@/tests/engine/fixture'

const on = '2026-11-22'
const basis = ['aliens-act:9ter:§3:2°'] as const

describe('a line of the desk', () => {
  test('guards no limit of an authority, and waits for those who act', () => {
    // The municipality has ten days for its visit; neither appeal nor order has begun, and nobody acts there.
    const events = [
      { type: 'applicationLodged', on: '2026-05-04', procedure: humanitarian.procedure },
    ] as const
    const dossier = withPerson(emptyDossier, 'person-1', (p) => ({ ...p, events }))
    expect(deskRow(dossier, [{ lifecycle: humanitarian }], '2026-05-05')).toMatchObject({
      next: null,
      overdue: null,
      urgency: 'none',
      waitingFor: ['municipality'],
    })
  })
  test('is found by a note on a paper, and by no word that runs from one text into the next', () => {
    const dossier = withPerson({ ...emptyDossier, label: 'left', notes: 'right' }, 'person-1', (p) => ({
      ...p,
      evidence: { letter: { state: 'checked', note: 'Seen at home' }, card: { state: 'needed' } },
    }))
    const found = (typed: string) => searchFor(typed)(deskRow(dossier, [], on))
    expect(['at home', '  left   seen ', 'leftright', 'undefined'].map(found)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

describe('a hand-over of two persons', () => {
  const two = addPerson(dossierOfOne({ whereabouts: 'belgium', identityPaper: 'none' }), '')
  const known = withFact(
    withFact(two, 'person-2', 'whereabouts', 'abroad'),
    'person-2',
    'identityPaper',
    'none',
  )
  const evidence = { letter: { state: 'checked' }, card: { state: 'needed' } } as const
  const dossier = ['person-1', 'person-2'].reduce(
    (f, id) => withPerson(f, id, (p) => ({ ...p, evidence })),
    known,
  )
  const items = handOverItems(dossier)
  test('takes what one of them agreed to from that one alone', () => {
    for (const id of ['person-1', 'person-2']) {
      const given = handOver(
        dossier,
        items.filter((item) => item.person === id),
      )
      for (const p of given.persons) {
        expect([p.facts, p.evidence]).toEqual(
          p.id === id ? [personOf(dossier, id).facts, evidence] : [{}, {}],
        )
      }
    }
  })
  test('takes one answer or one paper, and no other of the same person', () => {
    const facts = agreedAtFirst(items).filter((i) => i.kind === 'fact' && i.fact === 'whereabouts')
    expect(handOver(dossier, facts).persons.map((p) => p.facts)).toEqual([
      { whereabouts: 'belgium' },
      { whereabouts: 'abroad' },
    ])
    const papers = items.filter((i) => i.kind === 'paper' && i.paper === 'card')
    expect(handOver(dossier, papers).persons.map((p) => p.evidence)).toEqual([
      { card: { state: 'needed' } },
      { card: { state: 'needed' } },
    ])
  })
})

test('a condition that nobody could answer yet is not one that grows too old', () => {
  const aging = defineProcedure({
    id: 'medical-regularisation',
    kind: 'application',
    stages: {
      only: {
        gate: true,
        conditions: {
          young: condition({
            initial: 'age',
            states: {
              age: ask(
                'majority',
                { adult: 'over', 'under-18': 'paper' },
                { unsure: 'unclear', why: 'hand' },
              ),
              paper: ask(
                'majority',
                { adult: 'over', 'under-18': 'where' },
                { unsure: 'unclear', why: 'hand' },
              ),
              where: ask(
                'whereabouts',
                {
                  belgium: 'here',
                  'transit-zone': 'here',
                  'closed-centre': 'here',
                  abroad: 'here',
                },
                { unsure: 'unclear', why: 'hand' },
              ),
              here: conclude('met', { basis }),
              over: conclude('unmet', { basis }),
              unclear: conclude('to-verify', { basis }),
            },
          }),
        },
      },
    },
  })
  // Only the papers and the day of filing are looked at.
  const filing = { papers: [] } as unknown as Filing
  const kindOf = (facts: Parameters<typeof dossierOfOne>[0]) => {
    const days = { on: '2026-11-26', today: on }
    return readyToLodge(dossierOfOne(facts), 'person-1', { procedure: aging, filing }, days)?.blocking[0]
      ?.kind
  }
  expect(kindOf({ dateOfBirth: '2008-11-25' })).toBe('condition')
  expect(kindOf({ dateOfBirth: '2008-11-25', whereabouts: 'belgium' })).toBe('too-old')
})

test('a paper of no list names none', () => {
  const filing = { papers: [{ paper: 'photo', need: 'useful', conditions: ['present'], basis }] } as const
  const [photo] = papersOf(personOf(emptyDossier), [{ id: fixture.id, filing }], on)
  expect(photo?.serves[0]).toStrictEqual({ procedure: fixture.id, need: 'useful', conditions: ['present'] })
})

test('the texts behind a finding stand apart in one cell', () => {
  const lifecycle = { procedure: fixture.id, regions: {} } as const
  const dossier = dossierOfOne({ whereabouts: 'belgium' })
  const [assessed] = assessDossier(dossier, [{ procedure: fixture, lifecycle }], { on })
  const [row] = assessed?.rows ?? []
  if (!assessed || !row) throw new Error('nothing was found')
  const finding = { ...row.finding, basis: ['aliens-act:9ter:§3:2°', 'aliens-act:9bis:§1'] as const }
  const { columns, rows } = findingsTable(dossier, [{ ...assessed, rows: [{ ...row, finding }] }])
  expect(rows[0]?.[columns.indexOf('basis')]).toBe('aliens-act:9ter:§3:2° aliens-act:9bis:§1')
})

test('every name in a calendar file has the form of a UUID', async () => {
  // One hash in sixteen begins with a zero.
  const entries = Array.from({ length: 64 }, (_, n) => ({ key: [`${n}`], on, title: 'x', description: '' }))
  const file = await calendarFile(entries, { stamp: '2026-11-22T09:30:00Z' })
  const uids = file.match(/^UID:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}\r$/gm) ?? []
  expect(new Set(uids).size).toBe(64)
})

test('what stands before and after a register number is not read as one number', () => {
  expect(looksPersonal('+32 85.07.30-033.28 470123456')).toEqual(['national-register-number'])
})
