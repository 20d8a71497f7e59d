import { createHash } from 'node:crypto'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import * as z from 'zod/mini'
import type { Outcomes } from '@/tests/ledger/outcomes'

/** The table that a reader sees change: one hash for each column. */
export const hashesFile = 'tests/ledger/outcomes.txt'
/** The outcomes themselves, read only to name the cases that changed. */
export const recordFile = 'tests/ledger/outcomes.json.br'
export const reasonsFile = 'docs/outcomes.md'

const RADIX = 36

const recordSchema = z.object({
  cases: z.array(z.string()),
  outcomes: z.array(z.string()),
  columns: z.record(z.string(), z.string()),
})

/** The table of hashes: a line for each column. */
export function hashesOf({ cases, columns }: Outcomes): string {
  const lines = [...columns].map(([name, column]) => {
    const text = column.map((outcome, i) => `${cases[i]} ${outcome}`).join('\n')
    return `${name} ${digestOf(text)}`
  })
  return `${lines.join('\n')}\n`
}

/** The mark that the change log has to name for a table to be accepted. */
export const digestOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** Packs outcomes: each is one character, and a column one text. */
export function packed({ cases, columns }: Outcomes): Uint8Array {
  const outcomes = [...new Set([...columns.values()].flat())].sort()
  if (outcomes.length > RADIX) throw new Error('more kinds of outcome than one character can tell apart')
  const letters = new Map(outcomes.map((outcome, i) => [outcome, i.toString(RADIX)]))
  const texts = [...columns].map(([name, column]) => [name, column.map((o) => letters.get(o)).join('')])
  return brotliCompressSync(JSON.stringify({ cases, outcomes, columns: Object.fromEntries(texts) }), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
}

/** Reads what `packed` wrote. Throws for anything else. */
export function unpacked(bytes: Uint8Array): Outcomes {
  const { cases, outcomes, columns } = recordSchema.parse(
    JSON.parse(brotliDecompressSync(bytes).toString('utf8')),
  )
  const read = (text: string) => [...text].map((letter) => outcomes[Number.parseInt(letter, RADIX)] ?? '')
  return { cases, columns: new Map(Object.entries(columns).map(([name, text]) => [name, read(text)])) }
}
