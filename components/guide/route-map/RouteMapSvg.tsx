import {
  type Drawing,
  layOutAcross,
  layOutDown,
  mirrored,
  type Point,
} from '@/components/guide/route-map/layout'
import { linesOf } from '@/components/guide/route-map/lines-of'
import { Rails } from '@/components/guide/route-map/Rails'
import type { Stop } from '@/components/guide/route-map/stop'
import type { Leg } from '@/machines/lifecycle/route-map'

export interface RouteMapSvgProps {
  readonly stops: readonly Stop[]
  readonly legs: readonly Leg[]
  readonly towards: 'across' | 'down'
  readonly dir: 'ltr' | 'rtl'
  readonly className: string
}

const row = 16
const margin = 14
/** How wide the words of a station may be, and about how many letters that is. */
const room = { across: { width: 106, letters: 14 }, down: { width: 250, letters: 29 } }

interface Label {
  readonly station: string
  readonly name: readonly string[]
  readonly actor: readonly string[]
}

/** A route map, drawn while the site is built. The list beside it says the same, so it is hidden from screen readers. */
export function RouteMapSvg({ stops, legs, towards, dir, className }: RouteMapSvgProps) {
  const { width, letters } = room[towards]
  const labels = stops.map(({ station, name, actor }) => ({
    station,
    name: linesOf(name, letters),
    actor: linesOf(actor, letters),
  }))
  const plain = layOut(labels, legs, towards)
  const drawing = dir === 'rtl' ? mirrored(plain) : plain
  const words = towards === 'down' ? margin + width : 0
  const whole = Math.ceil(drawing.width + words + 2 * margin)
  return (
    <svg
      aria-hidden="true"
      direction={dir}
      width={whole}
      viewBox={[
        dir === 'rtl' ? -margin - words : -margin,
        -margin,
        whole,
        Math.ceil(drawing.height + 2 * margin),
      ].join(' ')}
      className={`h-auto max-w-full font-sans ${className}`}
    >
      <Rails
        drawing={drawing}
        towards={towards}
        isYours={(station) => stops.some((stop) => stop.station === station && stop.acts === 'person')}
      />
      {labels.map(({ station, name, actor }) => {
        const dot = drawing.dots.get(station) ?? { x: 0, y: 0 }
        const beside = { x: dir === 'rtl' ? -margin : drawing.width + margin, y: dot.y - 2 }
        const place: Point =
          towards === 'across' ? { x: dot.x, y: dot.y - margin - (name.length - 1) * row } : beside
        // Beside a dot the words go on line after line; above and below it the dot stands between name and actor.
        const gap = towards === 'across' ? margin * 2 - 2 : 0
        return (
          <text key={station} textAnchor={towards === 'across' ? 'middle' : 'start'}>
            {[...name, ...actor].map((line, index) => (
              <tspan
                // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a drawing never move
                key={index}
                x={Math.round(place.x)}
                y={Math.round(place.y + index * row + (index < name.length ? 0 : gap))}
                className={index < name.length ? 'fill-ink font-semibold' : 'fill-soft'}
              >
                {line}
              </tspan>
            ))}
          </text>
        )
      })}
    </svg>
  )
}

function layOut(labels: readonly Label[], legs: readonly Leg[], towards: 'across' | 'down'): Drawing {
  const { width } = room[towards]
  // Boxes of one height across, so that the line hoped for runs straight.
  const most = Math.max(...labels.map(({ name, actor }) => Math.max(name.length, actor.length)))
  const boxes = labels.map(({ station, name, actor }) => ({
    station,
    width,
    height: towards === 'across' ? 2 * (most * row + margin) : (name.length + actor.length) * row + 14,
  }))
  return towards === 'across' ? layOutAcross(boxes, legs) : layOutDown(boxes, legs)
}
