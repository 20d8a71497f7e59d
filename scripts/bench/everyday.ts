import { execFileSync } from 'node:child_process'
import { parseDossierText } from '@/cases/dossier/parse'
import { assess } from '@/machines/engine/assess'
import type { Procedure } from '@/machines/engine/procedure'
import { whatWouldChange } from '@/machines/engine/what-if'
import { type FactId, type Facts, facts as registry } from '@/machines/facts/registry'
import { procedure as medical } from '@/machines/procedures/medical-regularisation'
import { routes } from '@/machines/routes/finder'
import { interpret } from '@/machines/statechart/interpret'
import { type Measured, measure, medianMs } from '@/scripts/bench/measure'
import { loadProcedures } from '@/scripts/lib/procedures'

const on = '2026-11-22'

/** Full assessments, XState's own run of the same answers, and the what-if search, of every procedure. */
export async function benchAssessments(): Promise<readonly Measured[]> {
  const rows: Measured[] = []
  const machines: Procedure<string>[] = [...(await loadProcedures('all')).map((m) => m.procedure), routes]
  for (const machine of machines) {
    const { id } = machine
    const facts = fullCase(machine)
    // Two answers that fail: the worst case of the search.
    const failing = { ...facts, whereabouts: 'abroad', identityPaper: 'none' } as const
    rows.push(
      await measure(`${id}: full assessment, walk`, () => assess(machine, facts, { on })),
      await measure(`${id}: full assessment, XState`, () => interpret(machine, { facts, on }, true)),
      await measure(`${id}: what-if`, () => whatWouldChange(machine, failing, { on })),
    )
  }
  return rows
}

export function benchParse(): Promise<Measured> {
  const text = JSON.stringify({ schemaVersion: 1, facts: fullCase(medical), events: [], notes: '' })
  return measure('parse a case file', () => {
    const parsed = parseDossierText(text)
    if (!parsed.ok) throw new Error('The case of the bench does not parse')
    return parsed
  })
}

/** Milliseconds from the shell to the answer, for one case on the command line. */
export function benchColdStart(): number {
  const input = JSON.stringify({ schemaVersion: 1, facts: {} })
  const line = ['--import', 'tsx', 'scripts/assess.ts', '-', '--format', 'json']
  return medianMs(
    () => line,
    () => execFileSync(process.execPath, line, { input }),
  )
}

/** A fully answered case: each next question gets its first option, its least number or the reference day. */
function fullCase(procedure: Procedure<string>): Facts {
  let facts: Facts = {}
  for (;;) {
    const { next } = assess(procedure, facts, { on })
    if (next === null) return facts
    facts = { ...facts, [next]: firstAnswer(next) }
  }
}

function firstAnswer(id: FactId): unknown {
  const fact = registry[id]
  if (fact.kind === 'choice') return fact.options[0]
  if (fact.kind === 'choices') return fact.options.slice(0, 1)
  return fact.kind === 'count' ? fact.min : on
}
