import { type FileOf, isFirst, isToPrepare } from '@/cases/dossier/file-of'
import type { LoadedProcedure } from '@/components/finding/procedure'
import type { Position, Standing } from '@/machines/lifecycle/position'
import { lifecycles } from '@/machines/procedures/lifecycles'

/** Where the files of a person stand: each procedure by its steps or by the answers, and those with steps in full. */
export interface Files {
  readonly files: readonly FileOf[]
  readonly positions: readonly Position[]
}

/** Something was lodged or decided, so that the file stands somewhere, whatever could be said of a new one. */
export const hasBegun = (file: FileOf): boolean =>
  !isFirst(file) && (file.standings.length > 0 || file.remedy !== null)

/** A decision was taken that can or could be appealed. */
export const isDecided = ({ standings, remedy }: FileOf): boolean => standings.length > 1 || remedy !== null

/** Where a file stands, or what happened beside one that has not begun: an order, an appeal. */
export function leadStanding({ standings, procedure }: Position): Standing | undefined {
  const lifecycle = lifecycles.find((one) => one.procedure === procedure)
  return standings.find(({ region, state }) => lifecycle?.regions[region]?.initial !== state) ?? standings[0]
}

/** How far an application that the person lodges has come: to be lodged, with those who decide, or at a remedy. */
export type Stage = 'to-lodge' | 'pending' | 'decided'

/**
 * The stage of an application; null for one that a guardian or a centre lodges, and where nothing is lodged: its papers and
 * points count at every stage.
 */
export function stageOf(
  { filing, procedure }: Pick<LoadedProcedure, 'filing' | 'procedure'>,
  { files }: Pick<Files, 'files'>,
): Stage | null {
  if (filing.lodgedBy !== 'registered-post' && filing.lodgedBy !== 'in-person') return null
  const file = files.find((one) => one.procedure === procedure.id)
  if (file === undefined || isToPrepare(file)) return 'to-lodge'
  return file.lodging === 'sent' ? 'pending' : 'decided'
}
