import { describe, expect, it } from 'vitest'
import {
  type Box,
  type Drawing,
  layOutAcross,
  layOutDown,
  mirrored,
} from '@/components/guide/route-map/layout'
import { linesOf } from '@/components/guide/route-map/lines-of'
import { legsOf, stationsOf } from '@/machines/lifecycle/route-map'
import { routeMaps } from '@/machines/procedures/route-maps'

describe.each(Object.entries(routeMaps))('the drawing of %s', (_, map) => {
  const legs = legsOf(map)
  const boxes: readonly Box[] = stationsOf(map).map((station) => ({ station, width: 106, height: 80 }))

  it.each([
    ['across', layOutAcross(boxes, legs)],
    ['down', layOutDown(boxes, legs)],
  ])('%s has a dot for each station inside it, and ways from dot to dot', (_name, drawing) => {
    expect([...drawing.dots.keys()]).toEqual(stationsOf(map))
    for (const { x, y } of drawing.dots.values()) {
      expect(x >= 0 && x <= drawing.width && y >= 0 && y <= drawing.height).toBe(true)
    }
    for (const { leg, points } of drawing.ways) {
      expect([points[0], points.at(-1)]).toEqual([drawing.dots.get(leg.from), drawing.dots.get(leg.to)])
    }
  })

  it('down gives each station a row of its own, in the order of the list, within a phone', () => {
    const drawing = layOutDown(boxes, legs)
    const rows = [...drawing.dots.values()].map(({ y }) => y)
    expect(rows).toEqual(rows.toSorted((a, b) => a - b))
    expect(new Set(rows).size).toBe(rows.length)
    expect(drawing.width).toBeLessThan(110)
  })

  it('across has no two stations in one place', () => {
    const drawing = layOutAcross(boxes, legs)
    expect(overlaps(drawing, boxes)).toEqual([])
  })

  it('turns round for languages written from the right', () => {
    const drawing = layOutDown(boxes, legs)
    expect(mirrored(mirrored(drawing)).dots).toEqual(drawing.dots)
  })
})

it('breaks words between lines, and never inside one', () => {
  expect(linesOf('Refused as inadmissible', 12)).toEqual(['Refused as', 'inadmissible'])
  expect(linesOf('You', 12)).toEqual(['You'])
})

function overlaps({ dots }: Drawing, boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => {
      const [one, other] = [dots.get(a.station), dots.get(b.station)]
      if (!one || !other) return [a.station]
      const apart =
        Math.abs(one.x - other.x) >= (a.width + b.width) / 2 ||
        Math.abs(one.y - other.y) >= (a.height + b.height) / 2
      return apart ? [] : [`${a.station} ${b.station}`]
    }),
  )
}
