/** A record of a text file, with the number of its first line (from 1); `text` is null for one that is too long. */
export interface TextRecord {
  readonly line: number
  readonly text: string | null
}

/** Longest record, in UTF-16 units: one open quote or endless line must not fill the memory. */
const longest = 1_000_000

/**
 * Records of a stream, one at a time, in constant memory. A record is a line, or with `quotes` as many lines as it takes
 * to close the double quotes (RFC 4180). A record that grows too long is given up, and the next line begins a new one.
 */
export async function* recordsOf(
  chunks: AsyncIterable<string>,
  { quotes }: { readonly quotes: boolean },
): AsyncGenerator<TextRecord> {
  let rest = ''
  let pending = ''
  let first = 1
  let line = 1
  let skipping = false
  const take = function* (text: string): Generator<TextRecord> {
    pending = pending === '' ? text : `${pending}\n${text}`
    const tooLong = pending.length > longest || skipping
    if (tooLong || !quotes || isClosed(pending)) {
      yield { line: first, text: tooLong ? null : pending.replace(/\r$/, '') }
      pending = ''
      first = line + 1
      skipping = false
    }
    line++
  }
  for await (const chunk of chunks) {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) yield* take(part)
    if (rest.length > longest) {
      skipping = true
      rest = ''
    }
  }
  if (rest !== '' || pending !== '' || skipping) {
    yield* take(rest)
    if (pending !== '') yield { line: first, text: pending }
  }
}

/** True when every double quote has its partner. */
export function isClosed(text: string): boolean {
  let open = false
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) open = !open
  return !open
}

/** The fields of one CSV record (RFC 4180). */
export function fieldsOf(text: string, separator: string): readonly string[] {
  if (!text.includes('"')) return text.split(separator)
  const fields: string[] = []
  let field = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (quoted) {
      if (char !== '"') field += char
      else if (text[i + 1] === '"') field += text[i++]
      else quoted = false
    } else if (char === '"') quoted = true
    else if (char === separator) {
      fields.push(field)
      field = ''
    } else field += char
  }
  return [...fields, field]
}
