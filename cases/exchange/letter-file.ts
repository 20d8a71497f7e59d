import {
  AlignmentType,
  Document,
  Footer,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { withoutUnseen } from '@/cases/exchange/unseen'
import { cutAtBlanks, type LetterLine, type LineKind, leadingLines } from '@/content/say/letter'
import type { Inventory } from '@/content/say/letter-inventory'

/** What a file says of itself. */
export interface LetterFileOptions {
  /** BCP 47 tag of the letter’s language, for the spelling check of the reader’s program. */
  readonly tag: string
  readonly title: string
}

/** Points of space before a paragraph of a kind, where it does not follow another of its kind. */
const spaceBefore: Readonly<Record<LineKind, number>> = {
  sender: 0,
  to: 24,
  day: 18,
  subject: 18,
  salutation: 14,
  heading: 14,
  text: 8,
  item: 4,
  row: 8,
  tell: 8,
  closing: 18,
  signature: 36,
  inventory: 28,
  piece: 4,
}

/** Kinds whose paragraphs stand apart from each other too. */
const apart: readonly LineKind[] = ['text', 'tell', 'heading']

const bullets = 'points'
/** 20 units of the format are one point. */
const points = (n: number) => n * 20

/**
 * A letter as a DOCX file that every word processor opens. Blanks are marked.
 * @returns the bytes of the file
 */
export const letterFile = (lines: readonly LetterLine[], options: LetterFileOptions): Promise<ArrayBuffer> =>
  fileOf(
    lines.map((line, i) => paragraphOf(line, lines[i - 1]?.kind)),
    options,
  )

/**
 * The inventory of a letter as a DOCX file: a table with a last column to fill in by hand.
 * @returns the bytes of the file
 */
export function inventoryFile(inventory: Inventory, options: LetterFileOptions): Promise<ArrayBuffer> {
  const cell = (texts: readonly string[], width: number, bold = false) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 80, bottom: 80, left: 100, right: 100 },
      children: (texts.length === 0 ? [''] : texts).map(
        (said) => new Paragraph({ children: runsOf(withoutUnseen(said), bold) }),
      ),
    })
  const [number, piece, shows, pages] = inventory.columns
  const row = (cells: readonly (readonly string[])[], isHead = false) =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHead,
      children: cells.map((texts, i) => cell(texts, columnWidths[i] ?? 0, isHead)),
    })
  const table = new Table({
    columnWidths: [...columnWidths],
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [
      row([[number], [piece], [shows], [pages]], true),
      ...inventory.rows.map((one) => row([[String(one.number)], [one.piece], one.shows, []])),
    ],
  })
  const paragraph = (text: string, bold: boolean) =>
    new Paragraph({ spacing: { after: points(12) }, children: runsOf(withoutUnseen(text), bold) })
  return fileOf([paragraph(inventory.title, true), paragraph(inventory.of, false), table], options)
}

/** Together the width of the page between its margins, in twentieths of a point. */
const columnWidths = [1000, 3300, 3572, 1200] as const

function fileOf(
  children: readonly (Paragraph | Table)[],
  { tag, title }: LetterFileOptions,
): Promise<ArrayBuffer> {
  const file = new Document({
    title: withoutUnseen(title),
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 22, language: { value: tag } },
          paragraph: { spacing: { line: 276 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '–',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 425, hanging: 283 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        // A4 with margins of 2.5 cm, in twentieths of a point.
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1417, right: 1417, bottom: 1417, left: 1417 },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.END,
                children: [
                  new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 }),
                ],
              }),
            ],
          }),
        },
        children,
      },
    ],
  })
  return Packer.toArrayBuffer(file)
}

function paragraphOf({ kind, text }: LetterLine, before: LineKind | undefined): Paragraph {
  const space = before === kind && !apart.includes(kind) ? 2 : spaceBefore[kind]
  const bold = kind === 'heading' || kind === 'subject' || kind === 'inventory'
  const options: IParagraphOptions = {
    spacing: { before: points(space) },
    keepNext: leadingLines.includes(kind),
    ...(kind === 'to' && { indent: { left: 4820 } }),
    ...(kind === 'item' && { numbering: { reference: bullets, level: 0 } }),
    children: runsOf(withoutUnseen(text), bold),
  }
  return new Paragraph(options)
}

/** The text in runs: blanks are shaded, and a line break stays one. */
const runsOf = (text: string, bold: boolean): readonly TextRun[] =>
  cutAtBlanks(text).flatMap((piece) => {
    const shaded = piece.blank && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF2A8' } }
    return piece.text
      .split('\n')
      .map((row, i) => new TextRun({ text: row, bold, ...shaded, ...(i > 0 && { break: 1 }) }))
  })
