import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { csvLine } from '@/cases/exchange/csv'
import { BadInput } from '@/scripts/lib/arguments'
import { runBatch } from '@/scripts/lib/batch'
import type { BatchFormat } from '@/scripts/lib/batch-rows'
import { loadProcedures } from '@/scripts/lib/procedures'
import { caseRows } from '@/tests/support/case-rows'
import { readCsv } from '@/tests/support/csv'
import { dice, files, inTime, patience, spoil, Tally } from './spoil'

const on = '2026-11-22'
const procedures = await loadProcedures('medical-regularisation')

/** Lawyers' cases as tables: what people give the command. */
const rows = caseRows('medical-regularisation.csv')
  .slice(0, 12)
  .map(({ name, facts }) => ({ id: name, facts: facts as Readonly<Record<string, unknown>> }))
const columns = [...new Set(rows.flatMap(({ facts }) => Object.keys(facts)))]
const cell = (value: unknown) =>
  Array.isArray(value) ? value.join('+') : value === undefined ? '' : String(value)
const table = (separator: ',' | ';') =>
  [['id', ...columns], ...rows.map(({ id, facts }) => [id, ...columns.map((column) => cell(facts[column]))])]
    .map((fields) => csvLine(fields, separator))
    .join('')

const kinds: Readonly<Record<string, readonly [format: BatchFormat, text: string]>> = {
  'a table with ;': ['csv', table(';')],
  'a table that Excel wrote': ['csv', `\uFEFFsep=,\r\n${table(',')}`],
  'a list of cases, one a line': ['ndjson', rows.map((row) => `${JSON.stringify(row)}\n`).join('')],
}

async function run(text: string, format: BatchFormat) {
  let written = ''
  const output = new Writable({
    write(chunk, _encoding, done) {
      written += String(chunk)
      done()
    },
  })
  async function* input() {
    // In pieces, as a file comes from a disk.
    for (let at = 0; at < text.length; at += 16_384) yield text.slice(at, at + 16_384)
  }
  const summary = await runBatch(input(), output, { format, procedures, on })
  return { summary, results: readCsv(written.replace('\uFEFF', '')) }
}

/** The number of whole lines at the beginning of both texts that are the same. */
function sameLines(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return one.slice(0, at).split('\n').length - 1
}

describe.each(Object.entries(kinds))('spoilt files: %s', (kind, [format, text]) => {
  test(
    'a bad row is named and loses no other',
    async () => {
      const roll = dice(2027)
      const tally = new Tally(kind)
      const whole = await run(text, format)
      expect(whole.summary).toMatchObject({ rows: rows.length, bad: 0 })
      for (let n = 0; n < files; n++) {
        const spoilt = spoil(text, roll)
        const { value: done, took } = await inTime(spoilt, () =>
          run(spoilt, format).catch((error: unknown) => {
            if (!(error instanceof BadInput)) throw error
            return error
          }),
        )
        if (done instanceof BadInput) {
          expect(done.message).not.toBe('')
          tally.add('refused (header)', took)
          continue
        }
        const { summary, results } = done
        tally.add(summary.bad > 0 ? 'with rows that are bad' : 'read whole', took)
        expect(results.length).toBe(summary.bad + summary.assessments)
        for (const { line, error, verdict } of results) {
          expect(Number(line)).toBeGreaterThan(0)
          expect(error !== '' || verdict !== '').toBe(true)
        }
        // What stands before the damage comes out as before.
        const same = sameLines(text, spoilt)
        const untouched = (all: typeof results) => all.filter(({ line }) => Number(line) <= same)
        expect(untouched(results)).toEqual(untouched(whole.results))
      }
      tally.print()
      expect(tally.of('with rows that are bad')).toBeGreaterThan(0)
    },
    patience,
  )
})
