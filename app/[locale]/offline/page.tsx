import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { PageTitle } from '@/components/ui/Heading'

export const generateMetadata = metadataFor(({ t }) => t('common.offline.title'))

/** What a device without network shows in place of a page that it does not keep. */
export default async function OfflinePage(props: LocaleProps) {
  const { locale, t } = await languageOf(props)
  return (
    <div className="max-w-text space-y-4">
      <PageTitle>{t('common.offline.title')}</PageTitle>
      <p>{t('common.offline.text')}</p>
      <p>
        <a href={`/${locale}/check/`}>{t('common.offline.link')}</a>
      </p>
    </div>
  )
}
