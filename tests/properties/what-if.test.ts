import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type BandId, bandDefinitions } from '@/machines/bands/registry'
import type { View } from '@/machines/engine/answers'
import { findingsOf } from '@/machines/engine/assess'
import type { Finding } from '@/machines/engine/finding'
import type { Procedure } from '@/machines/engine/procedure'
import { whatWouldChange } from '@/machines/engine/what-if'
import { type AnyValue, type FactId, type Facts, factIds, facts as registry } from '@/machines/facts/registry'
import { caseRows } from '@/tests/support/case-rows'
import { allProcedures } from '@/tests/support/procedures'

const procedures = (await allProcedures()).map((m) => m.procedure)
const files = readdirSync('tests/scenarios')
const failing = procedures
  .filter(({ kind, id }) => kind === 'application' && files.includes(`${id}.csv`))
  .map((procedure) => {
    const rows = caseRows(`${procedure.id}.csv`).filter(
      ({ verdict }) => verdict === 'not-open-now' || verdict === 'not-ready-yet',
    )
    return [procedure.id, procedure, rows] as const
  })

interface Change {
  readonly fact: FactId | BandId
  readonly value: AnyValue
}

const gates = (procedure: Procedure, view: View) => findingsOf(procedure, view).filter((f) => f.gate)
const isOpen = ({ status, nature }: Finding) =>
  status === 'unanswered' || (status === 'to-verify' && ['rule', 'practice'].includes(nature))

function changed(view: View, changes: readonly Change[]): View {
  let { facts, suppose } = view
  for (const { fact, value } of changes) {
    if (factIds.some((id) => id === fact)) facts = { ...facts, [fact]: value }
    else suppose = { ...suppose, [fact]: String(value) }
  }
  return suppose === undefined ? { ...view, facts } : { ...view, facts, suppose }
}

/** Every change a person could make, whatever the findings rest on. */
function possible(facts: Facts): readonly Change[] {
  const ofFacts = factIds.flatMap((fact): Change[] => {
    const definition = registry[fact]
    if (definition.kind !== 'choice' || !definition.changeable) return []
    return definition.options
      .filter((value) => value !== 'unsure' && value !== facts[fact])
      .map((value) => ({ fact, value }))
  })
  const bands = Object.entries(bandDefinitions).flatMap(([fact, { changeable, bands }]): Change[] =>
    changeable ? bands.filter((b) => b !== 'unsure').map((value) => ({ fact: fact as BandId, value })) : [],
  )
  return [...ofFacts, ...bands]
}

/** 2: no gate unmet, none newly open · 1: no gate unmet, new questions at most · 0: does not help. */
function helps(procedure: Procedure, view: View, changes: readonly Change[]): 0 | 1 | 2 {
  const before = new Map(gates(procedure, view).map((f) => [f.condition, isOpen(f)]))
  const after = gates(procedure, changed(view, changes))
  if (after.some((f) => f.status === 'unmet')) return 0
  // What was not met and is then to be checked, by whomever, has only moved.
  const failed = new Set(gates(procedure, view).flatMap((f) => (f.status === 'unmet' ? [f.condition] : [])))
  if (after.some((f) => f.status === 'to-verify' && failed.has(f.condition))) return 0
  const fresh = after.filter((f) => isOpen(f) && !before.get(f.condition))
  if (fresh.length === 0) return 2
  return fresh.every((f) => f.status === 'unanswered') ? 1 : 0
}

/** A condition that was not met is then met by what practice alone accepts. */
function onPractice(procedure: Procedure, view: View, change: Change): boolean {
  const failed = new Set(gates(procedure, view).flatMap((f) => (f.status === 'unmet' ? [f.condition] : [])))
  const after = gates(procedure, changed(view, [change]))
  return after.some((f) => f.status === 'met' && f.nature === 'practice' && failed.has(f.condition))
}

const keyOf = (set: readonly Change[]) =>
  set
    .map(({ fact, value }) => `${fact}=${value}`)
    .sort()
    .join(' + ')

