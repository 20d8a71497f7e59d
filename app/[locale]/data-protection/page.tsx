import { filled } from '@/components/guide/filled'
import { Prose } from '@/components/guide/Prose'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { loadTrustText } from '@/components/i18n/pages'
import { hostContact, hostName } from '@/components/trust/host'

export const generateMetadata = metadataFor(
  async ({ language }) => (await loadTrustText(language)).dataProtection.title,
)

export default async function DataProtectionPage(props: LocaleProps) {
  const { language, locale, phrases } = await languageOf(props)
  const words = await loadTrustText(language)
  const values = { host: hostName(words), contact: hostContact(words, phrases) }
  return <Prose page={filled(words.dataProtection, values, phrases)} locale={locale} />
}
