import { describe, expect, test } from 'vitest'
import type { Dossier, Override, Person } from '@/cases/dossier/format'
import { dossierOfOne } from '@/cases/dossier/household'
import { readyToLodge } from '@/cases/dossier/ready-to-lodge'
import { ask, conclude, condition } from '@/machines/engine/condition'
import { defineProcedure } from '@/machines/engine/procedure'
import type { Filing } from '@/machines/procedures/filing'
import { loadProcedures } from '@/scripts/lib/procedures'
import { basis, person, small } from '@/tests/cases/small-filing'
import { fixture } from '@/tests/engine/fixture'

const on = '2026-11-22'

const facts = {
  whereabouts: 'belgium',
  identityPaper: 'passport-or-id',
  dateOfBirth: '1990-01-01',
  seriousIllness: 'yes',
} as const

const papersInHand = {
  letter: { state: 'received' },
  card: { state: 'translated' },
  stray: { state: 'checked' },
} as const

const all = await loadProcedures('all')

describe('ready to lodge', () => {
  const ready = (dossier: Dossier, days = { on, today: on }) => readyToLodge(dossier, 'person-1', small, days)
  const kinds = (dossier: Dossier) =>
    ready(dossier)?.blocking.map((b) => (b.kind === 'paper' ? b.papers.join() : b.row.finding.condition))

  test('nothing in the way, and every warning', () => {
    expect(ready(person({ facts, evidence: papersInHand }))).toEqual({
      ready: true,
      begun: true,
      on,
      blocking: [],
      warnings: [
        { kind: 'useful-missing', paper: 'photo' },
        { kind: 'not-checked', paper: 'letter' },
      ],
    })
  })
  test('each paper of a list has its own reason', () => {
    const why = (evidence: Person['evidence']) =>
      ready(person({ facts, evidence: { ...papersInHand, ...evidence } }))?.blocking.map(
        (b) => b.kind === 'paper' && b.why,
      )
    expect(why({ card: { state: 'requested' } })).toEqual(['not-in-hand'])
    expect(why({ card: { state: 'not-obtainable' }, passport: { state: 'not-obtainable' } })).toEqual([
      'not-obtainable',
    ])
    expect(why({ card: { state: 'not-obtainable' } })).toEqual(['not-in-hand'])
    expect(why({ card: { state: 'checked', validUntil: '2026-11-21' } })).toEqual(['expired'])
    expect(why({ passport: { state: 'checked' }, card: { state: 'needed' } })).toEqual([])
    expect(why({ letter: { state: 'needed' } })).toEqual(['not-in-hand'])
  })
  test('a gate that is unmet, open, or for the person to verify stands in the way; what an authority weighs does not', () => {
    const block = (more: object) => kinds(person({ facts: { ...facts, ...more }, evidence: papersInHand }))
    expect(block({ whereabouts: 'abroad' })).toEqual(['present'])
    expect(block({ whereabouts: 'unsure' })).toEqual(['present'])
    expect(block({ whereabouts: undefined })).toEqual(['present'])
    expect(block({ dateOfBirth: '2015-01-01' })).toEqual([])
    expect(block({ seriousIllness: 'no' })).toEqual([])
    expect(block({ seriousIllness: undefined })).toEqual([])
    const warnings = (more: object) =>
      ready(person({ facts: { ...facts, ...more }, evidence: papersInHand }))?.warnings.flatMap((w) =>
        'row' in w ? [[w.kind, w.row.finding.condition]] : [],
      )
    expect(warnings({ dateOfBirth: '2015-01-01' })).toEqual([['weighed', 'adult']])
    expect(warnings({ seriousIllness: 'no' })).toEqual([['judged-later', 'ill']])
    expect(warnings({ seriousIllness: 'unsure' })).toEqual([['weighed', 'ill']])
    expect(warnings({ whereabouts: 'abroad' })).toEqual([])
  })
  test('a point of practice that is open stands in the way like one of the rule', () => {
    const set: Override = {
      procedure: 'medical-regularisation',
      condition: 'present',
      status: 'to-verify',
      reason: 'x',
      on,
    }
    const dossier = person({ facts, evidence: papersInHand, overrides: [set] })
    expect(kinds(dossier)).toEqual(['present'])
    const practice = structuredClone(fixture) as typeof fixture
    Object.assign(practice.stages.admissibility.conditions.present.states.here, { nature: 'practice' })
    const lodge = readyToLodge(dossier, 'person-1', { ...small, procedure: practice }, { on, today: on })
    expect(lodge?.blocking).toHaveLength(1)
    expect(lodge?.warnings).toContainEqual(expect.objectContaining({ kind: 'by-hand' }))
  })
  test('a paper of a condition that does not apply is not asked for', () => {
    const exempt = { ...facts, identityPaper: 'none', protectionProcedure: 'pending' } as const
    expect(kinds(person({ facts: exempt, evidence: { letter: papersInHand.letter } }))).toEqual([])
  })
  test('too old only if it was fine today', () => {
    const born = person({ facts: { ...facts, dateOfBirth: '2008-11-25' }, evidence: papersInHand })
    const medical = all.find(({ procedure }) => procedure.id === 'medical-regularisation')
    if (!medical) throw new Error('no procedure')
    const away = person({ facts: { whereabouts: 'abroad' } })
    const blocks = readyToLodge(away, 'person-1', medical, { on: '2026-12-01', today: on })?.blocking
    expect(blocks?.find((b) => b.kind !== 'paper' && b.row.finding.condition === 'inBelgium')?.kind).toBe(
      'condition',
    )
    expect(ready(born, { on: '2026-11-26', today: on })?.ready).toBe(true)
  })
  test('the papers that serve a condition are named beside it', () => {
    const [block] =
      ready(person({ facts: { ...facts, identityPaper: 'unsure' }, evidence: papersInHand }))?.blocking ?? []
    expect(block).toMatchObject({ kind: 'condition', papers: ['passport', 'card', 'stray'] })
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
            age: ask('majority', { adult: 'over', 'under-18': 'paper' }),
            paper: ask('majority', { adult: 'over', 'under-18': 'where' }),
            where: ask('whereabouts', {
              belgium: 'here',
              'transit-zone': 'here',
              'closed-centre': 'here',
              abroad: 'here',
            }),
            here: conclude('met', { basis }),
            over: conclude('unmet', { basis }),
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
