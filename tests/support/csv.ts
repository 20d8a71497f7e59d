/** Rows of a CSV text (RFC 4180: commas, quotes doubled) as records keyed by the header. */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (quoted) {
      if (char !== '"') field += char
      else if (text[i + 1] === '"') field += text[i++]
      else quoted = false
    } else if (char === '"') quoted = true
    else if (char === ',') {
      row.push(field)
      field = ''
    } else if (char === '\n') {
      rows.push([...row, field.replace(/\r$/, '')])
      row = []
      field = ''
    } else field += char
  }
  if (field !== '' || row.length > 0) rows.push([...row, field])
  const [header = [], ...body] = rows.filter((r) => r.some((f) => f !== ''))
  return body.map((fields, n) => {
    if (fields.length !== header.length)
      throw new Error(`line ${n + 2} has ${fields.length} fields, not ${header.length}`)
    return Object.fromEntries(header.map((name, i) => [name, fields[i] ?? '']))
  })
}
