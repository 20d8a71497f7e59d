import { describe, expect, test } from 'vitest'
import type { Dossier, Person } from '@/cases/dossier/format'
import {
  addPerson,
  dossierOfOne,
  emptyDossier,
  personOf,
  withFact,
  withPerson,
} from '@/cases/dossier/household'
import { handOver, handOverItems } from '@/cases/exchange/hand-over'
import { chosenBy } from '@/cases/exchange/presets'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'

const person = (rest: Partial<Person>): Dossier =>
  withPerson(emptyDossier, 'person-1', (p) => ({ ...p, ...rest }))

const facts = {
  whereabouts: 'belgium',
  identityPaper: 'passport-or-id',
  dateOfBirth: '1990-01-01',
  seriousIllness: 'yes',
} as const

const lodged: DossierEvent = {
  type: 'applicationLodged',
  on: '2026-01-05',
  procedure: 'humanitarian-regularisation',
}

const refused: DossierEvent = {
  type: 'refusalNotified',
  on: '2026-05-04',
  by: 'hand',
  detained: 'no',
  withOrder: 'no',
  procedure: 'humanitarian-regularisation',
}

const withEvents = (events: readonly DossierEvent[]) =>
  withPerson(emptyDossier, 'person-1', (p) => ({ ...p, events }))

describe('a hand-over', () => {
  const evidence = { letter: { state: 'checked', note: 'n' }, card: { state: 'needed' } } as const
  const dossier: Dossier = {
    ...person({ facts, events: [lodged, refused], evidence, label: 'Name' }),
    household: { childAtSchool: 'yes' },
    notes: 'Between us',
  }
  const items = handOverItems(dossier)
  test('lists everything, and begins with what is not sensitive', () => {
    expect(
      items.map(
        (i) =>
          `${i.kind} ${i.person} ${i.kind === 'fact' ? i.fact : i.kind === 'paper' ? i.paper : i.kind === 'event' ? i.index : ''}`,
      ),
    ).toEqual([
      'fact null childAtSchool',
      ...Object.keys(facts).map((id) => `fact person-1 ${id}`),
      'event person-1 0',
      'event person-1 1',
      'paper person-1 letter',
      'paper person-1 card',
      'notes null ',
    ])
    expect(handOverItems({ ...dossier, notes: '' }).some((i) => i.kind === 'notes')).toBe(false)
    const first = chosenBy('desk', dossier, items)
    expect(first.every((i) => !i.sensitive)).toBe(true)
    expect(first).toContainEqual({
      kind: 'fact',
      key: ' fact childAtSchool',
      person: null,
      fact: 'childAtSchool',
      sensitive: false,
    })
    expect(first.length).toBe(items.filter((i) => !i.sensitive).length)
  })
  test('holds one thing when one thing is agreed to', () => {
    for (const item of items) {
      const given = handOver(dossier, [item])
      expect(
        handOverItems(given).map(({ kind }) => kind),
        JSON.stringify(item),
      ).toEqual([item.kind])
      expect(given.persons[0].label).toBe('')
    }
    expect(handOver(dossier, items).persons[0].evidence).toEqual({
      letter: { state: 'checked' },
      card: { state: 'needed' },
    })
    expect(handOver(dossier, items).notes).toBe('Between us')
    expect(handOverItems(handOver(dossier, []))).toEqual([])
  })
})

test('a hand-over holds exactly the steps that were agreed to, by their place and their person', () => {
  const lodged: DossierEvent = {
    type: 'applicationLodged',
    on: '2026-01-05',
    procedure: 'medical-regularisation',
  }
  const later: DossierEvent = { ...lodged, on: '2026-03-02' }
  const two = addPerson(withEvents([lodged, later]), '')
  const dossier = withPerson(two, 'person-2', (p) => ({ ...p, events: [lodged, later] }))
  const agreed = handOverItems(dossier).filter(
    (i) => i.kind === 'event' && i.person === 'person-1' && i.index === 1,
  )
  const given = handOver(dossier, agreed)
  expect(given.persons.map((p) => p.events)).toEqual([[later]])
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
      expect(given.persons.map((p) => [p.id, p.facts, p.evidence])).toEqual([
        ['person-1', personOf(dossier, id).facts, evidence],
      ])
    }
  })
  test('takes one answer or one paper, and no other of the same person', () => {
    const facts = chosenBy('desk', dossier, items).filter(
      (i) => i.kind === 'fact' && i.fact === 'whereabouts',
    )
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
