import { describe, expect, test } from 'vitest'
import {
  applies,
  evidenceOn,
  isInHand,
  needNow,
  papersByNeed,
  papersOf,
  requestsOf,
  toRequest,
} from '@/cases/dossier/evidence'
import { type Dossier, type EvidenceItem, evidenceStates } from '@/cases/dossier/format'
import { dossierOfOne, emptyDossier, personOf, withPerson } from '@/cases/dossier/household'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { loadProcedures } from '@/scripts/lib/procedures'
import { basis, paper, papers, person } from '@/tests/cases/small-filing'
import { fixture } from '@/tests/engine/fixture'
import { caseRows } from '@/tests/support/case-rows'

const all = await loadProcedures('all')

const module = (id: ProcedureId) => {
  const found = all.find((m) => m.lifecycle.procedure === id)
  if (!found) throw new Error(id)
  return found
}

const medical = module('medical-regularisation')

const humanitarian = module('humanitarian-regularisation')

const withEvidence = (dossier: Dossier, evidence: Record<string, EvidenceItem>) =>
  withPerson(dossier, 'person-1', (p) => ({ ...p, evidence }))

const fullFacts: Facts =
  caseRows('medical-regularisation.csv').find((r) => r.name === 'complete-file')?.facts ?? {}

const full = dossierOfOne(fullFacts)

const inHand: EvidenceItem = { state: 'checked', kind: 'original' }

const on = '2026-11-22'

const listsOf = (...given: Parameters<typeof papersByNeed>) =>
  papersByNeed(...given).map(({ need, key, papers }) => [need, key, ...papers.map((p) => p.paper)])

describe('evidence', () => {
  test('of a condition is all of a list, or one of a list', () => {
    expect(listsOf(medical.filing.papers, 'identity')).toEqual([
      ['one-of', 'identity', 'identity-document', 'identity-bundle', 'exemption-proof'],
    ])
    expect(listsOf(medical.filing.papers, 'certificateAge')).toContainEqual([
      'required',
      'required',
      'medical-certificate',
    ])
  })
  test('credits one paper to every procedure that it serves', () => {
    const loaded = [medical, humanitarian].map((m) => ({ id: m.lifecycle.procedure, filing: m.filing }))
    const papers = papersOf(personOf(withEvidence(full, { 'identity-document': inHand })), loaded, on)
    const identity = papers.filter((p) => p.paper === 'identity-document')
    expect(identity).toHaveLength(1)
    expect(identity[0]?.serves.map((s) => s.procedure)).toEqual([
      'medical-regularisation',
      'humanitarian-regularisation',
    ])
    expect(identity[0]?.state).toBe('checked')
    expect(toRequest(papers).map((p) => p.paper)).not.toContain('identity-document')
    expect(toRequest(papers).map((p) => p.paper)).toContain('medical-certificate')
  })
  test('is expired the day after its last day, and asked for again', () => {
    const paper = (validUntil: string) => {
      const dossier = withEvidence(full, { 'identity-document': { ...inHand, validUntil } })
      const loaded = [{ id: medical.lifecycle.procedure, filing: medical.filing }]
      return papersOf(personOf(dossier), loaded, on).find((p) => p.paper === 'identity-document')?.state
    }
    expect([paper('2026-11-22'), paper('2026-11-21')]).toEqual(['checked', 'expired'])
  })
})

