import { keysOf } from '@/content/law/keys'
import type { NewestId } from '@/content/law/newest-figures'
import type { RouteId } from '@/content/law/route-ids'
import type { SourceId } from '@/content/law/sources'

/** What the numbers of a table count. */
export type StatisticUnit =
  | 'applications-and-decisions'
  | 'decisions'
  | 'documents'
  | 'removals'
  | 'returned-persons'
  | 'protection-decisions'
  | 'protection-persons'
  | 'inhabitants'
  | 'moves'
  | 'refugees'
  | 'rounded-moves'
  | 'percent-of-immigrations'
  | 'immigrations-per-thousand'

/** What stands together on the page of figures, in its order. Papers and removals are no outcomes, so they stand apart. */
export const statisticGroups = [
  'decisions',
  'protection',
  'papers',
  'leaving',
  'population',
  'flanders',
] as const
export type StatisticGroup = (typeof statisticGroups)[number]

/**
 * The columns that say yes and those that say no. A file that was closed in another way (withdrawn, without object, excluded)
 * answers neither, and where a report puts these in one column they stand in neither list.
 */
interface GrantShare {
  readonly positive: readonly string[]
  readonly negative: readonly string[]
}

/** Figures a year. `total`: the column that is the sum of the others, not to be drawn beside them. */
export interface StatisticTable<Column extends string = string> {
  readonly group: StatisticGroup
  /** The route whose guide shows the figures; none where they are about the country. */
  readonly route?: RouteId
  readonly unit: StatisticUnit
  readonly source: SourceId
  /** Where newer figures are published. */
  readonly newest: NewestId
  readonly columns: readonly [Column, ...Column[]]
  readonly total?: Column
  /** Only where the table holds every yes and every no of a year, of one kind. */
  readonly share?: GrantShare
  /** One number for each column, in order. */
  readonly rows: readonly { readonly year: number; readonly values: readonly number[] }[]
}

const year = (of: number, ...values: readonly number[]) => ({ year: of, values })
const report = { source: 'aida-2025', newest: 'immigration-office' } as const
/** Eurostat rounds to five. */
const factsheet = { group: 'protection', route: 'international-protection', source: 'emn-2024' } as const
const profile = { group: 'population', source: 'country-profile-belgium' } as const
const flemish = { group: 'flanders', source: 'flemish-migration', newest: 'flemish-migration' } as const
const protectionShare = {
  positive: ['refugee', 'subsidiary'],
  negative: ['rejected'],
} as const

/**
 * Yearly figures of the Immigration Office and Fedasil, as the country report of 24 June 2025 prints them, and of Eurostat,
 * as the country factsheet of December 2025 prints them; figures of the country from its profile at the Prague Process, and of
 * the Flemish Region from its own statistics of July 2025.
 */
