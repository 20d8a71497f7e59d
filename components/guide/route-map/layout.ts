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

/** The dot of a station lies this far below the top of its box. */
export const dotTop = 12
const lane = 24
const mainWeight = 8

/** Stations from the left to the right, with the words of each under its dot. */
export function layOutAcross(boxes: readonly Box[], legs: readonly Leg[]): Drawing {
  const graph = graphOf({ rankdir: 'LR', ranksep: 10, nodesep: 16, edgesep: 24 }, boxes, legs)
  return drawn(graph, boxes, legs)
}

/** One station below the other, each on a row of its own, with room for its words beside the lanes. */
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
  return drawn(graph, boxes, legs)
}

function graphOf(label: GraphLabel, boxes: readonly Box[], legs: readonly Leg[]): Graph {
  const graph = new Graph()
  graph.setGraph(label)
  for (const { station, width, height } of boxes) graph.setNode(station, { width, height })
  for (const { from, to, main } of legs) graph.setEdge(from, to, { weight: main ? mainWeight : 1 })
  return graph
}

function drawn(graph: Graph, boxes: readonly Box[], legs: readonly Leg[]): Drawing {
  layout(graph)
  const dot = (station: string): Point => {
    const { x, y, height } = graph.node(station)
    return { x, y: y - height / 2 + dotTop }
  }
  const { width = 0, height = 0 } = graph.graph()
  return {
    width,
    height,
    dots: new Map(boxes.map(({ station }) => [station, dot(station)])),
    ways: legs.map((leg) => {
      // The first and the last point lie on the edge of a box; a way goes from the one dot to the other.
      const points: readonly Point[] = graph.edge(leg.from, leg.to).points
      return { leg, points: [dot(leg.from), ...points.slice(1, -1), dot(leg.to)] }
    }),
  }
}
