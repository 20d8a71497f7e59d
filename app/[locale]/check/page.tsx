import { CheckApp } from '@/components/check/CheckApp'
import { loadCards } from '@/components/check/cards'
import { ChromeProvider } from '@/components/i18n/ChromeProvider'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { lawAsOf } from '@/content/law/as-of'

export const generateMetadata = metadataFor(({ t }) => t('check.title'))

export default async function CheckPage(props: LocaleProps) {
  const { locale, messages } = await languageOf(props)
  return (
    <ChromeProvider locale={locale} messages={messages}>
      <CheckApp cards={await loadCards(locale)} law={lawAsOf()} />
    </ChromeProvider>
  )
}
