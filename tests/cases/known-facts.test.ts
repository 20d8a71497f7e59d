import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessDossier } from '@/cases/dossier/assess-dossier'
import type { Dossier } from '@/cases/dossier/format'
import { dossierOfOne, factsOf, withFact } from '@/cases/dossier/household'
import { onlyAnswers } from '@/cases/dossier/known'
import { knownFacts, knownOf } from '@/cases/dossier/known-facts'
import { outcomesOf } from '@/cases/dossier/outcomes'
import { parseDossierText } from '@/cases/dossier/parse'
import { readyToLodge } from '@/cases/dossier/ready-to-lodge'
import { assess } from '@/machines/engine/assess'
import type { Facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import * as humanitarian from '@/machines/procedures/humanitarian-regularisation'
import * as medical from '@/machines/procedures/medical-regularisation'
import * as removal from '@/machines/procedures/return'
import { assessRoutes } from '@/machines/routes/finder'
import { urgentThings } from '@/machines/routes/urgent'
import { rows } from '@/tests/lifecycle/given-by-events'

const today = '2026-05-20'
const lodged = { type: 'applicationLodged', on: '2026-02-02', procedure: 'medical-regularisation' } as const
const admissible = { ...lodged, type: 'declaredAdmissible', on: '2026-03-02' } as const
const order = { type: 'orderNotified', on: '2026-05-04', by: 'hand', procedure: 'return' } as const

describe('one view of answers and events', () => {
  test('without events it is the answers', () => {
    const answers: Facts = { whereabouts: 'belgium' }
    expect(knownFacts(answers, [], today)).toEqual(onlyAnswers(answers))
    expect(knownFacts(answers, [], today).facts).toBe(answers)
  })

  test('what a step gives is known, and says that it comes from the step', () => {
    const known = knownFacts({ whereabouts: 'belgium' }, [lodged, admissible], today)
    expect(known.facts).toMatchObject({ whereabouts: 'belgium', currentStay: 'procedure-document' })
    expect(known.fromEvents.has('currentStay')).toBe(true)
    expect(known.fromEvents.has('whereabouts')).toBe(false)
    expect(known.facts.dateOfBirth).toBeUndefined()
    expect(known.given.from.currentStay).toEqual([admissible])
  })

  test('an answer wins, and the step is told as contradicting it', () => {
    const known = knownFacts({ currentStay: 'none' }, [lodged, admissible], today)
    expect(known.facts.currentStay).toBe('none')
    expect(known.fromEvents.has('currentStay')).toBe(false)
    expect(known.contradictions).toEqual([
      { fact: 'currentStay', answered: 'none', given: 'procedure-document' },
    ])
  })

  test('an answer that says the same contradicts nothing and stays an answer', () => {
    const known = knownFacts({ currentStay: 'procedure-document' }, [lodged, admissible], today)
    expect(known.contradictions).toEqual([])
    expect(known.fromEvents.has('currentStay')).toBe(false)
  })

  test('a step settles what the person was not sure of', () => {
    const known = knownFacts({ currentStay: 'unsure' }, [lodged, admissible], today)
    expect(known.facts.currentStay).toBe('procedure-document')
    expect(known.fromEvents.has('currentStay')).toBe(true)
    expect(known.contradictions).toEqual([])
  })
})

describe('several choices', () => {
  const events = [lodged, admissible]

  test('without an answer others may have been made: the question stays open, and what is known settles its band', () => {
    const known = knownFacts({}, events, today)
    expect(known.facts.earlierApplications).toBeUndefined()
    expect(known.given.facts.earlierApplications).toEqual(['medical'])
    expect(known.bands).toEqual({ earlierMedical: 'earlier' })
  })

  test('an answer is added to, in the order of the options', () => {
    const known = knownFacts({ earlierApplications: ['humanitarian'] }, events, today)
    expect(known.facts.earlierApplications).toEqual(['medical', 'humanitarian'])
    expect(known.contradictions).toEqual([])
    expect(known.bands).toEqual({})
  })

  test('"none of these" is an answer, and is told as contradicted', () => {
    const known = knownFacts({ earlierApplications: ['none'] }, events, today)
    expect(known.facts.earlierApplications).toEqual(['none'])
    expect(known.contradictions).toEqual([
      { fact: 'earlierApplications', answered: ['none'], given: ['medical'] },
    ])
  })

  test('"I am not sure" leaves the others open, and not the one that is known', () => {
    const known = knownFacts({ earlierApplications: ['unsure'] }, events, today)
    expect(known.facts.earlierApplications).toEqual(['unsure'])
    expect(known.bands).toEqual({ earlierMedical: 'earlier' })
  })
})

describe('everywhere that facts are read', () => {
  const dossier: Dossier = dossierOfOne({}, [lodged, admissible, order])
  const { facts, bands } = knownOf(dossier, undefined, today)

  test('the check asks nothing that a step gave', () => {
    const { findings } = assess(medical.procedure, facts, { on: today, suppose: bands })
    const repetition = findings.find(({ condition }) => condition === 'noEarlierMedicalElements')
    expect(repetition).toMatchObject({ status: 'met', reason: 'replacesPending' })
    const asked = findings.flatMap(({ missing }) => missing ?? [])
    for (const fact of ['earlierMedicalOutcome', 'currentStay', 'orderToLeave', 'orderNotifiedOn'])
      expect(asked).not.toContain(fact)
  })

  test.each([
    ['admissible', [lodged, admissible]],
    [
      'admissible again after an annulment',
      [
        lodged,
        admissible,
        {
          type: 'refusalNotified',
          on: '2026-04-01',
          procedure: 'medical-regularisation',
          ground: 'unfounded',
          withOrder: 'no',
        },
        { type: 'annulmentLodged', on: '2026-04-10', procedure: 'medical-regularisation' },
        { type: 'annulled', on: '2026-05-11', procedure: 'medical-regularisation' },
      ],
    ],
  ] as const)('9bis reads the stay on a 9ter file that is %s (Council of State 244.688)', (_, events) => {
    const answers: Facts = { circumstances: ['integration'], protectionProcedure: 'never' }
    const known = knownFacts(answers, events, today)
    const { findings } = assess(humanitarian.procedure, known.facts, { on: today, suppose: known.bands })
    expect(findings.find((f) => f.condition === 'exceptionalCircumstances')).toMatchObject({
      status: 'to-verify',
      reason: 'medicalStayRunning',
    })
  })

  test('the earlier request for the other regularisation is still asked about', () => {
    const { findings } = assess(humanitarian.procedure, facts, { on: today, suppose: bands })
    expect(findings.find((f) => f.condition === 'noElementsOfStayApplication')?.missing).toBe(
      'earlierApplications',
    )
  })

  test('the desk, the memory of outcomes and the readiness of a file', () => {
    const loaded = [medical, removal]
    const [, returning] = assessDossier(dossier, loaded, { on: today })
    expect(returning?.rows.map((row) => row.finding.missing)).toContain('orderPaper')
    expect(returning?.rows.map((row) => row.finding.missing)).not.toContain('orderToLeave')
    const outcome = outcomesOf(dossier, loaded, { on: today })[0]
    expect(outcome?.findings.noEarlierMedicalElements).toBe('met:replacesPending')
    const ready = readyToLodge(dossier, 'person-1', medical, { on: today, today })
    expect(ready?.blocking.map((b) => b.kind === 'condition' && b.row.finding.condition)).not.toContain(
      'noEarlierMedicalElements',
    )
  })

  test('an order that an event brought is urgent, and an annex 38 of a minor is an order for return', () => {
    expect(urgentThings(facts, '2026-05-05').map(({ id }) => id)).toContain('urgent-request-may-run')
    const annex38: readonly DossierEvent[] = [
      { ...lodged, procedure: 'unaccompanied-minors' },
      { type: 'bringBackOrderNotified', on: '2026-03-02', procedure: 'unaccompanied-minors' },
    ]
    const minor = knownFacts({}, annex38, today)
    const { findings } = assess(removal.procedure, minor.facts, { on: today })
    expect(findings.some(({ missing }) => missing === 'orderToLeave' || missing === 'orderPaper')).toBe(false)
    expect(findings.some(({ reason }) => reason === 'guardianOrder')).toBe(true)
  })

  test('the route finder reads what is held', () => {
    const seen = knownFacts(
      { situations: ['life-here'], whereabouts: 'belgium', nationalityGroup: 'non-eea' },
      [
        { ...lodged, procedure: 'humanitarian-regularisation' },
        {
          ...lodged,
          type: 'authorisationGranted',
          on: '2026-04-01',
          stay: 'limited',
          procedure: 'humanitarian-regularisation',
        },
      ],
      today,
    )
    const route = assessRoutes(seen.facts, { on: today }).results.find(
      (r) => r.route === 'humanitarian-regularisation',
    )
    expect(route?.finding.reason).toBe('cardHeldNow')
  })
})

test('nothing derived is stored: a saved dossier is the same byte for byte after every reader has looked at it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...rows), (row) => {
      const dossier = withFact(
        dossierOfOne({ whereabouts: 'belgium' }, row.events),
        'person-1',
        'detained',
        'unsure',
      )
      const saved = JSON.stringify(dossier)
      knownOf(dossier, undefined, row.today)
      assessDossier(dossier, [medical, removal], { on: row.today })
      expect(JSON.stringify(dossier)).toBe(saved)
      const read = parseDossierText(saved)
      expect(read.ok && JSON.stringify(read.value)).toBe(saved)
      expect(Object.keys(factsOf(dossier))).toEqual(['whereabouts', 'detained'])
    }),
    { numRuns: 60 },
  )
})

test('what is given never depends on the answers, and an answer never changes but by "not sure"', () => {
  fc.assert(
    fc.property(fc.constantFrom(...rows), fc.constantFrom('yes', 'no', 'unsure'), (row, said) => {
      const answers: Facts = { orderToLeave: said, detained: said }
      const known = knownFacts(answers, row.events, row.today)
      expect(known.given).toEqual(knownFacts({}, row.events, row.today).given)
      if (said === 'unsure') return
      // A paper that is an order to leave is one, whatever was said of an order (61/18); the difference is told below.
      const isOrder = known.facts.minorDocument === 'order-to-bring-back'
      expect(known.facts).toMatchObject(isOrder ? { ...answers, orderToLeave: 'yes' } : answers)
      for (const fact of ['orderToLeave', 'detained'] as const) {
        const given = known.given.facts[fact]
        const contradicted = known.contradictions.some((one) => one.fact === fact)
        expect(contradicted).toBe(given !== undefined && given !== said)
      }
    }),
  )
})
