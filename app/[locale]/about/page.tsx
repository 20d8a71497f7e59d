import { filled } from '@/components/guide/filled'
import { Prose } from '@/components/guide/Prose'
import { dayInWords } from '@/components/i18n/days'
import { type LocaleProps, languageOf, metadataOf } from '@/components/i18n/page'
import { loadPages } from '@/components/i18n/pages'
import { lawAsOf } from '@/content/law/as-of'

export async function generateMetadata(props: LocaleProps) {
  const { locale, t } = await languageOf(props)
  return metadataOf(t, (await loadPages(locale)).about.title)
}

export default async function AboutPage(props: LocaleProps) {
  const { locale } = await languageOf(props)
  const { about } = await loadPages(locale)
  return <Prose page={filled(about, { date: dayInWords(locale, lawAsOf()) })} locale={locale} />
}
