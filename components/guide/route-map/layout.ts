import { Graph, type GraphLabel, layout } from '@dagrejs/dagre'
import type { Leg } from '@/machines/lifecycle/route-map'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A drawing: where the dot of each station stands, and the points that each way goes through. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly dots: ReadonlyMap<string, Point>
  readonly ways: readonly { readonly leg: Leg; readonly points: readonly Point[] }[]
}

/** A station with the room that its words take. */
export interface Box {
  readonly station: string
  readonly width: number
  readonly height: number
}

const lane = 24
const mainWeight = 8

/** Stations from the left to the right. The words of each stand above and below its dot, in a box that no way crosses. */
export function layOutAcross(boxes: readonly Box[], legs: readonly Leg[]): Drawing {
  const graph = graphOf({ rankdir: 'LR', ranksep: 30, nodesep: 12, edgesep: 20 }, boxes, legs)
  layout(graph)
  return drawn(graph, boxes, legs)
}

/** One station below the other, each on a row of its own, with the words beside the lanes. */
export function layOutDown(boxes: readonly Box[], legs: readonly Leg[]): Drawing {
  const graph = graphOf(
    { rankdir: 'TB', ranksep: 0, nodesep: lane, edgesep: lane, align: 'UL' },
    boxes.map((box) => ({ ...box, width: 1 })),
    legs,
  )
  boxes.forEach(({ station }, index) => {
    const before = boxes[index - 1]?.station
    if (before !== undefined && !graph.hasEdge(before, station)) graph.setEdge(before, station, { weight: 0 })
  })
  layout(graph)
  return mainFirst(drawn(graph, boxes, legs))
}

/** A drawing the other way round. */
export function mirrored(drawing: Drawing): Drawing {
  const turn = ({ x, y }: Point): Point => ({ x: drawing.width - x, y })
  return {
    ...drawing,
    dots: new Map([...drawing.dots].map(([station, dot]) => [station, turn(dot)])),
    ways: drawing.ways.map(({ leg, points }) => ({ leg, points: points.map(turn) })),
  }
}

/** Puts the line hoped for on the side where reading begins. */
function mainFirst(drawing: Drawing): Drawing {
  const places = (main: boolean) =>
    drawing.ways.filter(({ leg }) => leg.main === main).flatMap(({ points }) => points.map(({ x }) => x))
  const mean = (all: readonly number[]) => all.reduce((sum, x) => sum + x, 0) / Math.max(1, all.length)
  return mean(places(true)) > mean(places(false)) ? mirrored(drawing) : drawing
}

function graphOf(label: GraphLabel, boxes: readonly Box[], legs: readonly Leg[]): Graph {
  const graph = new Graph()
  graph.setGraph(label)
  for (const { station, width, height } of boxes) graph.setNode(station, { width, height })
  for (const { from, to, main } of legs) graph.setEdge(from, to, { weight: main ? mainWeight : 1 })
  return graph
}

function drawn(graph: Graph, boxes: readonly Box[], legs: readonly Leg[]): Drawing {
  const { width = 0, height = 0, rankdir } = graph.graph()
  const box = (station: string) => graph.node(station)
  return {
    width,
    height,
    dots: new Map(boxes.map(({ station }) => [station, { x: box(station).x, y: box(station).y }])),
    ways: legs.map((leg) => {
      const [from, to] = [box(leg.from), box(leg.to)]
      // The first and the last point lie somewhere on the edge of a box; a way goes from dot to dot, straight through each box.
      const between: readonly Point[] = graph.edge(leg.from, leg.to).points.slice(1, -1)
      const out = rankdir === 'LR' ? [{ x: from.x + from.width / 2, y: from.y }] : []
      const into = rankdir === 'LR' ? [{ x: to.x - to.width / 2, y: to.y }] : []
      // Between neighbours the only point in between lies half way, and would make a bend.
      const bends = rankdir === 'LR' && between.length === 1 ? [] : between
      return { leg, points: [from, ...out, ...bends, ...into, to].map(({ x, y }) => ({ x, y })) }
    }),
  }
}
