import { Prose } from '@/components/guide/Prose'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { loadPages, loadTrustText } from '@/components/i18n/pages'
import { loadLeavingText } from '@/components/i18n/sentences'
import { ClearHistory } from '@/components/leaving/ClearHistory'

export const generateMetadata = metadataFor(async ({ language }) => (await loadPages(language)).privacy.title)

export default async function PrivacyPage(props: LocaleProps) {
  const { language, locale, t, phrases } = await languageOf(props)
  const [{ privacy }, { footer }, text] = await Promise.all([
    loadPages(language),
    loadTrustText(language),
    loadLeavingText(language),
  ])
  const history = <ClearHistory text={text} site={t('common.site')} phrases={phrases} />
  return (
    <>
      <Prose page={privacy} locale={locale} more={{ history }} />
      <p className="mt-10">
        <a href={`/${locale}/data-protection/`}>{footer.dataProtection}</a>
      </p>
    </>
  )
}
