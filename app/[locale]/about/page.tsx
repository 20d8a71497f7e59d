import { filled } from '@/components/guide/filled'
import { Prose } from '@/components/guide/Prose'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { loadEmbedText, loadPages } from '@/components/i18n/pages'
import { lawAsOf } from '@/content/law/as-of'
import { dayInWords } from '@/content/say/days'

export const generateMetadata = metadataFor(async ({ language }) => (await loadPages(language)).about.title)

/** What the site is, and what other sites may show of it. */
export default async function AboutPage(props: LocaleProps) {
  const { language, locale, phrases } = await languageOf(props)
  const [{ about }, { title, lead, copy }] = await Promise.all([loadPages(language), loadEmbedText(language)])
  const page = filled(about, { date: dayInWords(lawAsOf(), phrases) }, phrases)
  const embed = { id: 'embed', title, paragraphs: [lead], link: { href: 'embed/', label: copy } }
  return <Prose page={{ ...page, sections: [...page.sections, embed] }} locale={locale} />
}
