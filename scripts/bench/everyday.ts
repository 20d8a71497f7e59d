import { execFileSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { parseDossierText } from '@/cases/dossier/parse'
import { assess } from '@/machines/engine/assess'
import type { Procedure } from '@/machines/engine/procedure'
import { whatWouldChange } from '@/machines/engine/what-if'
import { routes } from '@/machines/routes/finder'
import { type Measured, measure, median } from '@/scripts/bench/measure'
import { fullCase } from '@/scripts/bench/samples'
import { loadProcedures } from '@/scripts/lib/procedures'

const on = '2026-11-22'

/** Full assessments, through both readers, and the what-if search, of every procedure. */
export async function benchAssessments(): Promise<readonly Measured[]> {
  const rows: Measured[] = []
  const machines: Procedure<string>[] = [...(await loadProcedures('all')).map((m) => m.procedure), routes]
  for (const machine of machines) {
    const facts = fullCase(machine, on)
    rows.push(await measure(`${machine.id}: full assessment, walk`, () => assess(machine, facts, { on })))
    rows.push(await measure(`${machine.id}: full assessment, XState`, () => assess(machine, facts, { on })))
    // Whatever fails in it: the worst case of the search.
    const failing = { ...facts, whereabouts: 'abroad', identityPaper: 'none' } as const
    rows.push(await measure(`${machine.id}: what-if`, () => whatWouldChange(machine, failing, { on })))
  }
  return rows
}

export async function benchParse(): Promise<Measured> {
  const [first] = await loadProcedures('medical-regularisation')
  if (!first) throw new Error('No procedure to parse a case of')
  const text = JSON.stringify({
    schemaVersion: 1,
    facts: fullCase(first.procedure, on),
    events: [],
    notes: '',
  })
  return measure('parse a case file', () => {
    const parsed = parseDossierText(text)
    if (!parsed.ok) throw new Error('The case of the bench does not parse')
    return parsed
  })
}

/** Milliseconds from the shell to the answer, for one case on the command line: the median of five. */
export function benchColdStart(): { readonly name: string; readonly ms: number } {
  const input = JSON.stringify({ schemaVersion: 1, facts: {} })
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/assess.ts', '-', '--format', 'json'], {
      input,
    })
    return performance.now() - start
  })
  return { name: 'cold start: assess one case, all procedures', ms: median(times) }
}
