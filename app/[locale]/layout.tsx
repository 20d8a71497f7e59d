import type { ReactNode } from 'react'
import '../globals.css'
import '../print.css'
import { type LocaleProps, languageOf } from '@/components/i18n/page'
import { Shell } from '@/components/ui/layout/Shell'
import { languages, locales } from '@/content/locales'

export const dynamicParams = false

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export default async function LocaleLayout(props: LocaleProps & { children: ReactNode }) {
  const { locale, t, phrases } = await languageOf(props)
  return (
    <html lang={locale} dir={languages[locale].dir}>
      <body>
        <Shell locale={locale} t={t} phrases={phrases}>
          {props.children}
        </Shell>
      </body>
    </html>
  )
}
