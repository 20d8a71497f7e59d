import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadProcedureText } from '@/components/i18n/sentences'
import { en } from '@/content/en'
import { amounts } from '@/content/law/amounts'
import { citations } from '@/content/law/citations'
import { effects } from '@/content/law/interactions'
import { offices } from '@/content/law/offices'
import { reportFacts } from '@/content/law/report-facts'
import { routeIds } from '@/content/law/route-ids'
import { sources } from '@/content/law/sources'
import { statistics } from '@/content/law/statistics'
import { timeLimits } from '@/content/law/time-limits'
import { conditionsOf } from '@/machines/engine/procedure'
import { loadProcedures } from '@/scripts/lib/procedures'
import { readCsv } from '@/tests/support/csv'

/**
 * The reports that the project began with, read statement by statement. Their texts are not ours to copy: a paragraph is
 * known by a hash of its text and the words that it begins with.
 */
const read = (name: string) => readCsv(readFileSync(`tests/seeds/${name}.csv`, 'utf8'))
const paragraphs = read('paragraphs')
const statements = read('statements')
const keyOf = ({ seed, hash }: Readonly<Record<string, string>>) => `${seed} ${hash}`

const modules = await loadProcedures('all')
const texts = new Map(
  await Promise.all(
    modules.map(async ({ procedure }) => [procedure.id, await loadProcedureText(en, procedure.id)] as const),
  ),
)

/** What each kind of place can be. */
const places: Readonly<Record<string, readonly string[]>> = {
  condition: modules.flatMap(({ procedure }) =>
    conditionsOf(procedure).map(({ id }) => `${procedure.id}:${id}`),
  ),
  step: modules.flatMap(({ procedure, filing }) => filing.steps.map((step) => `${procedure.id}:${step}`)),
  guide: [...texts].flatMap(([id, { guide }]) =>
    Object.entries(guide).flatMap(([part, lines]) => (lines.length > 0 ? [`${id}:${part}`] : [])),
  ),
  limit: Object.keys(timeLimits),
  statistic: Object.keys(statistics),
  'report-fact': Object.keys(reportFacts),
  effect: Object.keys(effects),
  citation: Object.keys(citations),
  amount: Object.keys(amounts),
  office: Object.keys(offices),
  source: Object.keys(sources),
  route: routeIds,
}

describe('the reports read beside the site', () => {
  test('every paragraph is known by its hash, and begins with six words at most', () => {
    expect(paragraphs.length).toBeGreaterThan(150)
    expect(paragraphs.filter(({ hash }) => !/^[0-9a-f]{10}$/.test(hash ?? ''))).toEqual([])
    expect(paragraphs.filter(({ begins = '' }) => begins.split(' ').length > 6)).toEqual([])
    expect(new Set(paragraphs.map(keyOf)).size).toBe(paragraphs.length)
  })
  test('no paragraph of the country report is missing, and no footnote', () => {
    const numbers = paragraphs.filter(({ seed }) => seed === '004').map(({ number }) => Number(number))
    expect(numbers).toEqual(Array.from({ length: 243 }, (_, n) => n + 1))
    const notes = paragraphs.flatMap(({ begins = '' }) => /^\[(\d+)\]/.exec(begins)?.[1] ?? []).map(Number)
    expect(notes).toEqual(Array.from({ length: 95 }, (_, n) => n + 1))
  })
  test('every paragraph has its statements, and every statement its paragraph', () => {
    const read = new Set(statements.map(keyOf))
    const known = new Set(paragraphs.map(keyOf))
    expect(paragraphs.filter((one) => !read.has(keyOf(one)))).toEqual([])
    expect(statements.filter((one) => !known.has(keyOf(one)))).toEqual([])
  })
  test('what is said stands where the table says', () => {
    const said = statements.filter(({ handled }) => handled === 'said')
    const lost = said.filter(({ where = '' }) => {
      const [kind = '', ...id] = where.split(':')
      return !places[kind]?.includes(id.join(':'))
    })
    expect(lost).toEqual([])
  })
  test('what is left out or different has its reason', () => {
    const others = statements.filter(({ handled }) => handled !== 'said')
    expect(others.filter(({ handled }) => handled !== 'left out' && handled !== 'different')).toEqual([])
    expect(others.filter(({ where = '' }) => where.trim() === '')).toEqual([])
  })
  test('every fact of a report is in the table, and a figure names its year', async () => {
    const used = new Set(statements.map(({ where }) => where))
    expect(Object.keys(reportFacts).filter((id) => !used.has(`report-fact:${id}`))).toEqual([])
    const { statisticsText } = await import('@/content/en/statistics')
    for (const [id, { year }] of Object.entries<{ readonly year?: number }>(reportFacts)) {
      const text = statisticsText.facts[id as keyof typeof reportFacts]
      if (year !== undefined) expect(text, id).toContain(String(year))
      if (/\d[\d,]{2,}|percent/.test(text.replace(/\b20\d\d\b/g, ''))) expect(year, id).toBeDefined()
    }
  })
  test('docs/coverage-of-seeds.md says the same', async () => {
    await expect(page()).toMatchFileSnapshot('../../docs/coverage-of-seeds.md')
  })
})

function page(): string {
  const numbers = new Map(paragraphs.map((one) => [keyOf(one), one]))
  const rows = statements.map((one) => {
    const { number, begins } = numbers.get(keyOf(one)) ?? {}
    const { hash, statement, handled, where } = one
    return `| ${number} \`${hash}\` | ${begins} | ${statement} | ${handled} | ${handled === 'said' ? `\`${where}\`` : where} |`
  })
  const of = (seed: string) => rows.filter((_, i) => statements[i]?.seed === seed).join('\n')
  const head = '| paragraph | begins | statement | handled | where, or why |\n|---|---|---|---|---|'
  return `# The reports read beside the site

Two reports were read statement by statement. Each statement is *said*, and then the table names where; *left out*, with the reason; or *different*, because a text or a judgment says otherwise. The reports are not ours to copy: a paragraph is known by the first signs of the SHA-256 of its text and by the words that it begins with. Of the first report all 243 stand here, with the headings, the rows of tables and the 95 footnotes. \`tests/seeds/\` holds the table, and a test checks that each place exists. \`npx vitest run --project unit tests/seeds -u\` writes this page.

## Country report on national protection statuses and the return procedure, 24 June 2025 (AIDA)

${head}
${of('004')}

## Country factsheet Belgium 2024, December 2025 (European Migration Network)

Only what belongs to a route of this site. Labour migration, integration, borders and development are left out: no route here is about them.

${head}
${of('000')}
`
}