describe('papers', () => {
  test('stand where they were marked, until their last day is over', () => {
    expect(evidenceOn(undefined, on)).toBe('needed')
    expect(evidenceOn({ state: 'requested' }, on)).toBe('requested')
    expect(evidenceOn({ state: 'checked', validUntil: on }, on)).toBe('checked')
    expect(evidenceOn({ state: 'checked', validUntil: '2026-11-21' }, on)).toBe('expired')
    expect(evidenceStates.filter(isInHand)).toEqual(['received', 'checked', 'translated'])
  })
  test('of a condition: all, one of a list, and what helps', () => {
    expect(listsOf(papers, 'paper')).toEqual([
      ['required', 'required', 'stray'],
      ['one-of', 'identity', 'passport', 'card'],
    ])
    expect(listsOf(papers, 'present')).toEqual([
      ['required', 'required', 'letter'],
      ['useful', 'useful', 'photo'],
    ])
    expect(listsOf([paper('x', 'one-of', [])])).toEqual([])
    expect(listsOf(papers).flatMap(([, , ...names]) => names)).toHaveLength(papers.length)
  })
  test('serve while one of their conditions applies, or none was looked at', () => {
    const rows = (statuses: Record<string, string>) =>
      Object.entries(statuses).map(([condition, status]) => ({ finding: { condition }, status }) as never)
    const [, , , letter] = papers
    if (!letter) throw new Error('no paper')
    expect(applies(letter, rows({ present: 'not-applicable', adult: 'met' }))).toBe(true)
    expect(applies(letter, rows({ present: 'not-applicable', adult: 'not-applicable' }))).toBe(false)
    expect(applies(letter, rows({ ill: 'met' }))).toBe(true)
    expect(applies(letter, rows({ present: 'not-applicable', ill: 'met' }))).toBe(false)
  })
  test('that only a step makes are asked for once that step was taken', () => {
    const ahead = all.flatMap(({ lifecycle, filing }) =>
      filing.papers.flatMap(({ paper: name, after = [] }) =>
        after.map((type) => [lifecycle, filing, name, type] as const),
      ),
    )
    expect(ahead.length).toBeGreaterThan(5)
    for (const [{ procedure: id }, filing, name, type] of ahead) {
      const asked = (events: readonly DossierEvent[]) =>
        toRequest(papersOf(person({ events }).persons[0], [{ id, filing }], on)).map((p) => p.paper)
      expect(asked([]), name).not.toContain(name)
      expect(asked([{ type, on, procedure: id }]), name).toContain(name)
    }
  })
  test('that a step makes are asked for too where the answers tell of the step', () => {
    const { filing } = module('trafficking-victims')
    const asked = (facts: Facts) =>
      toRequest(papersOf(person({ facts }).persons[0], [{ id: 'trafficking-victims', filing }], on)).map(
        (p) => p.paper,
      )
    expect(asked({ statementState: 'made' })).toContain('statement')
    expect(asked({ statementState: 'willing' })).not.toContain('statement')
  })
  test('are listed by need, once, with what is known and every procedure they serve', () => {
    const dossier = person({
      evidence: { letter: { state: 'checked', note: 'seen' }, card: { state: 'not-obtainable' } },
    })
    const other = { id: 'return', filing: { papers: [paper('photo', 'required', ['x'])] } } as const
    const listed = papersOf(
      dossier.persons[0],
      [{ id: 'medical-regularisation', filing: { papers } }, other],
      on,
    )
    const serves = (need: string, conditions: string[], group?: string) => ({
      procedure: 'medical-regularisation',
      need,
      conditions,
      ...(group && { group }),
    })
    expect(listed).toEqual([
      {
        paper: 'photo',
        state: 'needed',
        serves: [serves('useful', ['present']), { procedure: 'return', need: 'required', conditions: ['x'] }],
      },
      {
        paper: 'letter',
        state: 'checked',
        item: { state: 'checked', note: 'seen' },
        serves: [serves('required', ['present', 'adult'])],
      },
      { paper: 'stray', state: 'needed', serves: [serves('required', ['paper'], 'identity')] },
      { paper: 'passport', state: 'needed', serves: [serves('one-of', ['paper'], 'identity')] },
      {
        paper: 'card',
        state: 'not-obtainable',
        item: { state: 'not-obtainable' },
        serves: [serves('one-of', ['paper'], 'identity')],
      },
    ])
    expect(toRequest(listed).map((p) => p.paper)).toEqual(['photo', 'stray', 'passport'])
    const away = [{ finding: { condition: 'paper' }, status: 'not-applicable' } as never]
    const some = papersOf(
      dossier.persons[0],
      [{ id: 'medical-regularisation', filing: { papers }, rows: away }],
      on,
    )
    expect(some.map((p) => p.paper)).toEqual(['letter', 'photo'])
  })
})

