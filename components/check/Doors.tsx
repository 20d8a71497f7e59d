import type { DoorId } from '@/components/check/door-ids'
import { useChrome } from '@/components/i18n/ChromeProvider'

export interface DoorsProps {
  readonly doors: readonly DoorId[]
  readonly onOpen: (door: DoorId) => void
}

/** The first choice of the check: for whom, or which letter. */
export function Doors({ doors, onOpen }: DoorsProps) {
  const { t } = useChrome()
  return (
    <ul className="space-y-3">
      {doors.map((id) => (
        <li key={id}>
          <button
            type="button"
            data-door={id}
            aria-labelledby={`door-${id}`}
            aria-describedby={`door-${id}-about`}
            onClick={() => onOpen(id)}
            className="block w-full rounded-lg border-2 border-brand bg-tint px-5 py-3 text-start hover:border-brand-deep"
          >
            <span id={`door-${id}`} className="block text-lg font-bold text-brand">
              {t(`check.doors.${id}.title`)}
            </span>
            <span id={`door-${id}-about`} className="block">
              {t(`check.doors.${id}.about`)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
