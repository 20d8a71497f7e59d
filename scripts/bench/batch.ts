import { Readable, Writable } from 'node:stream'
import fc from 'fast-check'
import { type Measured, measure } from '@/scripts/bench/measure'
import { runBatch } from '@/scripts/lib/batch'
import { loadProcedures } from '@/scripts/lib/procedures'
import { anyFacts } from '@/tests/support/arbitraries'

/**
 * Batch assessments a second on one core: reading, checking, assessing under every procedure and writing, from answers
 * that are full and varied. One assessment is one case under one procedure, with all its findings.
 */
export async function benchBatch(): Promise<Measured> {
  const procedures = await loadProcedures('all')
  const varied = fc.sample(anyFacts(true), { numRuns: 400, seed: 7 })
  const text = varied.map((facts, i) => `${JSON.stringify({ id: `case-${i}`, facts })}\n`).join('')
  const options = { format: 'ndjson', procedures, on: '2026-11-22' } as const
  const work = async () => {
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
    const { bad } = await runBatch(Readable.from([text]), nowhere, options)
    if (bad > 0) throw new Error(`${bad} rows of the bench could not be read`)
    return bad
  }
  return measure(`batch, ${procedures.length} procedures a case`, work, varied.length * procedures.length)
}
