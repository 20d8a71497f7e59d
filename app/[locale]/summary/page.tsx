import { SummaryApp } from '@/components/check/SummaryApp'
import { ChromeProvider } from '@/components/i18n/ChromeProvider'
import { type LocaleProps, languageOf, metadataOf } from '@/components/i18n/page'
import { lawAsOf } from '@/content/law/as-of'

export async function generateMetadata(props: LocaleProps) {
  const { t } = await languageOf(props)
  return metadataOf(t, t('summary.title'))
}

export default async function SummaryPage(props: LocaleProps) {
  const { locale, messages } = await languageOf(props)
  return (
    <ChromeProvider locale={locale} messages={messages}>
      <SummaryApp law={lawAsOf()} />
    </ChromeProvider>
  )
}
