import { Writable } from 'node:stream'
import fc from 'fast-check'
import type { Measured } from '@/scripts/bench/measure'
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
  const rate = async (times: number) => {
    const start = performance.now()
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
    const options = { format: 'ndjson', procedures, on: '2026-11-22' } as const
    const { assessments, bad } = await runBatch(repeated(text, times), nowhere, options)
    if (bad > 0) throw new Error(`${bad} rows of the bench could not be read`)
    return (assessments * 1000) / (performance.now() - start)
  }
  await rate(5)
  return { name: `batch, ${procedures.length} procedures a case`, perSecond: await rate(50) }
}

async function* repeated(text: string, times: number): AsyncGenerator<string> {
  for (let i = 0; i < times; i++) yield text
}
