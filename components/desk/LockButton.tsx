import type { DeskState } from '@/components/desk/repository/desk-state'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { Button } from '@/components/ui/Button'

/** Locks the desk, where there is a passphrase to lock it with. */
export function LockButton({ desk }: { desk: Pick<DeskState, 'phase'> }) {
  const { t, repository } = useDesk()
  if (desk.phase !== 'open') return null
  return (
    <Button look="secondary" onClick={() => void repository.lock()}>
      {t('desk.lock.now')}
    </Button>
  )
}
