import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { isSampled } from './sample'

/** A change of the code. */
interface Change {
  readonly file: string
  /** The piece of code that was changed, with single blanks, or its beginning. */
  readonly code: string
  readonly into: string
}
/** A change that no test noticed. */
export interface Survivor extends Change {
  readonly line: number
}
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}
interface Mutant {
  readonly id: string
  readonly status: string
  readonly replacement?: string
  readonly location: { readonly start: Place; readonly end: Place }
}
interface Place {
  readonly line: number
  readonly column: number
}

/** Why a change that no test notices may stand: a row for each in `reasons.csv`. */
const reasons: readonly (Change & { readonly why: string })[] = parse(
  readFileSync(new URL('./reasons.csv', import.meta.url), 'utf8'),
  { columns: true },
)
const same = (a: Change, b: Change) => a.file === b.file && a.code === b.code && a.into === b.into
/** Longer pieces of code are named by their beginning. */
const longest = 100

/**
 * The changes that no test noticed, from a report of Stryker; and how many were tried and noticed.
 * @param oneOf of how many changes one was tried
 */
export function readReport(path: string, oneOf: number) {
  const report: Report = JSON.parse(readFileSync(path, 'utf8'))
  const files = Object.entries(report.files).map(([file, { source, mutants }]) => {
    const sampled = mutants.filter(({ id }) => isSampled(id, oneOf))
    return [file, { source, mutants: sampled }] as const
  })
  const all = files.flatMap(([, { mutants }]) => mutants)
  const survivors = files.flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ location, replacement = '' }): Survivor => {
        const code = cut(textAt(source, location))
        return { file, line: location.start.line, code, into: cut(replacement) }
      }),
  )
  const noticed = all.filter(({ status }) => status === 'Killed' || status === 'Timeout').length
  return { files: files.map(([file]) => file), survivors, noticed, tried: noticed + survivors.length }
}

/** Why the change may stand; undefined where nobody has said so. */
export const reasonOf = (survivor: Survivor): string | undefined =>
  reasons.find((reason) => same(reason, survivor))?.why

/** Reasons for changes of these files that are no longer among the survivors. */
export function outdated(files: readonly string[], survivors: readonly Survivor[]): readonly string[] {
  return reasons
    .filter((reason) => files.includes(reason.file) && !survivors.some((one) => same(one, reason)))
    .map(({ file, code, into }) => `${file}: ${code} → ${into}`)
}

function textAt(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines
    .map((line, i) => line.slice(i === 0 ? start.column - 1 : 0, i === last ? end.column - 1 : undefined))
    .join(' ')
}

function cut(text: string): string {
  const flat = text.replace(/\s+/g, ' ')
  return flat.length > longest ? `${flat.slice(0, longest)}…` : flat
}
