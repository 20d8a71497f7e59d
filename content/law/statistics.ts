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

/** Figures a year. `total`: the column that is the sum of the others, not to be drawn beside them. */
export interface StatisticTable {
  readonly route: RouteId
  readonly unit: StatisticUnit
  readonly source: SourceId
  readonly columns: readonly [string, ...string[]]
  readonly total?: string
  /** One number for each column, in order. */
  readonly rows: readonly { readonly year: number; readonly values: readonly number[] }[]
}

const year = (of: number, ...values: readonly number[]) => ({ year: of, values })
const report = { source: 'aida-2025' } as const
/** Eurostat rounds to five. */
const factsheet = { route: 'international-protection', source: 'emn-2024' } as const

/**
 * Yearly figures of the Immigration Office and Fedasil, as the country report of 24 June 2025 prints them, and of Eurostat,
 * as the country factsheet of December 2025 prints them.
 */
export const statistics = {
  'medical-decisions': {
    route: 'medical-regularisation',
    unit: 'applications-and-decisions',
    ...report,
    columns: ['applications', 'positive', 'negative', 'other'],
    rows: [
      year(2021, 1156, 126, 887, 135),
      year(2022, 1147, 170, 870, 183),
      year(2023, 1294, 257, 1092, 135),
      year(2024, 1399, 325, 1360, 168),
    ],
  },
  'humanitarian-decisions': {
    route: 'humanitarian-regularisation',
    unit: 'applications-and-decisions',
    ...report,
    columns: ['applications', 'positive', 'negative', 'without-object'],
    rows: [
      year(2021, 5030, 1300, 1546, 279),
      year(2022, 4388, 1314, 2411, 498),
      year(2023, 4054, 2230, 3084, 677),
      year(2024, 4861, 2501, 2993, 618),
    ],
  },
  'minors-decisions': {
    route: 'unaccompanied-minors',
    unit: 'decisions',
    ...report,
    columns: ['stay', 'bring-back'],
    rows: [year(2021, 91, 32), year(2022, 60, 27), year(2023, 69, 15)],
  },
  'trafficking-documents': {
    route: 'trafficking-victims',
    unit: 'documents',
    ...report,
    columns: ['annex-15', 'registration-certificate', 'a-card', 'b-card', 'order-to-leave'],
    rows: [year(2021, 42, 104, 460, 25, 0), year(2022, 49, 208, 535, 35, 0), year(2023, 27, 122, 712, 38, 0)],
  },
  'removals-by-kind': {
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
    route: 'return',
    unit: 'returned-persons',
    ...report,
    columns: ['voluntary'],
    rows: [year(2024, 3267)],
  },
  'protection-first-decisions': {
    ...factsheet,
    unit: 'protection-decisions',
    columns: ['refugee', 'subsidiary', 'rejected'],
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
    rows: [
      year(2021, 8875, 940, 950),
      year(2022, 10720, 490, 80),
      year(2023, 12625, 480, 285),
      year(2024, 15820, 645, 485),
    ],
  },
} as const satisfies Record<string, StatisticTable>
export type StatisticId = keyof typeof statistics
export type StatisticColumn<S extends StatisticId> = (typeof statistics)[S]['columns'][number]
