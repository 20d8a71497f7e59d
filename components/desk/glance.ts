import { assessDossier } from '@/cases/dossier/assess-dossier'
import { type FileOf, filesOf, isFirst, isToPrepare } from '@/cases/dossier/file-of'
import type { Dossier } from '@/cases/dossier/format'
import { readyToLodge } from '@/cases/dossier/ready-to-lodge'
import { procedureIdsOf } from '@/components/desk/plan'
import { type DeskRules, openedOf } from '@/components/desk/rules/loaded-rules'
import type { ISODate } from '@/content/law/types'
import type { ProcedureId } from '@/machines/engine/procedure'

/** What stands between a case and its lodging: no procedure known · nothing · nothing is to be lodged now · counts of what is missing. */
export type Missing =
  | { readonly kind: 'unknown' | 'nothing' | 'none-to-lodge' }
  | { readonly kind: 'counted'; readonly papers: number; readonly points: number }

/** What the line of a case says that takes its answers to work out. */
export interface Glance {
  readonly procedures: readonly ProcedureId[]
  /** Where a file of its first procedure stands, once it was lodged. */
  readonly file: FileOf | null
  readonly missing: Missing
}

const known = new WeakMap<Dossier, { readonly today: ISODate; readonly glance: Glance }>()

/** The route of a case and what it misses. Worked out once for each case, and only for the lines that are drawn. */
export function glanceOf(dossier: Dossier, rules: DeskRules, today: ISODate): Glance {
  const before = known.get(dossier)
  if (before?.today === today) return before.glance
  const procedures = procedureIdsOf(dossier, assessDossier(dossier, rules.opened, { on: today }))
  const file = fileIn(dossier, procedures, rules, today)
  const glance = { procedures, file, missing: missingOf(dossier, procedures, file, rules, today) }
  known.set(dossier, { today, glance })
  return glance
}

function fileIn(
  dossier: Dossier,
  [procedure]: readonly ProcedureId[],
  rules: DeskRules,
  today: ISODate,
): FileOf | null {
  if (procedure === undefined) return null
  const { lifecycle } = openedOf(rules, procedure)
  const files = dossier.persons.flatMap(({ id }) => filesOf(dossier, id, [{ lifecycle }], today))
  return files.find((file) => !isFirst(file)) ?? null
}

function missingOf(
  dossier: Dossier,
  procedures: readonly ProcedureId[],
  file: FileOf | null,
  rules: DeskRules,
  today: ISODate,
): Missing {
  const [procedure] = procedures
  if (procedure === undefined) return { kind: 'unknown' }
  if (file !== null && !isToPrepare(file)) return { kind: 'none-to-lodge' }
  const on = dossier.plannedFiling ?? today
  const ready = readyToLodge(dossier, dossier.persons[0].id, openedOf(rules, procedure), { on, today })
  if (ready === null) return { kind: 'unknown' }
  if (ready.ready) return { kind: 'nothing' }
  const papers = ready.blocking.filter(({ kind }) => kind === 'paper').length
  return { kind: 'counted', papers, points: ready.blocking.length - papers }
}
