import type { Person } from '@/cases/dossier/format'
import { LockButton } from '@/components/desk/LockButton'
import { type DeskState, savedState } from '@/components/desk/repository/desk-state'
import type { Entry } from '@/components/desk/repository/types'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { personLabel } from '@/components/finding/case/person-label'
import { row } from '@/content/say/joins'

export interface CaseStripProps {
  readonly entry: Entry
  readonly desk: DeskState
  readonly person: Person
}

/** Whose file a page shows that has a head of its own, whether it is saved, and the lock. On paper the label alone. */
export function CaseStrip({ entry, desk, person }: CaseStripProps) {
  const { t, phrases } = useDesk()
  const { dossier } = entry
  const saved = savedState(entry, desk)
  return (
    <div className="mb-4 flex flex-wrap items-start justify-between gap-4">
      <div>
        <p className="font-semibold" data-whose={person.id}>
          {row([dossier.label || t('desk.list.unnamed'), personLabel(dossier, person, t)], phrases)}
        </p>
        <p role="status" className="text-sm text-soft print:hidden" data-saved={saved}>
          {t(`desk.saved.${saved}`)}
        </p>
      </div>
      <LockButton desk={desk} />
    </div>
  )
}
