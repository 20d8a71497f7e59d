import type { Chrome } from '@/components/i18n/chrome'
import { footPages } from '@/components/ui/layout/pages'
import type { Locale } from '@/content/locales'

/** The foot of every page: what the site is not, and the pages about it. */
export function Footer({ locale, t }: { locale: Locale; t: Chrome }) {
  return (
    <footer className="mt-16 border-t border-line bg-card pb-14 print:hidden">
      <div className="mx-auto max-w-page space-y-2 px-4 py-8 text-sm">
        <nav aria-label={t('common.nav.more')}>
          <ul className="flex flex-wrap gap-x-5">
            {footPages.map(({ path, label }) => (
              <li key={label}>
                <a href={`/${locale}/${path}`} className="inline-flex min-h-11 items-center">
                  {t(label)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p>{t('common.notice')}</p>
        <p>{t('common.privacy')}</p>
      </div>
    </footer>
  )
}
