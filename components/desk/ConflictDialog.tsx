import { diffDossiers } from '@/cases/dossier/diff'
import { isReadable } from '@/cases/storage/records'
import { ChangeList } from '@/components/desk/ChangeList'
import type { Conflict } from '@/components/desk/repository/desk-state'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'

/** Two tabs changed the same case: shows the difference, and the person chooses. Nothing else closes it. */
export function ConflictDialog({ conflict: { mine, theirs } }: { conflict: Conflict }) {
  const { t, repository } = useDesk()
  const name = mine.label || t('desk.list.unnamed')
  const copy = t('desk.list.copyOf', { label: name })
  return (
    <Dialog title={t('desk.conflict.title')}>
      <p>
        <strong>{name}</strong>
      </p>
      <p>{t('desk.conflict.lead')}</p>
      {isReadable(theirs) ? (
        <ChangeList
          changes={diffDossiers(theirs.dossier, mine)}
          versions={[theirs.dossier, mine]}
          before={t('desk.conflict.theirs')}
          after={t('desk.conflict.mine')}
        />
      ) : (
        <p>{t('desk.conflict.unreadable')}</p>
      )}
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => void repository.settle('both', copy)}>{t('desk.conflict.both')}</Button>
        <Button look="secondary" onClick={() => void repository.settle('mine', copy)}>
          {t('desk.conflict.keepMine')}
        </Button>
        <Button look="secondary" onClick={() => void repository.settle('theirs', copy)}>
          {t('desk.conflict.keepTheirs')}
        </Button>
      </div>
    </Dialog>
  )
}
