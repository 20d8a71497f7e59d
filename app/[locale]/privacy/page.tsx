import { Prose } from '@/components/guide/Prose'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { loadPages, loadTrustText } from '@/components/i18n/pages'

export const generateMetadata = metadataFor(async ({ language }) => (await loadPages(language)).privacy.title)

export default async function PrivacyPage(props: LocaleProps) {
  const { language, locale } = await languageOf(props)
  const [{ privacy }, { footer }] = await Promise.all([loadPages(language), loadTrustText(language)])
  return (
    <>
      <Prose page={privacy} locale={locale} />
      <p className="mt-10">
        <a href={`/${locale}/data-protection/`}>{footer.dataProtection}</a>
      </p>
    </>
  )
}
