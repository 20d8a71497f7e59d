import { useEffect, useRef } from 'react'
import { diffDossiers } from '@/cases/dossier/diff'
import { isReadable } from '@/cases/storage/records'
import { ChangeList } from '@/components/desk/ChangeList'
import type { Conflict } from '@/components/desk/repository/desk-state'
import type { CaseRepository } from '@/components/desk/repository/repository'
import type { DeskKit } from '@/components/desk/rules/loaded-rules'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'

/** Two tabs changed the same case: shows the difference, and the person chooses. */
export function ConflictDialog({
  conflict,
  repository,
  kit,
}: {
  conflict: Conflict
  repository: CaseRepository
  kit: DeskKit
}) {
  const { t } = useChrome()
  const box = useRef<HTMLDialogElement>(null)
  const { mine, theirs } = conflict
  useEffect(() => box.current?.showModal(), [])
  const name = mine.label || t('desk.list.unnamed')
  const copy = t('desk.list.copyOf', { label: name })
  return (
    <dialog
      ref={box}
      aria-labelledby="conflict-title"
      // Escape would leave both versions without a choice.
      onCancel={(event) => event.preventDefault()}
      className="m-auto max-h-[90dvh] w-full max-w-text space-y-4 overflow-y-auto rounded-lg border-2 border-line bg-card p-5 text-ink"
    >
      <h2 id="conflict-title" className="font-serif text-xl font-bold">
        {t('desk.conflict.title')}
      </h2>
      <p>
        <strong>{name}</strong>
      </p>
      <p>{t('desk.conflict.lead')}</p>
      {isReadable(theirs) ? (
        <ChangeList
          changes={diffDossiers(theirs.dossier, mine)}
          versions={[theirs.dossier, mine]}
          kit={kit}
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
    </dialog>
  )
}