describe.each(failing)('what would change %s', (_, procedure, rows) => {
  const named = rows.map((row) => [row.name, row] as const)

  test.each(named)('%s: every single change that helps is found, and no other', (_name, { facts, on }) => {
    const view: View = { facts, on }
    const found = whatWouldChange(procedure, facts, { on })
    const helpful = (least: 1 | 2) => {
      const all = possible(facts).filter((change) => helps(procedure, view, [change]) >= least)
      return all.filter(
        (change) =>
          !onPractice(procedure, view, change) ||
          all.every((other) => other.fact !== change.fact || onPractice(procedure, view, other)),
      )
    }
    const best = helpful(2)
    const singles = found.filter((set) => set.length === 1)
    // Pairs are looked for before weaker single changes are.
    const pairsHelp = found.some((set) => set.length === 2 && helps(procedure, view, set) === 2)
    const wanted = best.length > 0 ? best : pairsHelp ? [] : helpful(1)
    expect(singles.map(keyOf).sort()).toEqual(wanted.map((change) => keyOf([change])).sort())
  })

  test.each(named)(
    '%s: what is proposed helps, a pair only where no single change does, each once',
    (_name, { facts, on }) => {
      const found = whatWouldChange(procedure, facts, { on })
      expect(new Set(found.map(keyOf)).size).toBe(found.length)
      expect(new Set(found.map((set) => set.length)).size).toBeLessThanOrEqual(1)
      for (const set of found) {
        expect(helps(procedure, { facts, on }, set), keyOf(set)).toBeGreaterThan(0)
        if (set.length < 2) continue
        const [first, second] = set
        expect(first.fact).not.toBe(second?.fact)
        const weaker = set.map((one) => helps(procedure, { facts, on }, [one]))
        expect(Math.max(...weaker), keyOf(set)).toBeLessThan(helps(procedure, { facts, on }, set))
      }
    },
  )
})

test.each(
  procedures
    .filter(({ id }) => files.includes(`${id}.csv`))
    .flatMap((procedure) =>
      caseRows(`${procedure.id}.csv`)
        .filter(
          ({ verdict }) =>
            procedure.kind === 'position' || !['not-open-now', 'not-ready-yet'].includes(verdict),
        )
        .map((row) => [procedure.id, row.name, procedure, row] as const),
    ),
)('%s, %s: nothing is proposed where nothing fails, or nothing is lodged', (_id, _name, procedure, row) => {
  expect(whatWouldChange(procedure, row.facts, { on: row.on })).toEqual([])
})

describe.each(procedures.map((procedure) => [procedure.id, procedure] as const))(
  'what is proposed for %s',
  (id, procedure) => {
    const rows = files.includes(`${id}.csv`) ? caseRows(`${id}.csv`) : []

    test('never leaves the same condition unmet or to check, whatever is answered besides', () => {
      const others = Object.fromEntries(
        ['applicationLanguage', 'electedDomicile', 'sendingMethod', 'addressInApplication', 'certificateForm']
          .filter((fact): fact is FactId => factIds.some((known) => known === fact))
          .map((fact) => [fact, registry[fact].kind === 'choice' ? registry[fact].options : []]),
      )
      const combinations = rows.flatMap(({ facts, on }) => [
        { facts, on },
        ...Object.entries(others).flatMap(([fact, options]) =>
          options.map((value) => ({ facts: { ...facts, [fact]: value } as Facts, on })),
        ),
      ])
      for (const { facts, on } of combinations) {
        const view: View = { facts, on }
        const failed = gates(procedure, view).filter((f) => f.status === 'unmet')
        for (const set of whatWouldChange(procedure, facts, { on })) {
          const after = gates(procedure, changed(view, set))
          for (const { stage, condition } of failed) {
            const then = after.find((f) => f.stage === stage && f.condition === condition)
            expect(['met', 'not-applicable', 'unanswered'], `${keyOf(set)} ${condition}`).toContain(
              then?.status,
            )
          }
        }
      }
    })
  },
)

test('an outdated form is no way, where the form in use is one', () => {
  const medical = procedures.find(({ id }) => id === 'medical-regularisation')
  const report = caseRows('medical-regularisation.csv').find(({ name }) => name === 'hospital-report')
  if (!medical || !report) throw new Error('The case is gone')
  const found = whatWouldChange(medical, report.facts, { on: report.on })
  expect(found.map(keyOf)).toEqual(['certificateForm=current-model'])
})

test('there are cases that fail in every procedure', () => {
  for (const [, , rows] of failing) expect(rows.length).toBeGreaterThan(0)
})

test('pairs are proposed in some case, and bands as well as facts', () => {
  const all = failing.flatMap(([, procedure, rows]) =>
    rows.flatMap(({ facts, on }) => whatWouldChange(procedure, facts, { on })),
  )
  expect(all.some((set) => set.length === 2)).toBe(true)
  expect(all.some((set) => set.some(({ fact }) => !factIds.some((id) => id === fact)))).toBe(true)
})
