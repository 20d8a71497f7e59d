import { filled } from '@/components/guide/filled'
import { Prose } from '@/components/guide/Prose'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { loadPages } from '@/components/i18n/pages'
import { lawAsOf } from '@/content/law/as-of'
import { dayInWords } from '@/content/say/days'

export const generateMetadata = metadataFor(async ({ language }) => (await loadPages(language)).about.title)

export default async function AboutPage(props: LocaleProps) {
  const { language, locale, phrases } = await languageOf(props)
  const { about } = await loadPages(language)
  return <Prose page={filled(about, { date: dayInWords(lawAsOf(), phrases) }, phrases)} locale={locale} />
}
