import type { ReactNode } from 'react'
import { type LocaleProps, languageOf } from '@/components/i18n/page'
import { loadTrustText } from '@/components/i18n/pages'
import { loadReportText } from '@/components/i18n/sentences'
import { BorrowedNotice } from '@/components/ui/layout/BorrowedNotice'
import { BottomBar } from '@/components/ui/layout/BottomBar'
import { Footer } from '@/components/ui/layout/Footer'
import { Header } from '@/components/ui/layout/Header'
import { LawLine } from '@/components/ui/layout/LawLine'

export interface ShellProps extends LocaleProps {
  readonly children: ReactNode
  /** The page as the menus name it: where it is under the language. */
  readonly current: string
  /** The page tells what the law says, so it names the day of the law. */
  readonly law?: boolean
}

/** What stands around every page of a language. */
export async function Shell({ params, children, current, law = false }: ShellProps) {
  const { language, locale, t, phrases } = await languageOf({ params })
  const [report, trust] = await Promise.all([loadReportText(language), loadTrustText(language)])
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-30 focus:bg-card focus:p-3"
      >
        {t('common.skip')}
      </a>
      <Header locale={locale} t={t} current={current} />
      {law && <LawLine t={t} phrases={phrases} />}
      <main
        id="main"
        tabIndex={-1}
        className={`mx-auto w-full max-w-page grow px-4 outline-none has-data-back:pt-0 sm:pt-10 sm:has-data-back:pt-4 print:max-w-none print:p-0! ${law ? 'pt-2' : 'pt-6'}`}
      >
        <BorrowedNotice locale={locale} />
        {children}
      </main>
      <Footer {...{ locale, t, phrases, current, report, trust }} />
      <BottomBar locale={locale} t={t} current={current} />
    </>
  )
}

/** The layout of a part of the site: its pages inside the shell. */
export function shellFor(current: string, { law = false } = {}) {
  return function PartLayout(props: LocaleProps & { readonly children: ReactNode }) {
    return <Shell {...props} current={current} law={law} />
  }
}
