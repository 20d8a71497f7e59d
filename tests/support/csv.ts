import { parse } from 'csv-parse/sync'

/** Rows of a CSV text (RFC 4180) as records keyed by the header. Throws for a row that is too short or too long. */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  return parse(text, { columns: true, skip_records_with_empty_values: true })
}

/** The fields of one CSV record. */
export function fieldsOf(record: string, separator: string): readonly string[] {
  return parse(`${record}\r\n`, { delimiter: separator, record_delimiter: '\r\n' })[0] ?? []
}
