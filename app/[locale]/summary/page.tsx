import { SummaryApp } from '@/components/check/SummaryApp'
import { type LocaleProps, metadataFor } from '@/components/i18n/page'
import { ScriptedPage } from '@/components/page/ScriptedPage'
import { lawAsOf } from '@/content/law/as-of'

export const generateMetadata = metadataFor(({ t }) => t('summary.title'))

export default function SummaryPage({ params }: LocaleProps) {
  return (
    <ScriptedPage params={params}>
      <SummaryApp law={lawAsOf()} />
    </ScriptedPage>
  )
}
