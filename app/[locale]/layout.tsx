import type { ReactNode } from 'react'
import '../globals.css'

const LOCALES = ['en'] as const

export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }))
}

export default async function LocaleLayout(props: {
  children: ReactNode
  params: Promise<{ locale: string }>
}) {
  const { locale } = await props.params
  return (
    <html lang={locale}>
      <body>{props.children}</body>
    </html>
  )
}
