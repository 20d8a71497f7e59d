import type { Chrome } from '@/components/i18n/chrome'
import { Icon } from '@/components/ui/Icon'
import type { Locale } from '@/content/locales'

const doors = [
  { id: 'me', href: '#for-me', icon: 'person' },
  { id: 'another', href: '#for-another', icon: 'people' },
  { id: 'letter', href: '#letter', icon: 'letter' },
] as const

/** The three ways to begin. They lead to the check, which opens at the part that the address names. */
export function Doors({ locale, t }: { readonly locale: Locale; readonly t: Chrome }) {
  return (
    <nav aria-label={t('start.doorsTitle')}>
      <ul className="grid gap-4 md:grid-cols-3">
        {doors.map(({ id, href, icon }) => (
          <li key={id}>
            <a
              href={`/${locale}/check/${href}`}
              className="flex h-full items-center gap-4 rounded-2xl bg-brand p-5 text-on-brand no-underline hover:bg-brand-deep hover:text-on-brand md:flex-col md:items-start md:p-6"
            >
              <Icon name={icon} className="size-10" />
              <span>
                <strong className="block text-lg leading-snug font-bold">
                  {t(`start.doors.${id}.name`)}
                </strong>
                <span className="block">{t(`start.doors.${id}.about`)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
