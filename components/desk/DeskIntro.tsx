import { useChrome } from '@/components/i18n/ChromeProvider'
import { PageTitle } from '@/components/ui/Heading'

/** What the desk is. It stands in the page as it is delivered, so that reading begins before anything is loaded. */
export function DeskIntro() {
  const { t } = useChrome()
  return (
    <div className="space-y-3">
      <PageTitle>{t('desk.title')}</PageTitle>
      <p className="max-w-text text-lg">{t('desk.empty.text')}</p>
    </div>
  )
}
