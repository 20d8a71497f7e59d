import type { Chrome } from '@/components/i18n/chrome'
import { menuPages } from '@/components/ui/layout/pages'
import { Wordmark } from '@/components/ui/layout/Wordmark'
import { lawAsOf } from '@/content/law/as-of'
import type { Locale } from '@/content/locales'
import type { Phrasebook } from '@/content/phrasebook'
import { dayInWords } from '@/content/say/days'

export interface HeaderProps {
  readonly locale: Locale
  readonly t: Chrome
  readonly phrases: Phrasebook
}

/** The top of every page: name, menu, and the day of the law that is shown. On a phone the menu unfolds, without script. */
export function Header({ locale, t, phrases }: HeaderProps) {
  return (
    <header className="relative border-b border-line bg-card print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-4 px-4 py-1.5 sm:py-2.5">
        <a href={`/${locale}/`} className="text-ink no-underline hover:text-brand-deep">
          <Wordmark name={t('common.site')} />
        </a>
        <details className="group sm:hidden">
          <summary className="flex min-h-11 cursor-pointer list-none items-center rounded-md border-2 border-current px-3 text-sm font-semibold text-brand [&::-webkit-details-marker]:hidden">
            {t('common.nav.open')}
          </summary>
          <nav
            aria-label={t('common.nav.label')}
            className="absolute inset-x-0 top-full z-20 border-y border-line bg-card shadow-md"
          >
            <ul className="px-4 py-1">
              <MenuItems locale={locale} t={t} />
            </ul>
          </nav>
        </details>
      </div>
      <nav aria-label={t('common.nav.label')} className="hidden border-t border-line sm:block">
        <ul className="mx-auto flex max-w-page flex-wrap gap-x-5 px-4">
          <MenuItems locale={locale} t={t} />
        </ul>
      </nav>
      <p className="bg-tint text-sm">
        <span className="mx-auto block max-w-page px-4 py-1">
          {t('common.lawLine', { date: dayInWords(lawAsOf(), phrases) })}
        </span>
      </p>
    </header>
  )
}

function MenuItems({ locale, t }: Pick<HeaderProps, 'locale' | 't'>) {
  return menuPages.map(({ path, label }) => (
    <li key={label}>
      <a
        href={`/${locale}/${path}`}
        className="flex min-h-11 items-center no-underline hover:underline sm:inline-flex"
      >
        {t(label)}
      </a>
    </li>
  ))
}
