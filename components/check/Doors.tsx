import type { DoorId } from '@/components/check/session/door-ids'
import { useChrome } from '@/components/i18n/ChromeProvider'

export interface DoorsProps {
  readonly doors: readonly DoorId[]
  readonly onOpen: (door: DoorId) => void
}

/** The first choice of the check: for whom, or which letter. Each door is one large target; its name is its title alone. */
export function Doors({ doors, onOpen }: DoorsProps) {
  const { t } = useChrome()
  return (
    <ul className="space-y-3">
      {doors.map((id) => (
        <li
          key={id}
          className="relative rounded-lg border-2 border-brand bg-tint px-5 py-3 hover:border-brand-deep"
        >
          <button
            type="button"
            data-door={id}
            aria-describedby={`door-${id}-about`}
            onClick={() => onOpen(id)}
            className="block w-full text-start text-lg font-bold text-brand before:absolute before:inset-0 before:rounded-md focus-visible:outline-none focus-visible:before:outline-3 focus-visible:before:outline-offset-2 focus-visible:before:outline-focus"
          >
            {t(`check.doors.${id}.title`)}
          </button>
          <p id={`door-${id}-about`}>{t(`check.doors.${id}.about`)}</p>
        </li>
      ))}
    </ul>
  )
}
