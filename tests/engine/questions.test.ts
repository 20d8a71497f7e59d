import { describe, expect, it } from 'vitest'
import { factsBehind } from '@/machines/engine/answers'
import { findingsOf } from '@/machines/engine/assess'
import { conditionsOf } from '@/machines/engine/procedure'
import { questionsOf } from '@/machines/engine/questions'
import { nextToAsk } from '@/machines/facts/asking-order'
import { type Facts, isFactId, facts as registry } from '@/machines/facts/registry'
import { caseRows } from '@/tests/support/case-rows'
import { askedBy } from '@/tests/support/combinations'
import { allMachines } from '@/tests/support/procedures'

const on = '2026-11-22'

describe.each((await allMachines()).map((m) => [m.id, m] as const))(
  'the questions of %s',
  (id, procedure) => {
    const all = questionsOf(procedure)

    it('are what its conditions ask for, each once', () => {
      const asked = conditionsOf(procedure).flatMap((placed) =>
        askedBy(procedure, placed).flatMap(factsBehind),
      )
      expect(new Set(all)).toEqual(new Set(asked))
      expect(new Set(all).size).toBe(all.length)
    })

    it('hold every question that a case of a lawyer is asked, and every one that its findings rest on', () => {
      const cases = caseRows(`${id === 'routes' ? 'routes' : id}.csv`)
      expect(cases.length).toBeGreaterThan(5)
      for (const { facts } of cases) {
        const findings = findingsOf(procedure, { facts, on })
        const named = findings.flatMap(({ missing, because }) => [
          ...(missing === undefined ? [] : [missing]),
          ...because.flatMap(({ fact }) => (isFactId(fact) ? [fact] : factsBehind(fact))),
        ])
        expect(named.filter((fact) => !all.includes(fact))).toEqual([])
      }
    })

    it('stand within a step in the order in which an empty case is asked', () => {
      let facts: Facts = {}
      const asked: string[] = []
      for (let next = first(facts); next !== undefined; next = first(facts)) {
        asked.push(next)
        const fact = registry[next]
        const value =
          fact.kind === 'choice' ? fact.options[0] : fact.kind === 'choices' ? ['unsure'] : 'unsure'
        facts = { ...facts, [next]: value }
      }
      expect(asked.length).toBeGreaterThan(0)
      expect(asked.filter((fact) => !all.some((one) => one === fact))).toEqual([])
      function first(known: Facts) {
        const open = findingsOf(procedure, { facts: known, on }).flatMap(({ stage, missing }) =>
          missing === undefined ? [] : [{ stage, fact: missing }],
        )
        return nextToAsk(open, open[0]?.stage)
      }
    })
  },
)
