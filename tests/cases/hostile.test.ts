import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import mammoth from 'mammoth'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { emptyDossier } from '@/cases/dossier/household'
import { parseDossierText } from '@/cases/dossier/parse'
import { csvFile } from '@/cases/exchange/csv'
import { dossierFile } from '@/cases/exchange/files'
import { calendarFile } from '@/cases/exchange/ics'
import { inventoryFile, letterFile } from '@/cases/exchange/letter-file'
import { unseen, withoutUnseen } from '@/cases/exchange/unseen'
import { asJson } from '@/scripts/lib/arguments'
import { hostileTexts } from '@/tests/support/hostile'

/** What a person may come to see of a text. */
const shown = withoutUnseen
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const letter = { tag: 'fr-BE', title: 'Lettre' }
/** What no reader of a file should meet in it. */
const hidden = (text: string) => (text.match(unseen) ?? []).filter((c) => c !== '\n' && c !== '\t')
/** The text of a document as another library reads it, with its line breaks. */
async function docx(file: ArrayBuffer): Promise<string> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file) })
  const html = parseFragment(value.replace(/<br \/>|<\/p>/g, ' $&'))
  const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
  return textOf(html)
}

describe.each(Object.entries(hostileTexts))('%s', (_what, text) => {
  test.each([',', ';'] as const)(
    'stays one cell of a table that %s parts, and is no formula',
    (separator) => {
      const table = { columns: ['case', 'label', 'days', 'note'], rows: [['1', text, 7, text] as const] }
      const file = csvFile(table, { separator })
      const rows: readonly (readonly string[])[] = parse(file, { bom: true, delimiter: separator })
      expect(rows).toHaveLength(2)
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([table.columns.length]))
      const label = rows[1]?.[table.columns.indexOf('label')] ?? ''
      expect([withoutUnseen(text), `'${withoutUnseen(text)}`]).toContain(label)
      for (const cell of rows[1] ?? []) expect(cell).not.toMatch(/^[\s\p{Cf}"]*[=+@＝﹦-]/u)
      expect(hidden(file.replaceAll('\r\n', '\n').slice(1))).toEqual([])
    },
  )

  test('stays one title of one event in a calendar', async () => {
    const entry = { key: ['a'], on: '2026-12-31', title: text, description: text }
    const file = await calendarFile([entry], { stamp: '2026-11-22T09:30:00Z' })
    const calendar = new ICAL.Component(ICAL.parse(file))
    const events = calendar.getAllSubcomponents('vevent')
    expect(events).toHaveLength(1)
    const [event] = events
    expect(event?.getFirstPropertyValue('summary')).toBe(shown(text))
    expect(event?.getFirstPropertyValue('description')).toBe(shown(text))
    expect(event?.getAllSubcomponents('valarm')).toHaveLength(3)
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  test('stays one paragraph of a letter', async () => {
    const lines = ['before', text, 'after'].map(
      (one, n) => ({ id: `${n}`, kind: 'text', text: one, basis: [] }) as const,
    )
    const read = await docx(await letterFile(lines, letter))
    expect(oneLine(read)).toBe(oneLine(`before ${shown(text)} after`))
    expect(hidden(read)).toEqual([])
  })

  test('stays one cell of an inventory', async () => {
    const inventory = {
      title: 'Inventaire',
      of: text,
      columns: ['Nr', 'Pièce', 'Montre', 'Pages'],
      rows: [{ number: 1, piece: text, shows: [text] }],
    } as const
    const read = await docx(await inventoryFile(inventory, letter))
    expect(oneLine(read).split(oneLine(shown(text))).length).toBe(4)
    expect(hidden(read)).toEqual([])
  })

  test('is the same case after a file of it was read, whatever its label', () => {
    const dossier = { ...emptyDossier, label: text, notes: text }
    expect(parseDossierText(dossierFile(dossier))).toEqual({ ok: true, value: dossier })
  })

  test('cannot write on a terminal what is not seen', () => {
    expect(hidden(withoutUnseen(text))).toEqual([])
    expect(hidden(asJson({ text }))).toEqual([])
    expect(JSON.parse(asJson({ text }))).toEqual({ text })
  })
})
