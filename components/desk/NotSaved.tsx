import { dossiersFile } from '@/cases/exchange/files'
import type { DeskState } from '@/components/desk/repository/desk-state'
import { isSample } from '@/components/desk/repository/sample-ids'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { savingId } from '@/components/desk/SavingPanel'
import { download, fileNames } from '@/components/finding/case/download'
import { Button } from '@/components/ui/Button'

export interface NotSavedProps {
  readonly desk: Pick<DeskState, 'phase' | 'entries'>
  readonly saving: boolean
  readonly onSaving: (open: boolean) => void
}

/** Says in every view that cases are kept in this tab alone, or nowhere, and offers to save them, or to take them along. */
export function NotSaved({ desk, saving, onSaving }: NotSavedProps) {
  const { t, shared } = useDesk()
  const cases = [...desk.entries.values()].map(({ dossier }) => dossier).filter(({ id }) => !isSample(id))
  const count = cases.length
  if (desk.phase !== 'tab' || count === 0) return null
  /** A panel that is open stays open, and reading goes on at its heading. */
  function showSaving() {
    if (saving) document.getElementById(savingId)?.focus()
    else onSaving(true)
  }
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4 rounded-md border-s-6 border-check bg-check-tint px-4 py-1 text-sm print:hidden">
      <p>{t(shared ? 'desk.shared.unsaved' : 'desk.notSaved.text', { count })}</p>
      {shared ? (
        <Button look="quiet" onClick={() => download(dossiersFile(cases), fileNames.cases, 'json')}>
          {t('desk.export.json', { count })}
        </Button>
      ) : (
        <Button look="quiet" aria-expanded={saving} onClick={showSaving}>
          {t('desk.notSaved.now')}
        </Button>
      )}
    </div>
  )
}
