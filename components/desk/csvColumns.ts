import type { caseColumns, deadlineColumns, evidenceColumns, findingColumns } from '@/cases/tables'

/** Every column of every table, so that a heading without words does not compile. */
export type CsvColumn =
  | (typeof caseColumns)[number]
  | (typeof findingColumns)[number]
  | (typeof evidenceColumns)[number]
  | (typeof deadlineColumns)[number]
