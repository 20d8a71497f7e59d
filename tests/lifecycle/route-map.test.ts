import { describe, expect, it } from 'vitest'
import { type Lifecycle, stateOf, targetsOf } from '@/machines/lifecycle/lifecycle'
import { legsOf, partsOf, stationsOf } from '@/machines/lifecycle/route-map'
import { procedureLoaders } from '@/machines/procedures/registry'
import { lifecycle } from '@/machines/procedures/return/lifecycle'
import { routeMaps } from '@/machines/procedures/route-maps'

/** The events that lead into a state, from any state of its region or from one of them. */
function eventsInto(lifecycle: Lifecycle, region: string, state: string, from?: string): ReadonlySet<string> {
  const states = Object.entries(lifecycle.regions[region]?.states ?? {})
  return new Set(
    states
      .filter(([name]) => from === undefined || name === from)
      .flatMap(([, { on }]) =>
        Object.entries(on)
          .filter(([, way]) => targetsOf(way).some(({ target }) => target === state))
          .map(([event]) => event),
      ),
  )
}

describe.each(Object.entries(routeMaps))('the route map of %s', (id, map) => {
  const { lifecycle } = map

  it('is that of its own lifecycle, with twelve stations at most', () => {
    expect(lifecycle.procedure).toBe(id)
    expect(stationsOf(map).length).toBeLessThanOrEqual(12)
    for (const station of stationsOf(map)) {
      const { region, state } = partsOf(station)
      expect(() => stateOf(lifecycle, region, state)).not.toThrow()
    }
  })

  it.each(legsOf(map))('has a way in the machine from $from to $to', ({ from, to }) => {
    const [a, b] = [partsOf(from), partsOf(to)]
    if (a.region === b.region) {
      expect([...eventsInto(lifecycle, b.region, b.state, a.state)]).not.toEqual([])
      return
    }
    // Another region moves along on what led to this station.
    const here = eventsInto(lifecycle, a.region, a.state)
    const there = eventsInto(lifecycle, b.region, b.state)
    expect([...here].filter((event) => there.has(event))).not.toEqual([])
  })

  it('goes on and never back, so that a list can tell it', () => {
    const order = stationsOf(map)
    const back = legsOf(map).filter(({ from, to }) => order.indexOf(from) >= order.indexOf(to))
    expect(back).toEqual([])
  })
})

it('a map that runs in a circle is refused', () => {
  const lines = [
    ['order.running', 'order.over'],
    ['order.over', 'order.running'],
  ] as const
  expect(() => stationsOf({ lifecycle: lifecycle, lines })).toThrow('circle')
})

it('there is a route map for every procedure', () => {
  expect(Object.keys(routeMaps)).toEqual(Object.keys(procedureLoaders))
})
