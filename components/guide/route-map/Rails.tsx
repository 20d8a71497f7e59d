import type { Drawing, Point } from '@/components/guide/route-map/layout'

export interface RailsProps {
  readonly drawing: Drawing
  readonly towards: 'across' | 'down'
  readonly isYours: (station: string) => boolean
}

/** The ways of a route map, and a dot for each station: a full one where the person acts next. */
export function Rails({ drawing, towards, isYours }: RailsProps) {
  // The way hoped for is drawn last, so that it lies on top.
  const ways = drawing.ways.toSorted((a, b) => Number(a.leg.main) - Number(b.leg.main))
  return (
    <>
      {ways.map(({ leg, points }) => (
        <path
          key={`${leg.from} ${leg.to}`}
          d={curve(points, towards)}
          fill="none"
          strokeWidth={leg.main ? 5 : 3}
          strokeLinecap="round"
          className={leg.main ? 'stroke-brand' : 'stroke-line'}
        />
      ))}
      {[...drawing.dots].map(([station, { x, y }]) => (
        <circle
          key={station}
          cx={Math.round(x)}
          cy={Math.round(y)}
          r="8"
          strokeWidth="3.5"
          className={`stroke-brand ${isYours(station) ? 'fill-brand' : 'fill-card'}`}
        />
      ))}
    </>
  )
}

/** A soft line through points that leaves and arrives in the direction of reading. */
function curve(points: readonly Point[], towards: RailsProps['towards']): string {
  const [first, ...rest] = points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))
  if (!first) return ''
  const parts = rest.map((to, index) => {
    const from = rest[index - 1] ?? first
    const middle = { x: Math.round((from.x + to.x) / 2), y: Math.round((from.y + to.y) / 2) }
    return towards === 'across'
      ? `C${middle.x} ${from.y} ${middle.x} ${to.y} ${to.x} ${to.y}`
      : `C${from.x} ${middle.y} ${to.x} ${middle.y} ${to.x} ${to.y}`
  })
  return [`M${first.x} ${first.y}`, ...parts].join('')
}
