import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  grantShares,
  type StatisticId,
  type StatisticTable,
  statisticIds,
  statistics,
} from '@/content/law/statistics'
import { readCsv } from '@/tests/support/csv'

/**
 * Every figure beside the words that the reports print it in. `of` is the year of a printed row, the column of a row that
 * stands on its side, or year and column of one figure. The hash is that of the words, and for a row of a table that of its
 * paragraph.
 */
const excerpts = readCsv(readFileSync('tests/seeds/figures.csv', 'utf8')).map(
  ({ seed = '', statistic = '', of = '', hash = '', printed = '' }) => ({
    seed,
    statistic,
    of,
    hash,
    printed,
  }),
)
const paragraphs = new Set(
  readCsv(readFileSync('tests/seeds/paragraphs.csv', 'utf8')).map(({ seed, hash }) => `${seed} ${hash}`),
)
const tableOf = (id: string): StatisticTable => statistics[id as StatisticId]

/** The numbers of a row: cells are parted by tabs where thousands are parted by blanks. A dash holds no number. */
const numbersOf = (row: string): readonly number[] =>
  row
    .replace(/\([^)]*%\)/g, '')
    .split(row.includes('\t') ? '\t' : ' ')
    .map((cell) => cell.replace(/[\s,]/g, ''))
    .filter((cell) => /^\d+$/.test(cell))
    .map(Number)

/** The value in one of the ways in which the reports write it. */
function written(value: number): RegExp {
  const digits = String(Math.abs(value))
  const parted = Number.isInteger(value) ? digits.replace(/\B(?=(\d{3})+$)/g, '[ ,.]') : digits
  return new RegExp(
    `(?<![\\d.,])${value < 0 ? '-' : ''}${parted.replace(/(?<=\d)\.(?=\d)/, '\\.')}(?![\\d.,]\\d)`,
  )
}

describe('what the reports print', () => {
  it.each(excerpts)('$seed $statistic $of is kept as it was', ({ hash, printed }) => {
    const text = printed.trim().replace(/\s+/g, ' ')
    expect(createHash('sha256').update(text).digest('hex').slice(0, 10)).toBe(hash)
  })

  it.each(excerpts.filter(({ of, seed }) => /^\d{4}$/.test(of) && /^00[04]$/.test(seed)))(
    '$statistic $of is a paragraph of the report',
    ({ seed, hash }) => expect(paragraphs).toContain(`${seed} ${hash}`),
  )
})

describe('every figure is the one that its report prints', () => {
  it.each(excerpts.filter(({ of }) => /^\d{4}$/.test(of)))('$statistic $of', ({ statistic, of, printed }) => {
    const row = tableOf(statistic).rows.find(({ year }) => String(year) === of)
    expect([Number(of), ...(row?.values ?? [])]).toEqual(numbersOf(printed))
  })

  it.each(excerpts.filter(({ of }) => /^\D/.test(of)))('$statistic $of', ({ statistic, of, printed }) => {
    const { columns, rows } = tableOf(statistic)
    const values = rows.map((row) => row.values[columns.indexOf(of)])
    expect(values).toEqual(numbersOf(printed).slice(-rows.length))
  })

  it.each(excerpts.filter(({ of }) => of.includes(':')))('$statistic $of', ({ statistic, of, printed }) => {
    const [year, column = ''] = of.split(':')
    const { columns, rows } = tableOf(statistic)
    const value = rows.find((row) => String(row.year) === year)?.values[columns.indexOf(column)]
    expect(printed).toMatch(written(value ?? Number.NaN))
  })

  it.each(statisticIds)('%s has no figure without its words', (id) => {
    const said = new Set(excerpts.filter(({ statistic }) => statistic === id).map(({ of }) => of))
    const { columns, rows } = tableOf(id)
    const bare = rows.flatMap(({ year }) =>
      columns.filter((column) => ![`${year}`, column, `${year}:${column}`].some((of) => said.has(of))),
    )
    expect(bare).toEqual([])
  })
})

describe('a share of positive decisions', () => {
  const printedShares = (row: string) => [...row.matchAll(/\(([\d.]+)%\)/g)].map(([, share]) => Number(share))

  it.each(['protection-first-decisions', 'protection-first-decisions-minors'] as const)(
    'of %s is the one that the report prints',
    (id) => {
      const rows = excerpts.filter(({ statistic }) => statistic === id)
      const printed = rows.map(({ printed: row }) => {
        const [refugee = 0, subsidiary = 0] = printedShares(row)
        return refugee + subsidiary
      })
      const shares = grantShares(statistics[id])
      expect(shares).toHaveLength(printed.length)
      // Two rounded shares added, so a tenth may be lost.
      for (const [at, share] of shares.entries())
        expect(Math.abs(share * 100 - (printed[at] ?? 0))).toBeLessThan(0.11)
    },
  )

  it('counts a yes and a no, and no file that was closed in another way', () => {
    expect(grantShares(statistics['medical-decisions'])[3]).toBeCloseTo(325 / (325 + 1360), 10)
    expect(grantShares(statistics['humanitarian-decisions'])[3]).toBeCloseTo(2501 / (2501 + 2993), 10)
  })

  /** What a column of a table with a share can be, beside a yes and a no. */
  const neither = ['applications', 'other', 'without-object']

  it('is given only where a table holds decisions, and knows of each column whether it is a yes or a no', () => {
    const withShare = statisticIds.filter((id) => grantShares(statistics[id]).length > 0)
    expect(withShare.map((id) => statistics[id].group)).toEqual([
      ...['decisions', 'decisions', 'decisions'],
      ...['protection', 'protection'],
    ])
    for (const id of withShare) {
      const { share, columns }: StatisticTable = statistics[id]
      const { positive = [], negative = [] } = share ?? {}
      const counted = [...positive, ...negative]
      expect(counted.filter((column) => neither.includes(column))).toEqual([])
      expect(columns.filter((column) => !counted.includes(column) && !neither.includes(column))).toEqual([])
      expect(new Set(counted).size).toBe(counted.length)
      expect(counted.filter((column) => !columns.includes(column))).toEqual([])
    }
  })
})
