import { EraseApp } from '@/components/check/erase/EraseApp'
import { ChromeProvider } from '@/components/i18n/ChromeProvider'
import { type LocaleProps, languageOf, metadataOf } from '@/components/i18n/page'

export async function generateMetadata(props: LocaleProps) {
  const { t } = await languageOf(props)
  return metadataOf(t, t('erase.title'))
}

export default async function ErasePage(props: LocaleProps) {
  const { locale, messages } = await languageOf(props)
  return (
    <ChromeProvider locale={locale} messages={messages}>
      <EraseApp />
    </ChromeProvider>
  )
}
