import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { locales, localeTable } from '@/content/locale'
import { filesBelow, pagesBelow } from '@/scripts/build/files'
import { dataAddressOf, scriptAddressesOf } from '@/scripts/build/html'
import { isInteractive } from '@/scripts/build/interactive-pages'
import type { Outcome } from '@/scripts/test/lanes'

/** Sizes in kB of 1000 bytes. Script and page, with what its scripts read of it, are measured as sent with gzip. */
export const budgets = {
  interactivePage: { script: 175, page: 40 },
  /** Script of the check when its first question stands on the screen; held by a browser journey. */
  firstQuestion: { script: 230 },
  /** Holds every helper, so that the list can be read without script and without network; in Arabic, letters of two bytes. */
  helpPage: { script: 175, page: 60 },
  plainPage: { script: 0, page: 40 },
  /** The pages, sentences and empty models of letters of one language. */
  language: 6600,
  /** The same of a language that is written from right to left: each of its letters takes two bytes. */
  languageOfTwoBytes: 7300,
  /**
   * What languages share; a fifth of it writes letters as files and draws and reads codes, and is fetched on the click that
   * needs it. What several late screens read stands in files that they share (`turbopackChunking` in next.config.js).
   */
  shared: 4250,
  /** Lists, linked data and decision tables in all languages, for programs: no page fetches them. */
  data: 3000,
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
 * @returns a line a page and kind, one a language, one for what languages share and one for programs, without the compressed twins and the
 *   copies that repeat it for use without network (tests/delivery/offline.test.ts holds those)
 */
export function measure(out: string): Measured[] {
  const files = filesBelow(out).filter((file) => !/\.(br|gz)$|\/copy\.json$/.test(file))
  const weighs = (some: readonly string[]) =>
    some.reduce((total, file) => total + statSync(join(out, file)).size, 0) / 1000
  const of = (locale: string) => files.filter((file) => file.startsWith(`${locale}/`))
  const data = files.filter((file) => file.startsWith('data/'))
  const shared = files.filter(
    (file) => !data.includes(file) && !locales.some((locale) => file.startsWith(`${locale}/`)),
  )
  return [
    ...pagesBelow(out).flatMap((page) => measurePage(out, page)),
    ...locales.map((locale) => ({
      what: `all of ${locale}`,
      kB: weighs(of(locale)),
      most: localeTable[locale].dir === 'rtl' ? budgets.languageOfTwoBytes : budgets.language,
    })),
    { what: 'what languages share', kB: weighs(shared), most: budgets.shared },
    { what: 'files for programs', kB: weighs(data), most: budgets.data },
  ]
}

/** Measures a finished export and lists every page with its size and its budget. */
export function budgetReport(out: string): Outcome {
  const lines = measure(out).map(({ what, kB, most }) => {
    const mark = kB > most ? 'OVER' : '    '
    return `${mark} ${what.padEnd(64)}${kB.toFixed(1).padStart(9)} kB of ${most} kB`
  })
  const over = lines.filter((line) => line.startsWith('OVER')).length
  const output = ['Sizes as sent with gzip; languages as they lie on disk', ...lines].join('\n')
  return { passed: over > 0 ? 0 : 1, failed: over, output }
}

function measurePage(out: string, page: string): Measured[] {
  const most = budgetOf(page)
  const html = readFileSync(join(out, page), 'utf8')
  const script = [...scriptAddressesOf(html)].reduce((total, src) => total + sentSize(out, pathOf(src)), 0)
  const data = dataAddressOf(html)
  const whole = sentSize(out, page) + (data ? sentSize(out, data) : 0)
  return [
    { what: `${page}: script`, kB: script / 1000, most: most.script },
    { what: `${page}: page`, kB: whole / 1000, most: most.page },
  ]
}

function budgetOf(page: string): { readonly script: number; readonly page: number } {
  if (!isInteractive(page)) return budgets.plainPage
  return page.endsWith('/help/index.html') ? budgets.helpPage : budgets.interactivePage
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
