import type { Lifecycle } from '@/machines/lifecycle/lifecycle'

/** A state of a lifecycle by its region: `file.lodged`. */
export type StationOf<C extends Lifecycle> = {
  [R in keyof C['regions'] & string]: `${R}.${keyof C['regions'][R]['states'] & string}`
}[keyof C['regions'] & string]

/** A line of a route map: stations one after the other. */
type Line<Station extends string> = readonly [Station, Station, ...Station[]]

/** The main stations of a file, out of the many states of its lifecycle. The first line is the one hoped for. */
export interface RouteMap<Station extends string = string> {
  readonly lifecycle: Lifecycle
  readonly lines: readonly [Line<Station>, ...Line<Station>[]]
}

/** Choose the stations of a lifecycle. A station that it does not have does not compile. */
export function defineRouteMap<const C extends Lifecycle>(
  lifecycle: C,
  lines: RouteMap<StationOf<C>>['lines'],
): RouteMap {
  return { lifecycle, lines }
}

/**
 * Every station once, each after those that lead to it, else in the order in which the lines name them.
 * @throws Error when the lines run in a circle, which no list can tell
 */
export function stationsOf(map: RouteMap): readonly string[] {
  const waiting = new Set(map.lines.flat())
  const legs = legsOf(map)
  const order: string[] = []
  while (waiting.size > 0) {
    const next = [...waiting].find((station) =>
      legs.every(({ from, to }) => to !== station || !waiting.has(from)),
    )
    if (next === undefined) throw new Error(`The route map of ${map.lifecycle.procedure} runs in a circle`)
    waiting.delete(next)
    order.push(next)
  }
  return order
}

/** A way from one station to the next. */
export interface Leg {
  readonly from: string
  readonly to: string
  readonly main: boolean
}

/** Every way between two stations once. */
export function legsOf({ lines }: RouteMap): readonly Leg[] {
  const legs = new Map<string, Leg>()
  for (const [index, line] of lines.entries()) {
    for (const [place, to] of line.entries()) {
      const from = line[place - 1]
      if (from === undefined || legs.has(`${from} ${to}`)) continue
      legs.set(`${from} ${to}`, { from, to, main: index === 0 })
    }
  }
  return [...legs.values()]
}

/** The region and the state of a station. */
export function partsOf(station: string): { readonly region: string; readonly state: string } {
  const [region = '', state = ''] = station.split('.')
  return { region, state }
}
