import { barsOf } from '@/components/guide/bars'
import type { StatisticTable } from '@/content/law/statistics'

const bar = 15
const gap = 14
const left = 46
const right = 250
const tail = 76
/** Fills that differ in light, in dark and in black and white, with an outline so that none is lost. */
const fills = [
  'fill-brand',
  'fill-met print:fill-paper',
  'fill-check print:fill-line',
  'fill-judged print:fill-line/40',
  'fill-soft print:fill-line/70',
] as const

export interface BarChartProps {
  readonly table: StatisticTable
  /** Names the chart for people who do not see it. */
  readonly label: string
  /** Names a column in the legend. */
  readonly nameOf: (column: string) => string
  readonly number: (value: number) => string
}

/**
 * Yearly figures as bars, drawn while the site is built. The table beside it says the same. Bars grow to the right in every
 * language, as figures are read.
 */
export function BarChart({ table, label, nameOf, number }: BarChartProps) {
  const groups = barsOf(table)
  const series = groups[0]?.bars ?? []
  const groupHeight = series.length * bar + gap
  const legendTop = groups.length * groupHeight + 4
  const height = legendTop + series.length * 20
  return (
    <svg
      role="img"
      aria-label={label}
      direction="ltr"
      viewBox={`0 0 ${left + right + tail} ${height}`}
      className="keep-together h-auto w-full max-w-md font-sans text-[11px] print:max-w-xs"
    >
      {groups.map(({ year, bars }, group) => (
        <g key={year} transform={`translate(0 ${group * groupHeight})`}>
          <text
            x={left - 8}
            y={(bars.length * bar) / 2 + 4}
            textAnchor="end"
            className="fill-ink font-semibold"
          >
            {year}
          </text>
          {bars.map(({ column, place, value, width }) => (
            <g key={column} transform={`translate(${left} ${place * bar})`}>
              <rect
                y="1"
                width={Math.max(1, (width / 100) * right).toFixed(1)}
                height={bar - 3}
                className={`stroke-ink ${fills[place % fills.length]}`}
                strokeWidth="0.5"
              />
              <text x={((width / 100) * right + 5).toFixed(1)} y={bar - 4} className="fill-ink">
                {number(value)} {letterOf(place, bars.length)}
              </text>
            </g>
          ))}
        </g>
      ))}
      {series.length > 1 && (
        <g transform={`translate(${left} ${legendTop})`}>
          {series.map(({ column, place }) => (
            <g key={column} transform={`translate(0 ${place * 20})`}>
              <rect
                width="12"
                height="12"
                className={`stroke-ink ${fills[place % fills.length]}`}
                strokeWidth="0.5"
              />
              <text x="18" y="10" className="fill-ink">
                {letterOf(place, series.length)} {nameOf(column)}
              </text>
            </g>
          ))}
        </g>
      )}
    </svg>
  )
}

/** A letter beside each figure, so that no colour has to be told apart. */
function letterOf(place: number, series: number): string {
  return series > 1 ? `(${String.fromCharCode(97 + place)})` : ''
}
