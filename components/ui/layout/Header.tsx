import type { Chrome } from '@/components/i18n/chrome'
import { menuPages } from '@/components/ui/layout/pages'
import { Wordmark } from '@/components/ui/layout/Wordmark'
import { lawAsOf, sourcesReadOn } from '@/content/law/as-of'
import type { Locale } from '@/content/locales'
import type { Phrasebook } from '@/content/phrasebook'
import { dayInWords } from '@/content/say/days'

export interface HeaderProps {
  readonly locale: Locale
  readonly t: Chrome
  readonly phrases: Phrasebook
}

/** The top of every page: name, menu, and the day of the law that is shown. */
export function Header({ locale, t, phrases }: HeaderProps) {
  return (
    <header className="border-b border-line bg-card print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3">
        <a
          href={`/${locale}/`}
          className="min-w-min flex-[2_1_0] text-ink no-underline hover:text-brand-deep"
        >
          <Wordmark name={t('common.site')} />
        </a>
      </div>
      <nav aria-label={t('common.nav.label')} className="border-t border-line">
        <ul className="mx-auto flex max-w-page flex-wrap gap-x-5 px-4">
          {menuPages.map(({ path, label }) => (
            <li key={label}>
              <a
                href={`/${locale}/${path}`}
                className="inline-flex min-h-11 items-center no-underline hover:underline"
              >
                {t(label)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="bg-tint text-sm">
        <span className="mx-auto block max-w-page px-4 py-1.5">
          {t('common.lawAsOf', { date: dayInWords(lawAsOf(), phrases) })}{' '}
          {t('common.lawGap', { date: dayInWords(sourcesReadOn(), phrases) })}
        </span>
      </p>
    </header>
  )
}
