import { expect, it } from 'vitest'
import { curve } from '@/components/guide/route-map/curve'
import { layOutDown } from '@/components/guide/route-map/layout'
import { legsOf, stationsOf } from '@/machines/lifecycle/route-map'
import { routeMaps } from '@/machines/procedures/route-maps'

const row = 56
const margin = 14

/** A route map as the app draws it: a row for each station, so that no layout is made in a browser. */
function drawn() {
  const maps = Object.entries(routeMaps).map(([procedure, map]) => {
    const stations = stationsOf(map)
    const { width, dots, ways } = layOutDown(
      stations.map((station) => ({ station, width: 1, height: row })),
      legsOf(map),
    )
    const down = ({ x, y }: { x: number; y: number }) => ({ x: x + margin, y })
    return [
      procedure,
      {
        width: Math.ceil(width) + 2 * margin,
        row,
        rows: stations.map((station) => ({ station, x: Math.round((dots.get(station)?.x ?? 0) + margin) })),
        ways: ways.map(({ leg, points }) => ({
          from: leg.from,
          to: leg.to,
          path: curve(points.map(down), 'down'),
        })),
      },
    ]
  })
  return `${JSON.stringify(Object.fromEntries(maps), null, 2)}\n`
}

it('draws the maps of today; after a change of a map: npx vitest run -u tests/components/finding/drawn-maps.test.ts', async () => {
  await expect(drawn()).toMatchFileSnapshot('../../../components/finding/timeline/map/drawn-maps.json')
})

it('puts the stations of each map in its rows, one below the other', () => {
  for (const map of Object.values(routeMaps)) {
    const stations = stationsOf(map)
    const { dots } = layOutDown(
      stations.map((station) => ({ station, width: 1, height: row })),
      legsOf(map),
    )
    for (const [index, station] of stations.entries())
      expect(Math.round(dots.get(station)?.y ?? -1), station).toBe(index * row + row / 2)
  }
})
