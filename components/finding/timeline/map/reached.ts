import type { Position } from '@/machines/lifecycle/position'

/** The stations of a file: where it stands, and those that it went through. */
export interface Reached {
  readonly here: ReadonlySet<string>
  readonly passed: ReadonlySet<string>
}

/**
 * Where a file is on its route map. Nothing is marked where a step was left out, since the file may stand elsewhere. A region that
 * nothing has moved, such as an appeal that nobody lodged, is no place of the file; the file itself always has one.
 */
export function reachedOn({ standings, history, leftOut }: Position): Reached {
  if (leftOut.length > 0) return { here: new Set(), passed: new Set() }
  const moves = history.flatMap((step) => step.moves)
  const moved = new Set(moves.map(({ region }) => region))
  const file = standings[0]?.region
  const here = standings
    .filter(({ region }) => region === file || moved.has(region))
    .map(({ region, state }) => `${region}.${state}`)
  const passed = moves.map(({ region, from }) => `${region}.${from}`)
  return { here: new Set(here), passed: new Set(passed.filter((station) => !here.includes(station))) }
}
