import drawn from '@/components/finding/timeline/map/drawn-maps.json' with { type: 'json' }
import type { ProcedureId } from '@/machines/engine/procedure'

/** A route map laid out in rows of one height; a row may be stretched with its words. */
export interface DrawnMap {
  readonly width: number
  readonly row: number
  /** The stations from above, and where across the dot of each stands. */
  readonly rows: readonly { readonly station: string; readonly x: number }[]
  readonly ways: readonly { readonly from: string; readonly to: string; readonly path: string }[]
}

/** The route maps of all procedures, laid out by the library that draws those of the guides (`tests/components/finding/drawn-maps.test.ts`). */
export const drawnMaps: Readonly<Record<ProcedureId, DrawnMap>> = drawn
