import { Prose } from '@/components/guide/Prose'
import { type LocaleProps, languageOf, metadataOf } from '@/components/i18n/page'
import { loadPages } from '@/components/i18n/pages'

export async function generateMetadata(props: LocaleProps) {
  const { locale, t } = await languageOf(props)
  return metadataOf(t, (await loadPages(locale)).privacy.title)
}

export default async function PrivacyPage(props: LocaleProps) {
  const { locale } = await languageOf(props)
  return <Prose page={(await loadPages(locale)).privacy} locale={locale} />
}
