import type { DrawnMap } from '@/components/finding/timeline/map/drawn-maps'

export interface MapRowProps {
  readonly map: DrawnMap
  /** Which station it is, from above. */
  readonly index: number
  readonly here: ReadonlySet<string>
  readonly passed: ReadonlySet<string>
}

/** The part of a route map beside one station: the ways that run through its row, however high it is, and its dot. */
export function MapRow({ map, index, here, passed }: MapRowProps) {
  const { width, row, rows, ways } = map
  const at = rows[index]
  if (at === undefined) return null
  const isBehind = (station: string) => here.has(station) || passed.has(station)
  const isHere = here.has(at.station)
  // The way of the file is drawn last, so that it lies on top.
  const drawn = ways
    .map(({ from, to, path }) => ({ path, key: `${from} ${to}`, gone: passed.has(from) && isBehind(to) }))
    .toSorted((a, b) => Number(a.gone) - Number(b.gone))
  return (
    <span aria-hidden="true" className="relative flex shrink-0 items-center self-stretch rtl:-scale-x-100">
      <svg
        aria-hidden="true"
        width={width}
        viewBox={`0 ${index * row} ${width} ${row}`}
        preserveAspectRatio="none"
        className="absolute inset-y-0 start-0 h-full overflow-hidden"
      >
        {drawn.map(({ key, path, gone }) => (
          <path
            key={key}
            d={path}
            fill="none"
            vectorEffect="non-scaling-stroke"
            strokeWidth={gone ? 5 : 3}
            className={gone ? 'stroke-brand' : 'stroke-line'}
          />
        ))}
      </svg>
      <svg aria-hidden="true" width={width} height="28" className="relative">
        <circle
          cx={at.x}
          cy="14"
          r={isHere ? 9 : 6}
          strokeWidth={isHere ? 5 : 3}
          className={
            isHere
              ? 'fill-card stroke-brand'
              : passed.has(at.station)
                ? 'fill-brand stroke-brand'
                : 'fill-card stroke-field'
          }
        />
        {isHere && <circle cx={at.x} cy="14" r="4" className="fill-brand" />}
      </svg>
    </span>
  )
}
