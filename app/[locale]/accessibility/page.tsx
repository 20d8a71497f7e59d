import { filled } from '@/components/guide/filled'
import { Prose } from '@/components/guide/Prose'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { loadTrustText } from '@/components/i18n/pages'
import { helpContact } from '@/components/trust/host'
import { dayInWords } from '@/content/say/days'

/** The day on which the statement was last compared with the tests. */
const prepared = '2026-11-29'

export const generateMetadata = metadataFor(
  async ({ language }) => (await loadTrustText(language)).accessibility.title,
)

export default async function AccessibilityPage(props: LocaleProps) {
  const { language, locale, phrases } = await languageOf(props)
  const words = await loadTrustText(language)
  const values = { date: dayInWords(prepared, phrases), contact: helpContact(words, phrases) }
  return <Prose page={filled(words.accessibility, values, phrases)} locale={locale} />
}
