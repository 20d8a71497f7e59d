import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assessCase, positionsOf } from '@/cases/dossier/assess-case'
import type { Case, Person } from '@/cases/dossier/format'
import { factsOf, ofScope, withFact } from '@/cases/dossier/household'
import { outcomesOf } from '@/cases/dossier/outcomes'
import { verdictOf } from '@/machines/engine/verdict'
import { type FactId, factIds, facts as registry } from '@/machines/facts/registry'
import { anyCase } from '@/tests/cases/arbitrary-cases'
import { anyDay, anyValueOf } from '@/tests/support/arbitraries'
import { allProcedures } from '@/tests/support/procedures'

const procedures = await allProcedures()
const runs = { numRuns: 60 }
const results = (file: Case, on: string) => assessCase(file, procedures, { on })
const of = (file: Case, on: string, person: string) => results(file, on).filter((r) => r.person === person)

const persons = anyCase.filter((file) => file.persons.length > 1)
const personFact = fc.constantFrom(...factIds.filter((id) => registry[id].scope === 'person'))
const householdFact = fc.constantFrom(...factIds.filter((id) => registry[id].scope === 'household'))
const valued = (id: FactId) => anyValueOf(id).map((value) => [id, value] as const)

test('a fact of one person never reaches another', () => {
  fc.assert(
    fc.property(persons, personFact.chain(valued), anyDay, (file, [fact, value], on) => {
      const [first, ...others] = file.persons
      const after = withFact(file, first.id, fact, value)
      for (const { id } of others) expect(of(after, on, id)).toEqual(of(file, on, id))
    }),
    runs,
  )
})

test('whoever else lives in the household, a person is assessed as if alone in it', () => {
  fc.assert(
    fc.property(persons, anyDay, (file, on) => {
      for (const person of file.persons) {
        const alone: Case = { ...file, persons: [person] }
        expect(of(file, on, person.id)).toEqual(results(alone, on))
      }
    }),
    runs,
  )
})

test('a fact of the household reaches every person alike', () => {
  fc.assert(
    fc.property(persons, householdFact.chain(valued), (file, [fact, value]) => {
      const [first] = file.persons
      const after = withFact(file, first.id, fact, value)
      for (const { id } of after.persons) expect(factsOf(after, id)[fact]).toEqual(value)
    }),
    runs,
  )
})

test('what is written by hand, and what it is called, never changes a status, a verdict or a date', () => {
  const words = fc.string({ maxLength: 30 })
  fc.assert(
    fc.property(anyCase, words, words, anyDay, (file, label, notes, on) => {
      const rewritten = (person: Person): Person => ({ ...person, label, notes: {}, evidence: {} })
      const [first, ...rest] = file.persons
      const { lastSeen: _, archived: __, keepUntil: ___, ...kept } = file
      const after: Case = { ...kept, label, notes, persons: [rewritten(first), ...rest.map(rewritten)] }
      expect(results(after, on)).toEqual(results(file, on))
      expect(outcomesOf(after, procedures, { on })).toEqual(outcomesOf(file, procedures, { on }))
      for (const person of file.persons) {
        const again = positionsOf(rewritten(person), procedures, { today: on })
        expect(again).toEqual(positionsOf(person, procedures, { today: on }))
      }
    }),
    runs,
  )
})

test('every verdict follows again from the findings it was told with, and those with what was set by hand', () => {
  fc.assert(
    fc.property(anyCase, anyDay, (file, on) => {
      for (const { procedure: id, assessment, rows, verdict } of results(file, on)) {
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
    fc.property(anyCase, (file) => {
      for (const { id } of file.persons) {
        const facts = factsOf(file, id)
        expect({ ...ofScope(facts, 'household'), ...ofScope(facts, 'person') }).toEqual(facts)
      }
    }),
    runs,
  )
})
