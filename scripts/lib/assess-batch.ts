import { createReadStream, createWriteStream, existsSync, openSync, statSync } from 'node:fs'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { DayForm } from '@/cases/exchange/table-days'
import type { ProcedureModule } from '@/machines/procedures/registry'
import { BadInput } from '@/scripts/lib/arguments'
import { batchFormatOf, runBatch } from '@/scripts/lib/batch'
import { codeOf } from '@/scripts/lib/input'

interface BatchArguments {
  readonly batch: string
  /** Standard output without it. */
  readonly out?: string | undefined
  readonly modules: readonly ProcedureModule[]
  readonly on: string
  /** How a table writes its days. */
  readonly dates?: DayForm | undefined
}

/**
 * Assess a file of cases, one case on each row, in constant memory. Says on standard error how many rows were read and how
 * many were bad. Throws `BadInput` for a file that cannot be read or whose name does not end in .csv, .ndjson or .jsonl.
 */
export async function assessBatch({ batch, out, modules, on, dates }: BatchArguments): Promise<void> {
  const format = batchFormatOf(batch)
  if (format === null) throw new BadInput([`--batch: "${batch}" must end in .csv, .ndjson or .jsonl`])
  if (!existsSync(batch) || !statSync(batch).isFile()) throw new BadInput([`--batch: ${batch}: no such file`])
  if (out !== undefined && sameFile(batch, out)) {
    throw new BadInput([`--out: "${out}" is the file of --batch; name another file for the results`])
  }
  const output = out === undefined ? process.stdout : writerTo(out)
  const input = createReadStream(batch, 'utf8')
  const { rows, bad, assessments } = await runBatch(input, output, { format, procedures: modules, on, dates })
  if (out !== undefined) {
    output.end()
    await finished(output)
  }
  process.stderr.write(`${rows} rows, ${bad} bad, ${assessments} assessments\n`)
}

/** Also by another name or a link: the results are written while the cases are still read, and would overwrite them. */
function sameFile(one: string, other: string): boolean {
  if (!existsSync(other)) return false
  const [a, b] = [statSync(one), statSync(other)]
  return a.dev === b.dev && a.ino === b.ino
}

/** Opens the file at once, so that a folder that does not exist is reported before any row is read. */
function writerTo(path: string): Writable {
  try {
    return createWriteStream(path, { fd: openSync(path, 'w') })
  } catch (error) {
    throw new BadInput([`--out: ${path} cannot be written (${codeOf(error)})`])
  }
}
