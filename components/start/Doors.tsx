import { type DoorId, doorIds } from '@/components/check/session/door-ids'
import type { Chrome } from '@/components/i18n/chrome'
import { Icon, type IconName } from '@/components/ui/Icon'
import type { Locale } from '@/content/locale'

const icons: Readonly<Record<DoorId, IconName>> = {
  'for-me': 'person',
  'for-another': 'people',
  'for-child': 'guardian',
  letter: 'letter',
}

/** The four ways to begin. They lead to the check, which opens at the part that the address names. */
export function Doors({ locale, t }: { readonly locale: Locale; readonly t: Chrome }) {
  return (
    <nav aria-label={t('start.doorsTitle')}>
      <ul className="grid gap-4 md:grid-cols-2">
        {doorIds.map((id) => (
          <li key={id}>
            <a
              href={`/${locale}/check/#${id}`}
              className="flex h-full items-center gap-4 rounded-2xl bg-brand p-5 text-on-brand no-underline hover:bg-brand-deep hover:text-on-brand md:flex-col md:items-start md:p-6"
            >
              <Icon name={icons[id]} className="size-10" />
              <span>
                <strong className="block text-lg leading-snug font-bold">
                  {t(`check.doors.${id}.title`)}
                </strong>
                <span className="block">{t(`start.doors.${id}`)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
