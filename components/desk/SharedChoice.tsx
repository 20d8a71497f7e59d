import { setShared } from '@/cases/storage/shared-device'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { Checkbox } from '@/components/ui/Checkbox'

/** Says whether others use the device. The tab then lets go of what it kept of the cases, or keeps them again. */
export function SharedChoice() {
  const { t, repository, shared } = useDesk()
  return (
    <div>
      <Checkbox
        checked={shared}
        onChange={(on) => {
          setShared(on)
          // Each case is written once more, which on a shared device means that the tab forgets it.
          repository.putAll([...repository.look().entries.values()].map(({ dossier }) => dossier))
          void repository.flush()
        }}
      >
        {t('check.shared.label')}
      </Checkbox>
      <p className="max-w-text ps-7 text-sm text-soft">{t('desk.shared.hint')}</p>
    </div>
  )
}
