import type { DeskState } from '@/components/desk/repository/desk-state'
import { isSample } from '@/components/desk/repository/sample-ids'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { Button } from '@/components/ui/Button'

export interface NotSavedProps {
  readonly desk: Pick<DeskState, 'phase' | 'entries'>
  readonly saving: boolean
  readonly onSaving: (open: boolean) => void
}

/** Says in every view that cases are kept in this tab alone, and offers to save them. */
export function NotSaved({ desk, saving, onSaving }: NotSavedProps) {
  const { t } = useDesk()
  const count = [...desk.entries.keys()].filter((id) => !isSample(id)).length
  if (desk.phase !== 'tab' || count === 0) return null
  return (
    <div
      data-not-saved={count}
      className="mb-4 flex flex-wrap items-center justify-between gap-x-4 rounded-md border-s-6 border-check bg-check-tint px-4 py-1 text-sm print:hidden"
    >
      <p>{t('desk.notSaved.text', { count })}</p>
      <Button look="quiet" aria-expanded={saving} onClick={() => onSaving(!saving)}>
        {t('desk.notSaved.now')}
      </Button>
    </div>
  )
}
