import { createReadStream, createWriteStream, existsSync, openSync, statSync } from 'node:fs'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { ProcedureModule } from '@/machines/procedures/registry'
import { BadInput } from '@/scripts/lib/arguments'
import { batchFormatOf, runBatch } from '@/scripts/lib/batch'

interface BatchArguments {
  readonly batch: string
  /** Standard output without it. */
  readonly out?: string | undefined
  readonly modules: readonly ProcedureModule[]
  readonly on: string
}

/**
 * Assess a file of cases, a row a case, in constant memory. Says on standard error how many rows were read and how many
 * were bad. Throws `BadInput` for a file that cannot be read or whose name ends otherwise than .csv or .ndjson.
 */
export async function assessBatch({ batch, out, modules, on }: BatchArguments, usage: string): Promise<void> {
  const format = batchFormatOf(batch)
  if (format === null)
    throw new BadInput([`--batch: "${batch}" must end in .csv, .ndjson or .jsonl`, `usage: ${usage}`])
  if (!existsSync(batch) || !statSync(batch).isFile()) throw new BadInput([`--batch: ${batch}: no such file`])
  if (out !== undefined && sameFile(batch, out)) {
    throw new BadInput([`--out: "${out}" is the file of --batch; name another file for the results`])
  }
  const output = out === undefined ? process.stdout : writerTo(out)
  const input = createReadStream(batch, 'utf8')
  const { rows, bad, assessments } = await runBatch(input, output, { format, procedures: modules, on })
  if (out !== undefined) {
    output.end()
    await finished(output)
  }
  process.stderr.write(`${rows} rows, ${bad} bad, ${assessments} assessments\n`)
}

/** Also by another name or a link: writing begins before the reading is over, and would empty the cases. */
function sameFile(one: string, other: string): boolean {
  if (!existsSync(other)) return false
  const [a, b] = [statSync(one), statSync(other)]
  return a.dev === b.dev && a.ino === b.ino
}

/** The file is opened at once, so that a folder that does not exist is told before any row is read. */
function writerTo(path: string): Writable {
  try {
    return createWriteStream(path, { fd: openSync(path, 'w') })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new BadInput([`--out: ${path} cannot be written (${code})`])
  }
}
