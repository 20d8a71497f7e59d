import type { Options } from 'csv-parse/browser/esm/sync'

/** A row of a table, with the number of its first line, and its fields or why they could not be read. */
export type CsvRecord = { readonly line: number } & (
  | { readonly fields: readonly string[]; readonly problem?: undefined }
  | { readonly problem: 'too-long' | 'open-quote' }
)

/** The first line by which Excel knows what stands between fields. */
const separatorLine = /^"?sep=([;,\t])"?[;,]*$/i

/** The sign that a line `sep=` names; undefined for any other line. */
export const separatorNamed = (line: string): string | undefined => separatorLine.exec(line)?.[1]

/** What stands between the fields of a first row: `;` or `,`, whichever it has more of. */
export const separatorOf = (row: string): string =>
  row.split(';').length > row.split(',').length ? ';' : ','

/**
 * How a table is parsed (RFC 4180, with what spreadsheets leave). With these a quote that stays open is the only error left;
 * it is given to `onOpenQuote`, since throwing would lose the rows before it.
 */
export const tableOptions = (separator: string, onOpenQuote: () => void) =>
  ({
    bom: true,
    delimiter: separator,
    info: true,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    on_skip: () => {
      onOpenQuote()
      return undefined
    },
  }) as const satisfies Options

/** False for a row of nothing but separators, as Excel leaves below a table. */
export const holdsSomething = (fields: readonly string[]): boolean =>
  fields.some((field) => field.trim() !== '')
