import { type DeskRow, deskRow } from '@/cases/dossier/desk-row'
import type { Dossier } from '@/cases/dossier/format'
import type { Entry } from '@/components/desk/repository/types'
import type { DeskRules } from '@/components/desk/rules/loaded-rules'
import type { ISODate } from '@/content/law/types'

const known = new WeakMap<Dossier, { readonly today: ISODate; readonly row: DeskRow }>()

/** One line a case. A case that has not changed is not looked at again, so that typing stays fast with thousands. */
export function rowsOf(
  entries: ReadonlyMap<string, Entry>,
  { opened }: Pick<DeskRules, 'opened'>,
  today: ISODate,
): readonly DeskRow[] {
  return [...entries.values()].map(({ dossier }) => rowOf(dossier, { opened }, today))
}

/** The line of one case. */
export function rowOf(dossier: Dossier, { opened }: Pick<DeskRules, 'opened'>, today: ISODate): DeskRow {
  const before = known.get(dossier)
  if (before?.today === today) return before.row
  const row = deskRow(dossier, opened, today)
  known.set(dossier, { today, row })
  return row
}
