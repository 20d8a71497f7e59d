import { pipeline } from 'node:stream'
import { parse } from 'csv-parse'

/** A line of a text file, with its number (from 1); `text` is null for one that is too long. */
export interface TextLine {
  readonly line: number
  readonly text: string | null
}

/** A row of a table, with the number of its first line, and its fields or why they could not be read. */
export type CsvRecord = { readonly line: number } & (
  | { readonly fields: readonly string[]; readonly problem?: undefined }
  | { readonly problem: 'too-long' | 'open-quote' }
)

/** In UTF-16 units: one open quote or endless line must not fill the memory. */
const longest = 1_000_000
/** Replaces a line that is too long in the table. */
const tooLong = '\u0000'

/** The lines of a stream, one at a time, in constant memory. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<TextLine> {
  let rest = ''
  let overflow = false
  let line = 0
  const ended = (text: string): TextLine => {
    const whole = !overflow && text.length <= longest
    overflow = false
    return { line: ++line, text: whole ? text.replace(/\r$/, '') : null }
  }
  for await (const chunk of chunks) {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) yield ended(part)
    if (rest.length > longest) {
      overflow = true
      rest = ''
    }
  }
  if (rest !== '' || overflow) yield ended(rest)
}

/** The first line by which Excel knows what stands between fields. */
const separatorLine = /^"?sep=([;,\t])"?[;,]*$/i

/**
 * The rows of a CSV stream (RFC 4180) that hold something, one at a time, in constant memory. Fields stand between the sign
 * that a first line `sep=` names; else between `;` or `,`, whichever the first row has more of. A quote that nothing closes
 * is a problem of its row, and ends the reading.
 */
export async function* csvRecords(chunks: AsyncIterable<string>): AsyncGenerator<CsvRecord> {
  const lines = linesOf(chunks)
  let head = await lines.next()
  let separator: string | undefined
  while (!head.done) {
    const text = head.value.text?.replace(/^\uFEFF/, '')
    const named = separator === undefined && text !== undefined ? separatorLine.exec(text)?.[1] : undefined
    if (named === undefined && text?.trim() !== '') break
    separator ??= named
    head = await lines.next()
  }
  if (head.done) return
  const { line: first, text } = head.value
  const begin = text ?? tooLong
  let open = false
  const parser = parse({
    bom: true,
    delimiter: separator ?? (begin.split(';').length > begin.split(',').length ? ';' : ','),
    info: true,
    // In bytes, so that one line alone cannot exceed it.
    max_record_size: 4 * longest,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    // With the options above a quote that stays open is the only error left. Throwing would lose the rows before it.
    skip_records_with_error: true,
    on_skip: () => {
      open = true
    },
  })
  async function* table() {
    yield `${begin}\n`
    for await (const { text } of lines) {
      if (open) return
      yield `${text ?? tooLong}\n`
    }
  }
  let line = first
  for await (const { record, info } of pipeline(table, parser, () => {})) {
    const fields: readonly string[] = record
    if (fields.includes(tooLong)) yield { line, problem: 'too-long' }
    else if (fields.some((field) => field.trim() !== '')) yield { line, fields }
    line = first + info.lines
  }
  if (open) yield { line, problem: 'open-quote' }
}
