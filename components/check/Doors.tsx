import { useChrome } from '@/components/i18n/ChromeProvider'

/** The ways into the check, by the end of the address that leads to each. */
export const doorIds = ['for-me', 'for-another', 'letter'] as const
export type DoorId = (typeof doorIds)[number]

/** The door that an address such as `/en/check/#letter` leads to; null for any other. It holds no answer. */
export const doorIn = (hash: string): DoorId | null => doorIds.find((id) => hash === `#${id}`) ?? null

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
