import { axisFy, barX, plot, text } from '@observablehq/plot'
import { Window } from 'happy-dom'
import { type Bar, barsOf, drawnColumns } from '@/components/guide/bars'
import type { StatisticTable } from '@/content/law/statistics'

/** An element of a drawing. */
export interface Drawn {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Drawn | string)[]
}

export interface ChartLooks {
  /** The class of the bars of a column, by its place. */
  readonly fill: (place: number) => string
  readonly ink: string
  /** What stands at the end of a bar. */
  readonly label: (bar: Bar) => string
  /** From right to left, for a page that is read so. */
  readonly mirrored: boolean
}

const width = 372
const bar = 15
const gap = 14
const yearWidth = 46
/** How wide a letter of the labels is at most. */
const letter = 6.4

/** What Plot draws into: a page that nobody sees, since the drawing is made while the site is built. */
const { document } = new Window()

/** Bars for each year, drawn by Observable Plot. Classes alone give it colours, so that the policy of the page holds. */
export function drawChart(table: StatisticTable, { fill, ink, label, mirrored }: ChartLooks): Drawn {
  const bars = barsOf(table)
  const columns = drawnColumns(table)
  const tail = Math.max(...bars.map((one) => label(one).length)) * letter + 8
  const margins = mirrored ? { left: tail, right: yearWidth } : { left: yearWidth, right: tail }
  const place = { fy: 'year', y: 'place', x: 'value' } as const
  const drawing = plot({
    // The one thing that Plot asks of a document is to make elements.
    document: document as unknown as Document,
    width,
    height: table.rows.length * (columns.length * bar + gap),
    marginTop: 0,
    marginBottom: 0,
    marginLeft: margins.left,
    marginRight: margins.right,
    x: { axis: null, reverse: mirrored },
    y: { axis: null, type: 'band', padding: 0.2 },
    fy: { axis: null, type: 'band', padding: gap / (columns.length * bar + gap) },
    marks: [
      axisFy({
        anchor: mirrored ? 'right' : 'left',
        label: null,
        tickFormat: String,
        className: `${ink} font-semibold`,
      }),
      ...columns.map((column, at) =>
        barX(
          bars.filter((one) => one.column === column),
          { ...place, className: fill(at), strokeWidth: 0.5 },
        ),
      ),
      text(bars, {
        ...place,
        x: ({ value }: Bar) => Math.max(0, value),
        text: label,
        textAnchor: mirrored ? 'end' : 'start',
        dx: mirrored ? -4 : 4,
        className: ink,
      }),
    ],
  })
  return drawnOf(drawing)
}

/** Plot’s own style block and styles would break the policy of the page, and it names groups that nobody hears. */
const left = /^(?:style|class$|aria-|font-|width$|height$)/

function drawnOf(element: Element): Drawn {
  const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const)
  const isRoot = element.tagName.toLowerCase() === 'svg'
  return {
    name: element.tagName.toLowerCase(),
    attributes: Object.fromEntries(
      attributes.filter(([name]) => !(isRoot ? left.test(name) : /^(?:style$|aria-)/.test(name))),
    ),
    children: [...element.childNodes].flatMap((node) => {
      if (node.nodeType !== 1) return node.textContent ?? ''
      const child = node as Element
      return child.tagName.toLowerCase() === 'style' ? [] : drawnOf(child)
    }),
  }
}