export const statistics = {
  'medical-decisions': {
    group: 'decisions',
    route: 'medical-regularisation',
    unit: 'applications-and-decisions',
    ...report,
    columns: ['applications', 'positive', 'negative', 'other'],
    share: { positive: ['positive'], negative: ['negative'] },
    rows: [
      year(2021, 1156, 126, 887, 135),
      year(2022, 1147, 170, 870, 183),
      year(2023, 1294, 257, 1092, 135),
      year(2024, 1399, 325, 1360, 168),
    ],
  },
  'humanitarian-decisions': {
    group: 'decisions',
    route: 'humanitarian-regularisation',
    unit: 'applications-and-decisions',
    ...report,
    columns: ['applications', 'positive', 'negative', 'without-object'],
    share: { positive: ['positive'], negative: ['negative'] },
    rows: [
      year(2021, 5030, 1300, 1546, 279),
      year(2022, 4388, 1314, 2411, 498),
      year(2023, 4054, 2230, 3084, 677),
      year(2024, 4861, 2501, 2993, 618),
    ],
  },
  'minors-decisions': {
    group: 'decisions',
    route: 'unaccompanied-minors',
    unit: 'decisions',
    ...report,
    columns: ['stay', 'bring-back'],
    share: { positive: ['stay'], negative: ['bring-back'] },
    rows: [year(2021, 91, 32), year(2022, 60, 27), year(2023, 69, 15)],
  },
  'trafficking-documents': {
    group: 'papers',
    route: 'trafficking-victims',
    unit: 'documents',
    ...report,
    columns: ['annex-15', 'registration-certificate', 'a-card', 'b-card', 'order-to-leave'],
    rows: [year(2021, 42, 104, 460, 25, 0), year(2022, 49, 208, 535, 35, 0), year(2023, 27, 122, 712, 38, 0)],
  },
  'removals-by-kind': {
    group: 'leaving',
    route: 'return',
    unit: 'removals',
    ...report,
    columns: ['origin', 'dublin', 'bilateral', 'border', 'detainees', 'all'],
    total: 'all',
    rows: [
      year(2021, 1140, 366, 208, 1237, 91, 3042),
      year(2022, 1912, 735, 271, 1752, 67, 4737),
      year(2023, 2011, 1075, 297, 1843, 96, 5322),
    ],
  },
  /** For 2021 the report prints 1,984 forced returns here, and 1,714 by kind. */
  'forced-returns-by-means': {
    group: 'leaving',
    route: 'return',
    unit: 'removals',
    ...report,
    columns: ['flight-alone', 'flight-escorted', 'car', 'special-flight', 'train', 'all'],
    total: 'all',
    rows: [
      year(2021, 1478, 53, 430, 18, 5, 1984),
      year(2022, 2050, 193, 608, 51, 16, 2918),
      year(2023, 2174, 331, 762, 114, 2, 3383),
    ],
  },
  'voluntary-returns': {
    group: 'leaving',
    route: 'return',
    unit: 'returned-persons',
    ...report,
    newest: 'fedasil',
    columns: ['voluntary'],
    rows: [year(2024, 3267)],
  },
  'protection-first-decisions': {
    ...factsheet,
    unit: 'protection-decisions',
    columns: ['refugee', 'subsidiary', 'rejected'],
    newest: 'eurostat-first-decisions',
    share: protectionShare,
    rows: [
      year(2021, 8280, 885, 11865),
      year(2022, 10495, 430, 13105),
      year(2023, 12040, 415, 15400),
      year(2024, 15030, 585, 16410),
    ],
  },
  'protection-first-decisions-minors': {
    ...factsheet,
    unit: 'protection-decisions',
    columns: ['refugee', 'subsidiary', 'rejected'],
    newest: 'eurostat-minors',
    share: protectionShare,
    rows: [
      year(2021, 285, 155, 180),
      year(2022, 480, 15, 420),
      year(2023, 860, 15, 940),
      year(2024, 865, 25, 490),
    ],
  },
  'protection-granted': {
    ...factsheet,
    unit: 'protection-persons',
    columns: ['refugee', 'subsidiary', 'resettled'],
    newest: 'eurostat-first-decisions',
    rows: [
      year(2021, 8875, 940, 950),
      year(2022, 10720, 490, 80),
      year(2023, 12625, 480, 285),
      year(2024, 15820, 645, 485),
    ],
  },
  /** Two offices that count differently. */
  population: {
    ...profile,
    unit: 'inhabitants',
    newest: 'statbel',
    columns: ['statbel', 'world-bank'],
    rows: [year(2024, 11763650, 11858610)],
  },
  'migration-belgium': {
    ...profile,
    unit: 'moves',
    newest: 'statbel',
    columns: ['immigration', 'emigration'],
    rows: [year(2023, 194887, 128538)],
  },
  /** Of 2021 the profile prints two more under these names, of another office and far smaller: they are left out. */
  'refugees-and-applicants': {
    ...profile,
    unit: 'refugees',
    newest: 'unhcr',
    columns: ['refugees', 'applicants'],
    rows: [year(2025, 186406, 56786)],
  },
  'recognised-refugees': {
    ...profile,
    unit: 'refugees',
    newest: 'unhcr',
    columns: ['refugees'],
    rows: [year(2002, 12560), year(2022, 65033)],
  },
  'flemish-moves': {
    ...flemish,
    unit: 'rounded-moves',
    columns: ['immigration', 'emigration'],
    rows: [year(2024, 94400, 61400)],
  },
  'flemish-balance': {
    ...flemish,
    unit: 'rounded-moves',
    columns: ['belgians', 'eu', 'others'],
    rows: [year(2024, -6500, 9700, 29800)],
  },
  'flemish-immigration-by-kind': {
    ...flemish,
    unit: 'percent-of-immigrations',
    columns: ['abroad', 'waiting-register', 're-registered'],
    rows: [year(2024, 80, 11, 9)],
  },
  'flemish-immigration-by-nationality': {
    ...flemish,
    unit: 'percent-of-immigrations',
    columns: ['belgians', 'eu', 'others'],
    rows: [year(2024, 10, 42, 48)],
  },
  'immigration-rates': {
    ...flemish,
    unit: 'immigrations-per-thousand',
    columns: ['flanders', 'brussels', 'belgium', 'eu-average'],
    rows: [year(2023, 10.1, 56.1, 14.4, 13.2)],
  },
} as const satisfies Record<string, StatisticTable>
export type StatisticId = keyof typeof statistics
export type StatisticColumn<S extends StatisticId> = (typeof statistics)[S]['columns'][number]
/** One of the tables, with names of columns that have a sentence. */
export type AnyStatistic = StatisticTable<StatisticColumn<StatisticId>>
/** Every table, in the order in which they are told. */
export const statisticIds = keysOf(statistics)

/**
 * The positive decisions of each year as a share of the positive and the negative ones of that year, in the order of the rows:
 * 0.19. Empty where the table does not hold both.
 */
export function grantShares({ columns, share, rows }: StatisticTable): readonly number[] {
  if (share === undefined) return []
  const sum = (values: readonly number[], of: readonly string[]) =>
    of.reduce((total, column) => total + (values[columns.indexOf(column)] ?? 0), 0)
  return rows.map(({ values }) => {
    const positive = sum(values, share.positive)
    return positive / (positive + sum(values, share.negative))
  })
}
