import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { filesBelow, pagesBelow } from '@/scripts/build/files'
import { scriptAddressesOf } from '@/scripts/build/html'
import { isInteractive } from '@/scripts/build/interactive-pages'
import type { Outcome } from '@/scripts/test/lanes'

/** Sizes in kB of 1000 bytes. Script and page are measured as sent with gzip. */
export const budgets = {
  interactivePage: { script: 175, page: 40 },
  /** Script of the check when its first question stands on the screen; held by a browser journey. */
  firstQuestion: { script: 230 },
  plainPage: { script: 0, page: 40 },
  wholeExport: 6000,
}

/** One line of the table: what was measured, and the most it may be. */
export interface Measured {
  readonly what: string
  readonly kB: number
  readonly most: number
}

/**
 * Measures a finished export.
 * @param out its folder
 * @returns a line a page and kind, and one for the whole without the compressed twins
 */
export function measure(out: string): Measured[] {
  const whole = filesBelow(out)
    .filter((file) => !/\.(br|gz)$/.test(file))
    .reduce((total, file) => total + statSync(join(out, file)).size, 0)
  return [
    ...pagesBelow(out).flatMap((page) => measurePage(out, page)),
    { what: 'whole export', kB: whole / 1000, most: budgets.wholeExport },
  ]
}

/** Measures a finished export and lists every page with its size and its budget. */
export function budgetReport(out: string): Outcome {
  const lines = measure(out).map(({ what, kB, most }) => {
    const mark = kB > most ? 'OVER' : '    '
    return `${mark} ${what.padEnd(64)}${kB.toFixed(1).padStart(9)} kB of ${most} kB`
  })
  const over = lines.filter((line) => line.startsWith('OVER')).length
  const output = ['Sizes as sent with gzip; the whole export as it lies on disk', ...lines].join('\n')
  return { passed: over > 0 ? 0 : 1, failed: over, output }
}

function measurePage(out: string, page: string): Measured[] {
  const most = isInteractive(page) ? budgets.interactivePage : budgets.plainPage
  const html = readFileSync(join(out, page), 'utf8')
  const script = [...scriptAddressesOf(html)].reduce((total, src) => total + sentSize(out, pathOf(src)), 0)
  return [
    { what: `${page}: script`, kB: script / 1000, most: most.script },
    { what: `${page}: page`, kB: sentSize(out, page) / 1000, most: most.page },
  ]
}

/** The file that an address of this site names. Inline scripts weigh as part of the page. */
const pathOf = (address: string) => address.replace(/[?#].*$/, '')

/** What a file of the export weighs as sent with gzip, in bytes. */
export function sentSize(out: string, path: string): number {
  const file = join(out, path)
  return existsSync(`${file}.gz`)
    ? statSync(`${file}.gz`).size
    : gzipSync(readFileSync(file), { level: 9 }).length
}
