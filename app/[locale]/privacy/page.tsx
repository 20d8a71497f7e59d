import { Prose } from '@/components/guide/Prose'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { loadPages } from '@/components/i18n/pages'

export const generateMetadata = metadataFor(async ({ locale }) => (await loadPages(locale)).privacy.title)

export default async function PrivacyPage(props: LocaleProps) {
  const { locale } = await languageOf(props)
  return <Prose page={(await loadPages(locale)).privacy} locale={locale} />
}
