import { type DeskRow, deskRow } from '@/cases/dossier/desk'
import type { Case } from '@/cases/dossier/format'
import type { Entry } from '@/components/desk/desk-state'
import type { DeskKit } from '@/components/desk/rules/loaded-rules'
import type { ISODate } from '@/content/law/types'

const known = new WeakMap<Case, { readonly today: ISODate; readonly row: DeskRow }>()

/** One line a case. A case that has not changed is not looked at again, so that typing stays fast with thousands. */
export function rowsOf(
  entries: ReadonlyMap<string, Entry>,
  { opened }: Pick<DeskKit, 'opened'>,
  today: ISODate,
): readonly DeskRow[] {
  return [...entries.values()].map(({ case: file }) => {
    const before = known.get(file)
    if (before?.today === today) return before.row
    const row = deskRow(file, opened, today)
    known.set(file, { today, row })
    return row
  })
}
