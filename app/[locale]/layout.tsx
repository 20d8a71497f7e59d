import type { ReactNode } from 'react'
import '../globals.css'
import '../print.css'
import { type LocaleProps, languageOf } from '@/components/i18n/page'
import { fontClasses } from '@/components/ui/layout/font'
import { locales, localeTable } from '@/content/locale'

export const dynamicParams = false

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

/** The root of every page of a language. The folder of each part adds what stands around its pages. */
export default async function LocaleLayout(props: LocaleProps & { children: ReactNode }) {
  const { locale } = await languageOf(props)
  return (
    <html lang={locale} dir={localeTable[locale].dir} className={fontClasses}>
      <body className="flex flex-col print:block">{props.children}</body>
    </html>
  )
}
