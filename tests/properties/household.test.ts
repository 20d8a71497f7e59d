import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assessDossier } from '@/cases/dossier/assess-dossier'
import { positionsOf } from '@/cases/dossier/dates'
import type { Dossier, Person } from '@/cases/dossier/format'
import { factsOf, ofScope, withFact } from '@/cases/dossier/household'
import { outcomesOf } from '@/cases/dossier/outcomes'
import { verdictOf } from '@/machines/engine/verdict'
import { type FactId, factIds, facts as registry } from '@/machines/facts/registry'
import { anyDossier } from '@/tests/cases/arbitrary-cases'
import { anyDay, anyValueOf } from '@/tests/support/arbitraries'
import { allProcedures } from '@/tests/support/procedures'

const procedures = await allProcedures()
const runs = { numRuns: 60 }
const results = (dossier: Dossier, on: string) => assessDossier(dossier, procedures, { on })
const of = (dossier: Dossier, on: string, person: string) =>
  results(dossier, on).filter((r) => r.person === person)

const persons = anyDossier.filter((dossier) => dossier.persons.length > 1)
const personFact = fc.constantFrom(...factIds.filter((id) => registry[id].scope === 'person'))
const householdFact = fc.constantFrom(...factIds.filter((id) => registry[id].scope === 'household'))
const valued = (id: FactId) => anyValueOf(id).map((value) => [id, value] as const)

test('a fact of one person never reaches another', () => {
  fc.assert(
    fc.property(persons, personFact.chain(valued), anyDay, (dossier, [fact, value], on) => {
      const [first, ...others] = dossier.persons
      const after = withFact(dossier, first.id, fact, value)
      for (const { id } of others) expect(of(after, on, id)).toEqual(of(dossier, on, id))
    }),
    runs,
  )
})

test('whoever else lives in the household, a person is assessed as if alone in it', () => {
  fc.assert(
    fc.property(persons, anyDay, (dossier, on) => {
      for (const person of dossier.persons) {
        const alone: Dossier = { ...dossier, persons: [person] }
        expect(of(dossier, on, person.id)).toEqual(results(alone, on))
      }
    }),
    runs,
  )
})

test('a fact of the household reaches every person alike', () => {
  fc.assert(
    fc.property(persons, householdFact.chain(valued), (dossier, [fact, value]) => {
      const [first] = dossier.persons
      const after = withFact(dossier, first.id, fact, value)
      for (const { id } of after.persons) expect(factsOf(after, id)[fact]).toEqual(value)
    }),
    runs,
  )
})

test('what is written by hand, and what it is called, never changes a status, a verdict or a date', () => {
  const words = fc.string({ maxLength: 30 })
  fc.assert(
    fc.property(anyDossier, words, words, anyDay, (dossier, label, notes, on) => {
      const rewritten = (person: Person): Person => ({ ...person, label, notes: {}, evidence: {} })
      const [first, ...rest] = dossier.persons
      const { lastSeen: _, archived: __, keepUntil: ___, ...kept } = dossier
      const after: Dossier = { ...kept, label, notes, persons: [rewritten(first), ...rest.map(rewritten)] }
      expect(results(after, on)).toEqual(results(dossier, on))
      expect(outcomesOf(after, procedures, { on })).toEqual(outcomesOf(dossier, procedures, { on }))
      for (const person of dossier.persons) {
        const again = positionsOf(rewritten(person), procedures, { today: on })
        expect(again).toEqual(positionsOf(person, procedures, { today: on }))
      }
    }),
    runs,
  )
})

test('every verdict follows again from the findings it was told with, and those with what was set by hand', () => {
  fc.assert(
    fc.property(anyDossier, anyDay, (dossier, on) => {
      for (const { procedure: id, assessment, rows, verdict } of results(dossier, on)) {
        const kind = procedures.find((m) => m.procedure.id === id)?.procedure.kind ?? 'position'
        // A derivation goes through a file: nothing that JSON cannot hold may matter.
        const findings: typeof assessment.findings = JSON.parse(JSON.stringify(assessment.findings))
        expect(verdictOf({ kind }, findings)).toBe(assessment.verdict)
        const byHand = rows.map(({ finding, status }) => ({ ...finding, status }))
        expect(verdictOf({ kind }, byHand)).toBe(verdict)
      }
    }),
    runs,
  )
})

test('facts are of one scope or the other, and together they are whole', () => {
  fc.assert(
    fc.property(anyDossier, (dossier) => {
      for (const { id } of dossier.persons) {
        const facts = factsOf(dossier, id)
        expect({ ...ofScope(facts, 'household'), ...ofScope(facts, 'person') }).toEqual(facts)
      }
    }),
    runs,
  )
})
