import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadRouteTexts } from '@/components/i18n/routes'
import type { Language } from '@/content/language'
import { type Locale, locales, localeTable } from '@/content/locale'
import { languages } from '@/content/locales'
import { assess } from '@/machines/engine/assess'
import { procedureIds } from '@/machines/procedures/registry'
import { assessRoutes } from '@/machines/routes/finder'
import { otherWays } from '@/machines/routes/other-ways'
import { urgentThings } from '@/machines/routes/urgent'
import { assessmentLines } from '@/scripts/lib/assessment-text'
import { caseText, resultsOf } from '@/scripts/lib/case-text'
import { filingLines } from '@/scripts/lib/filing-text'
import { routesLines } from '@/scripts/lib/routes-text'
import { sayIn } from '@/scripts/lib/say'
import { anyDossier } from '@/tests/cases/arbitrary-cases'
import { type CaseRow, caseRows } from '@/tests/support/case-rows'
import { allProcedures } from '@/tests/support/procedures'
import { call } from './call'

const others = locales.filter((locale) => locale !== 'en')
const stale = JSON.stringify({
  schemaVersion: 1,
  facts: { whereabouts: 'belgium', situations: ['health'], certificateDate: '2026-07-01' },
  events: [{ type: 'applicationLodged', on: '2026-10-01', procedure: 'medical-regularisation' }],
})

describe.each([
  ['assess', ['-', '--on', '2026-11-22']],
  ['deadline', ['--limit', 'annulment', '--date', '2025-11-10', '--by', 'hand', '--today', '2025-11-20']],
])('%s', (script, args) => {
  test('gives the same ids and days in every language', () => {
    const inLanguage = (locale: Locale) =>
      call(script, [...args, '--language', locale, '--format', 'json'], stale).stdout
    const english = inLanguage('en')
    expect(JSON.parse(english)).toBeTypeOf('object')
    for (const locale of others) expect(inLanguage(locale)).toBe(english)
  })
})

test.each([
  ['facts', [], 'fr', 'Où êtes-vous'],
  ['limits', [], 'fr', 'jours en cas de détention'],
  ['routes', ['-'], 'nl', 'geen juridisch advies'],
  ['deadline', ['--limit', 'annulment', '--date', '2025-11-10'], 'nl', 'Artikelen: '],
] as const)('%s speaks the language that is asked for', (script, args, locale, words) => {
  expect(call(script, [...args, '--language', locale], stale).stdout).toContain(words)
})

test('a language that the site does not have is refused, and so is one beside a batch', () => {
  expect(call('facts', ['--language', 'tlh']).stderr).toContain('--language: "tlh" is not one of: en, fr, nl')
  const batch = ['--batch', 'cases.csv', '--language', 'fr']
  expect(call('assess', batch).stderr).toContain('--language does not go with --batch')
})

const modules = await allProcedures()

/** The days of a text in a language, in the order in which it names them. */
function daysIn(text: string, tag: string): readonly string[] {
  const format = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' })
  const months = Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2026, month, 1))))
  const day = new RegExp(`(\\d{1,2})(?:er|\\.)? (${months.join('|')}) (\\d{4})`, 'gu')
  return [...text.matchAll(day)].map(([, date = '', month = '', year]) =>
    [year, String(months.indexOf(month) + 1).padStart(2, '0'), date.padStart(2, '0')].join('-'),
  )
}

test('any case is told on as many lines and with the same days in every language', async () => {
  let counted = 0
  await fc.assert(
    fc.asyncProperty(anyDossier, async (dossier) => {
      const asked = { modules, all: true, on: '2026-11-22' } as const
      const results = resultsOf(dossier, asked)
      const told = await Promise.all(
        locales.map(async (locale) => ({
          locale,
          text: await caseText(dossier, results, asked, languages[locale]),
        })),
      )
      // French names acts by their day, so that only the days of the case are compared.
      const known = JSON.stringify([results, dossier])
      const days = told.map(({ locale, text }) =>
        [...daysIn(text, localeTable[locale].tag)].filter((day) => known.includes(day)).sort(),
      )
      counted += days[0]?.length ?? 0
      for (const [i, { locale, text }] of told.entries()) {
        expect(days[i], locale).toEqual(days[0])
        expect(text.split('\n').length, locale).toBe(told[0]?.text.split('\n').length)
      }
    }),
    { numRuns: 10, seed: 20261129, endOnFailure: true },
  )
  expect(counted).toBeGreaterThan(100)
}, 240_000)

const files = readdirSync('tests/scenarios').filter((file) => file.endsWith('.csv'))
const sayEnglish = await speaker(languages.en)
const inEnglish = new Map<string, readonly string[]>()
/** Told once for all languages beside it. */
function english(file: string, row: CaseRow): readonly string[] {
  const key = `${file} ${row.name}`
  const told = inEnglish.get(key) ?? sayEnglish(file, row)
  inEnglish.set(key, told)
  return told
}

test.each(others)(
  'every scenario is told in as many lines in %s, and none of them is English',
  async (locale) => {
    const other = await speaker(languages[locale])
    for (const file of files) {
      for (const row of caseRows(file)) {
        const [said, told] = [english(file, row), other(file, row)]
        expect(told.length, row.name).toBe(said.length)
        expect(told.filter((line, i) => line === said[i] && isProse(line))).toEqual([])
      }
    }
  },
)

/** Two words or more that are no address and no name. */
const isProse = (line: string): boolean =>
  /\b(?:the|of|and|is|you|your|not|to)\b.*\b(?:the|of|and|is|you|your|not|to)\b/.test(line)

/** What the commands print about a scenario in one language. */
async function speaker(language: Language) {
  const say = await sayIn(language, procedureIds)
  const words = { ...(await loadRouteTexts(language)), say }
  return (file: string, { facts, on }: CaseRow): readonly string[] => {
    if (file === 'routes.csv') {
      const found = {
        routes: assessRoutes(facts, { on }),
        urgent: urgentThings(facts, on),
        dates: [],
        positions: [],
        ways: otherWays(facts),
        interactions: [],
      }
      return routesLines(found, words).split('\n')
    }
    const module = modules.find(({ procedure }) => file === `${procedure.id}.csv`)
    if (!module) throw new Error(`${file} is of no procedure`)
    const { procedure } = module
    const assessment = assess(procedure, facts, { on })
    const opened = { ...module, text: say.text(procedure.id) }
    const result = { ...assessment, whatWouldChange: [] }
    return [...assessmentLines(result, opened, say), ...filingLines(opened, { ...assessment, facts }, say)]
  }
}
