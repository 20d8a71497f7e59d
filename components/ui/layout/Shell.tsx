import type { ReactNode } from 'react'
import { Footer } from '@/components/ui/layout/Footer'
import { Header, type HeaderProps } from '@/components/ui/layout/Header'

/** What stands around every page of a language. */
export function Shell({ children, ...language }: HeaderProps & { children: ReactNode }) {
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-10 focus:bg-card focus:p-3"
      >
        {language.t('common.skip')}
      </a>
      <Header {...language} />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto max-w-page px-4 pt-8 outline-none sm:pt-10 print:max-w-none print:p-0"
      >
        {children}
      </main>
      <Footer locale={language.locale} t={language.t} />
    </>
  )
}
