import { DeadlinesApp } from '@/components/calculator/DeadlinesApp'
import { TabDatesOffer } from '@/components/check/TabDatesOffer'
import { type LocaleProps, metadataFor } from '@/components/i18n/page'
import { ScriptedPage } from '@/components/page/ScriptedPage'

export const generateMetadata = metadataFor(({ t }) => t('deadlines.title'))

export default function DeadlinesPage({ params }: LocaleProps) {
  return (
    <ScriptedPage params={params}>
      <DeadlinesApp>
        <TabDatesOffer />
      </DeadlinesApp>
    </ScriptedPage>
  )
}
