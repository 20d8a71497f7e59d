import { Prose } from '@/components/guide/Prose'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { loadPages } from '@/components/i18n/pages'

export const generateMetadata = metadataFor(async ({ language }) => (await loadPages(language)).privacy.title)

export default async function PrivacyPage(props: LocaleProps) {
  const { language, locale } = await languageOf(props)
  return <Prose page={(await loadPages(language)).privacy} locale={locale} />
}
