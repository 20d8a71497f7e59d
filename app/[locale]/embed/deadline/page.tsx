import { DeadlinesApp } from '@/components/calculator/DeadlinesApp'
import { FramedPage } from '@/components/embed/FramedPage'
import { type LocaleProps, metadataFor } from '@/components/i18n/page'

export const generateMetadata = metadataFor(({ t }) => t('deadlines.title'))

/** The calculator of deadlines, to stand in a page of somebody else. */
export default function FramedDeadlinePage({ params }: LocaleProps) {
  return (
    <FramedPage params={params} whole="deadlines/">
      <DeadlinesApp />
    </FramedPage>
  )
}
