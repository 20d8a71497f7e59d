import { withoutUnseen } from '@/cases/exchange/unseen'

export type Cell = string | number | boolean | null

/** Rows under named columns. Cells hold ids and days; words are put in by whoever writes the file. */
export interface Table<Column extends string = string> {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

export interface CsvOptions {
  /** `;` is what a Belgian Excel takes, `,` what most other programs take. */
  readonly separator: ';' | ','
  /** Heading of a column; its id by default. */
  readonly heading?: (column: string) => string
  /** What a cell says; its id by default. `row`: all cells of the line by column, as ids. */
  readonly say?: (column: string, cell: Cell, row: Readonly<Record<string, Cell>>) => Cell
}

/**
 * A CSV file (RFC 4180): UTF-8 with a mark at the start, so that Excel reads its accents, and CRLF. Texts lose what nobody sees
 * and what turns writing round; one that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function csvFile({ columns, rows }: Table, { separator, heading, say }: CsvOptions): string {
  const head = columns.map((column) => heading?.(column) ?? column)
  const body = rows.map((row) => {
    if (!say) return row
    const named = Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null]))
    return row.map((cell, i) => say(columns[i] ?? '', cell, named))
  })
  const lines = [head, ...body].map((row) => csvLine(row, separator))
  return `\uFEFF${lines.join('')}`
}

/** One line with its end. */
export const csvLine = (cells: readonly Cell[], separator: ';' | ','): string =>
  `${cells.map(field).join(separator)}\r\n`

/**
 * Also the wide and the small signs, which some spreadsheets take for the plain ones, and a sign behind blanks, quotes or
 * characters that show nothing.
 */
const formula = /^["'\s\p{Cc}\p{Cf}]*[=+\-@\t\r\n＝＋－＠﹦﹢﹣﹫−]/u

/** What a text was before it was written into a cell: without the apostrophe in front of what looks like a formula. */
export const textOfCell = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1).trim() : cell

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = withoutUnseen(cell)
  const safe = formula.test(text) ? `'${text}` : text
  return /[";,\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
