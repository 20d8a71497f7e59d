import { readFileSync } from 'node:fs'
import { cases } from './reasons/cases'
import { device } from './reasons/device'
import { machines } from './reasons/machines'

/** Why a change of the code that no test notices may stand. */
export interface Reason {
  readonly file: string
  /** The piece of code that was changed, with single blanks, or its beginning. */
  readonly code: string
  /** What it was changed into, one or more. */
  readonly into: readonly string[]
  readonly why: string
}
export interface Survivor {
  readonly file: string
  readonly line: number
  readonly code: string
  readonly into: string
}
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}
interface Mutant {
  readonly status: string
  readonly replacement?: string
  readonly location: { readonly start: Place; readonly end: Place }
}
interface Place {
  readonly line: number
  readonly column: number
}

export const reasons: readonly Reason[] = [...machines, ...cases, ...device]
/** Longer pieces of code are named by their beginning. */
const longest = 100

/** The changes that no test noticed, from a report of Stryker; and how many were tried and noticed. */
export function readReport(path: string) {
  const report: Report = JSON.parse(readFileSync(path, 'utf8'))
  const files = Object.entries(report.files)
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

export const reasonOf = ({ file, code, into }: Survivor): Reason | undefined =>
  reasons.find((r) => r.file === file && r.code === code && r.into.includes(into))

/** Reasons for changes of these files that are no longer among the survivors. */
export function outdated(files: readonly string[], survivors: readonly Survivor[]): readonly string[] {
  return reasons
    .filter(({ file }) => files.includes(file))
    .flatMap(({ file, code, into }) =>
      into
        .filter((one) => !survivors.some((s) => s.file === file && s.code === code && s.into === one))
        .map((one) => `${file}: ${code} → ${one}`),
    )
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
