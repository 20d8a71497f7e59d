import { type Box, type Drawing, dotTop, layOutAcross, layOutDown } from '@/components/guide/route-map/layout'
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

const lineHeight = 16
/** How wide the words of a station may be, and about how many letters that is. */
const room = { across: { width: 108, letters: 16 }, down: { width: 250, letters: 32 } }

/** A route map, drawn while the site is built. The list beside it says the same, so it is hidden from screen readers. */
export function RouteMapSvg({ stops, legs, towards, dir, className }: RouteMapSvgProps) {
  const { width, letters } = room[towards]
  const labels = stops.map(({ name, actor }) => ({
    name: linesOf(name, letters),
    actor: linesOf(actor, letters),
  }))
  const heights = labels.map(({ name, actor }) => (name.length + actor.length) * lineHeight)
  const drawing =
    towards === 'across'
      ? // Boxes of one height, so that the line hoped for runs straight.
        layOutAcross(
          boxesOf(stops, width, () => Math.max(...heights) + 2 * dotTop + 8),
          legs,
        )
      : layOutDown(
          boxesOf(stops, width, (index) => (heights[index] ?? 0) + 14),
          legs,
        )
  const total = towards === 'across' ? drawing.width : drawing.width + 2 * dotTop + width
  const { turned, start } = turn(drawing, towards, total, dir)
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${Math.ceil(total)} ${Math.ceil(drawing.height)}`}
      className={`h-auto w-full font-sans ${className}`}
    >
      <Rails
        drawing={turned}
        towards={towards}
        isYours={(station) => stops.some((stop) => stop.station === station && stop.acts === 'person')}
      />
      {stops.map(({ station }, index) => {
        const { x, y } = turned.dots.get(station) ?? { x: 0, y: 0 }
        const { name, actor } = labels[index] ?? { name: [], actor: [] }
        const place = towards === 'across' ? { x, y: y + dotTop + 14 } : { x: start, y: y + 5 }
        return (
          <text key={station} textAnchor={towards === 'across' ? 'middle' : 'start'}>
            {[...name, ...actor].map((words, row) => (
              <tspan
                // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a drawing never move
                key={row}
                x={Math.round(place.x)}
                y={Math.round(place.y + row * lineHeight)}
                className={row < name.length ? 'fill-ink font-semibold' : 'fill-soft'}
              >
                {words}
              </tspan>
            ))}
          </text>
        )
      })}
    </svg>
  )
}

const boxesOf = (stops: readonly Stop[], width: number, height: (index: number) => number): readonly Box[] =>
  stops.map(({ station }, index) => ({ station, width, height: height(index) }))

/** The drawing with room for its dots, in the direction of the language, and where words beside the lanes begin. */
function turn(
  drawing: Drawing,
  towards: 'across' | 'down',
  total: number,
  dir: 'ltr' | 'rtl',
): { readonly turned: Drawing; readonly start: number } {
  const shift = towards === 'down' ? dotTop - 2 : 0
  const side = (x: number) => (dir === 'rtl' ? total - x - shift : x + shift)
  const turned = {
    ...drawing,
    dots: new Map([...drawing.dots].map(([station, { x, y }]) => [station, { x: side(x), y }])),
    ways: drawing.ways.map(({ leg, points }) => ({
      leg,
      points: points.map(({ x, y }) => ({ x: side(x), y })),
    })),
  }
  return { turned, start: side(drawing.width + dotTop) }
}
