import { createElement, Fragment, type ReactNode } from 'react'
import { drawnColumns } from '@/components/guide/bars'
import { type Drawn, drawChart } from '@/components/guide/draw-chart'
import type { StatisticTable } from '@/content/law/statistics'

/** Fills that differ in light, in dark and in black and white, with an outline so that none is lost. */
const fills = [
  'fill-brand',
  'fill-met print:fill-paper',
  'fill-check print:fill-line',
  'fill-judged print:fill-line/40',
  'fill-soft print:fill-line/70',
] as const
const fill = (place: number) =>
  `stroke-ink forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText] ${fills[place % fills.length]}`
const ink = 'fill-ink forced-colors:fill-[CanvasText]'

export interface BarChartProps<Column extends string> {
  /** Begins the ids of the name and of the description. */
  readonly id: string
  readonly table: StatisticTable<Column>
  /** Names the chart for people who do not see it. */
  readonly label: string
  /** Says what is counted. */
  readonly description: string
  /** Names a column in the legend. */
  readonly nameOf: (column: Column) => string
  readonly number: (value: number) => string
  readonly dir: 'ltr' | 'rtl'
}

/** Yearly figures as bars, drawn while the site is built. The table beside it says the same. */
export function BarChart<Column extends string>({
  id,
  table,
  label,
  description,
  nameOf,
  number,
  dir,
}: BarChartProps<Column>) {
  const columns = drawnColumns(table)
  const letter = (place: number) => letterOf(place, columns.length)
  const drawing = drawChart(table, {
    fill,
    ink,
    label: ({ value, place }) => [number(value), letter(place)].filter(Boolean).join(' '),
    mirrored: dir === 'rtl',
  })
  return (
    <div className="keep-together max-w-md space-y-2 print:max-w-xs">
      <svg
        role="img"
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-description`}
        {...inReact(drawing.attributes)}
        direction="ltr"
        className="h-auto w-full font-sans text-[11px]"
      >
        <title id={`${id}-name`}>{label}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {drawing.children.map(shown)}
      </svg>
      {columns.length > 1 && (
        <ul aria-hidden="true" className="space-y-1 text-sm">
          {columns.map((column, place) => (
            <li key={column} className="flex items-baseline gap-2">
              <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 shrink-0">
                <rect width="12" height="12" className={fill(place)} />
              </svg>
              <span>
                {letter(place)} {nameOf(column)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** A letter beside each figure, so that no colour has to be told apart. */
function letterOf(place: number, series: number): string {
  return series > 1 ? `(${String.fromCharCode(97 + place)})` : ''
}

/** An element of the drawing, or its text. */
function shown(part: Drawn | string, at: number): ReactNode {
  if (typeof part === 'string') return <Fragment key={at}>{part}</Fragment>
  return createElement(part.name, { key: at, ...inReact(part.attributes) }, part.children.map(shown))
}

/** Attributes by the names that React has for them: `text-anchor` is `textAnchor`. */
const inReact = (attributes: Drawn['attributes']): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name === 'class' ? 'className' : name.replace(/-([a-z])/g, (_, first: string) => first.toUpperCase()),
      value,
    ]),
  )
