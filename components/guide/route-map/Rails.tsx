import { curve } from '@/components/guide/route-map/curve'
import type { Drawing } from '@/components/guide/route-map/layout'

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
