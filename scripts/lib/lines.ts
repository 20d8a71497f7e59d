import { pipeline } from 'node:stream'
import { parse } from 'csv-parse'
import {
  type CsvRecord,
  holdsSomething,
  separatorNamed,
  separatorOf,
  tableOptions,
} from '@/cases/exchange/table-form'

/** A line of a text file, with its number (from 1); `text` is null for one that is too long. */
export interface TextLine {
  readonly line: number
  readonly text: string | null
}

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
    const named = separator === undefined && text !== undefined ? separatorNamed(text) : undefined
    if (named === undefined && text?.trim() !== '') break
    separator ??= named
    head = await lines.next()
  }
  if (head.done) return
  const { line: first, text } = head.value
  const begin = text ?? tooLong
  let open = false
  const parser = parse({
    ...tableOptions(separator ?? separatorOf(begin), () => {
      open = true
    }),
    // In bytes, so that one line alone cannot exceed it.
    max_record_size: 4 * longest,
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
    else if (holdsSomething(fields)) yield { line, fields }
    line = first + info.lines
  }
  if (open) yield { line, problem: 'open-quote' }
}
