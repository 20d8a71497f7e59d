import { Writable } from 'node:stream'
import fc from 'fast-check'
import type { Measured } from '@/scripts/bench/measure'
import { runBatch } from '@/scripts/lib/batch'
import { loadProcedures } from '@/scripts/lib/procedures'
import { anyFacts } from '@/tests/support/arbitraries'

const rows = 20_000
const on = '2026-11-22'

/**
 * Batch assessments a second on one core: reading, checking, assessing under every procedure and writing, from answers
 * that are full and varied. One assessment is one case under one procedure, with all its findings.
 */
export async function benchBatch(): Promise<readonly Measured[]> {
  const procedures = await loadProcedures('all')
  const varied = fc.sample(anyFacts(true), { numRuns: 400, seed: 7 })
  const lines = varied.map((facts, i) => `${JSON.stringify({ id: `case-${i}`, facts })}\n`)
  const measured = async (count: number) => {
    const start = performance.now()
    const { assessments, bad } = await runBatch(repeated(lines, count), new Sink(), {
      format: 'ndjson',
      procedures,
      on,
    })
    if (bad > 0) throw new Error(`${bad} rows of the bench could not be read`)
    return (assessments * 1000) / (performance.now() - start)
  }
  await measured(2_000)
  return [{ name: `batch, ${procedures.length} procedures a case`, perSecond: await measured(rows) }]
}

async function* repeated(lines: readonly string[], count: number): AsyncGenerator<string> {
  for (let i = 0; i < count; i += 100) {
    yield Array.from({ length: 100 }, (_, n) => lines[(i + n) % lines.length]).join('')
  }
}

class Sink extends Writable {
  override _write(_chunk: unknown, _encoding: string, done: () => void): void {
    done()
  }
}
