import { type Mark, type RulerLine, rulerOf } from '@/components/finding/dates/ruler-line'
import { type RulerDay, rulerInWords } from '@/components/finding/dates/ruler-words'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { ISODate } from '@/content/law/types'
import type { Deadline } from '@/machines/deadlines/kinds'

export interface RulerProps {
  readonly deadline: Deadline
  readonly today: ISODate
  /** The line above begins on the same day, and says so. */
  readonly startSaid?: boolean
}

/** One time limit as a line of days, with the days in words below. Nothing where it has no day. */
export function Ruler({ deadline, today, startSaid = false }: RulerProps) {
  const { t, phrases } = useChrome()
  const line = rulerOf(deadline, today)
  if (line === null) return null
  const all = rulerInWords(line, deadline, t, phrases)
  const days = startSaid ? all.filter(({ name }) => name !== 'start') : all
  const at = (day: RulerDay | undefined) => day && line[day.name]?.at
  return (
    <div className="keep-together" data-ruler={line.end?.on ?? line.maybe?.on}>
      <div className="px-2">
        <RulerDrawing line={line} label={t('deadlines.ruler.today')} />
      </div>
      <ul className="flex flex-wrap justify-between gap-x-4 text-sm text-soft">
        {(at(days[0]) ?? 0) > edge && <Space />}
        {days.map(({ name, words }) => (
          <li key={name} className={looks[name]}>
            {words}
          </li>
        ))}
        {(at(days.at(-1)) ?? 1) < 1 - edge && <Space />}
      </ul>
    </div>
  )
}

/** A first or last day so far from the edge of the line is no longer written at the edge of the words. */
const edge = 0.15

/** Keeps the edge free, so that a day is written near where it is drawn. */
function Space() {
  return <li aria-hidden="true" />
}

const middle = 26

const looks: Readonly<Partial<Record<RulerDay['name'], string>>> = {
  maybe: 'text-check',
  end: 'font-semibold text-ink',
}

/** The drawing alone, for places that say its days themselves. Positions are percentages, so it takes any width. */
export function RulerDrawing({ line, label }: { line: RulerLine; label?: string }) {
  const { today, start, opens, maybe, end, tail } = line
  const last = tail ?? end ?? maybe
  const sure = maybe ?? end
  const from = opens ?? start
  const elapsed = sure !== null && today.at > sure.at ? sure : today
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      direction="ltr"
      height={label === undefined ? 24 : 40}
      className="block w-full overflow-visible rtl:-scale-x-100"
    >
      <g transform={label === undefined ? 'translate(0 -14)' : undefined}>
        <Stretch from={0} to={last?.at ?? 1} className="stroke-line" width={5} />
        <Stretch from={0} to={elapsed.at} className="stroke-brand" width={5} />
        {maybe !== null && (
          <Stretch from={maybe.at} to={end?.at ?? 1} className="stroke-check" width={14} dashes="2 5" />
        )}
        {tail !== null && end !== null && (
          <Stretch from={end.at} to={tail.at} className="stroke-field" width={5} dashes="1 5" />
        )}
        {from !== null && <circle cx={percent(from)} cy={middle} r="5" className="fill-brand" />}
        {end !== null && (
          <line
            x1={percent(end)}
            x2={percent(end)}
            y1={middle - 8}
            y2={middle + 8}
            className="stroke-ink"
            strokeWidth="12"
          />
        )}
        <circle cx={percent(today)} cy={middle} r="7" className="fill-card stroke-brand" strokeWidth="3.5" />
        {label !== undefined && (
          <text
            x={percent(today)}
            y="11"
            textAnchor={today.at < 0.08 ? 'start' : today.at > 0.92 ? 'end' : 'middle'}
            className="origin-center fill-brand text-sm font-semibold [transform-box:fill-box] rtl:-scale-x-100"
          >
            {label}
          </text>
        )}
      </g>
    </svg>
  )
}

interface StretchProps {
  readonly from: number
  readonly to: number
  readonly className: string
  readonly width: number
  readonly dashes?: string
}

function Stretch({ from, to, className, width, dashes }: StretchProps) {
  return (
    <line
      x1={percent({ at: from })}
      x2={percent({ at: to })}
      y1={middle}
      y2={middle}
      className={className}
      strokeWidth={width}
      strokeDasharray={dashes}
    />
  )
}

const percent = ({ at }: Pick<Mark, 'at'>) => `${(at * 100).toFixed(2)}%`