describe('papers of which one is enough', () => {
  const loaded = all.map(({ lifecycle, filing }) => ({ id: lifecycle.procedure, filing }))
  /** Each procedure alone, and any two of them together. */
  const together = loaded.flatMap((one, i) => [[one], ...loaded.slice(i + 1).map((other) => [one, other])])
  const groups = together.flatMap((procedures) =>
    procedures.flatMap(({ id, filing }) =>
      papersByNeed(filing.papers)
        .filter(({ need }) => need === 'one-of')
        .map(({ key, papers: group }) => ({
          name: `${procedures.map((p) => p.id).join(' and ')}: ${key} of ${id}`,
          procedures,
          id,
          group: group.map((p): string => p.paper),
        })),
    ),
  )
  const asked = (evidence: Record<string, EvidenceItem>, procedures: (typeof groups)[number]['procedures']) =>
    papersOf(personOf(withEvidence(emptyDossier, evidence)), procedures, on)

  test.each(groups)('$name', ({ procedures, id, group }) => {
    const none = asked({}, procedures)
    const required = none.filter((p) => needNow(p, none) === 'required').map((p) => p.paper)
    const isAlone = group.some((name) => required.includes(name))
    // Until one is there they count as one.
    const lists = requestsOf(none).map((any) => any.map((p) => p.paper))
    expect(lists.filter((any) => any.join() === group.join())).toHaveLength(isAlone ? 0 : 1)
    for (const name of group) {
      const some = asked({ [name]: inHand }, procedures)
      for (const other of some.filter((p) => p.paper !== name && group.includes(p.paper))) {
        const here = other.serves.filter((s) => s.procedure === id)
        const elsewhere = other.serves.filter((s) => s.procedure !== id)
        if (here.length > 0 && elsewhere.length === 0) {
          expect(needNow(other, some), other.paper).toBe('spare')
          expect(toRequest(some).map((p) => p.paper)).not.toContain(other.paper)
          expect(requestsOf(some).flat()).not.toContain(other)
        }
      }
      // One that is no longer valid is none.
      const stale = asked({ [name]: { ...inHand, validUntil: '2026-11-21' } }, procedures)
      expect(requestsOf(stale)).toHaveLength(requestsOf(none).length)
    }
    // One that cannot be had leaves the others.
    const [first = '', ...others] = group
    const without = asked({ [first]: { state: 'not-obtainable' } }, procedures)
    if (!isAlone) {
      expect(requestsOf(without).map((any) => any.map((p) => p.paper))).toContainEqual(others)
    }
  })

  test('ask for everything that can be asked for, and for nothing else', () => {
    for (const procedures of together) {
      const none = asked({}, procedures)
      const names = (papers: readonly { readonly paper: string }[]) => new Set(papers.map((p) => p.paper))
      const left = toRequest(none).filter((p) => needNow(p, none) !== 'one-of')
      expect(names(requestsOf(none).flat())).toEqual(
        names([...left, ...requestsOf(none).flat()].filter((p) => names(toRequest(none)).has(p.paper))),
      )
      for (const paper of left) expect(names(requestsOf(none).flat())).toContain(paper.paper)
    }
  })
})

test('papers of conditions that do not apply are left out when findings are given, listed without them', () => {
  const [medical] = all.filter(({ procedure }) => procedure.id === 'medical-regularisation')
  if (!medical) throw new Error('no procedure')
  const { filing } = medical
  const id = 'medical-regularisation'
  const everything = papersOf(personOf(emptyDossier), [{ id, filing }], on)
  expect(papersOf(personOf(emptyDossier), [{ id, filing, rows: [] }], on).length).toBeLessThanOrEqual(
    everything.length,
  )
  expect(everything.map((p) => p.paper)).toContain('medical-certificate')
})

test('a paper of no list names none', () => {
  const filing = { papers: [{ paper: 'photo', need: 'useful', conditions: ['present'], basis }] } as const
  const [photo] = papersOf(personOf(emptyDossier), [{ id: fixture.id, filing }], on)
  expect(photo?.serves[0]).toStrictEqual({ procedure: fixture.id, need: 'useful', conditions: ['present'] })
})
