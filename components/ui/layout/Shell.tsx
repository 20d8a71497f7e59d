import type { ReactNode } from 'react'
import type { Chrome } from '@/components/i18n/chrome'
import { Footer } from '@/components/ui/layout/Footer'
import { Header } from '@/components/ui/layout/Header'
import type { Locale } from '@/content/locales'

/** What stands around every page of a language. */
export function Shell({ locale, t, children }: { locale: Locale; t: Chrome; children: ReactNode }) {
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-10 focus:bg-card focus:p-3"
      >
        {t('common.skip')}
      </a>
      <Header locale={locale} t={t} />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto max-w-page px-4 pt-8 outline-none sm:pt-10 print:max-w-none print:p-0"
      >
        {children}
      </main>
      <Footer locale={locale} t={t} />
    </>
  )
}
