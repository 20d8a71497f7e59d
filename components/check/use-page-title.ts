import { useEffect } from 'react'
import { useChrome } from '@/components/i18n/ChromeProvider'

/** Names the page in the tab of the browser while this screen stands: which question, or that there is a problem. Holds nothing of a case. */
export function usePageTitle(number: number | null, failed: boolean): void {
  const { t } = useChrome()
  useEffect(() => {
    const before = document.title
    const page = t('check.title')
    const asked = number === null ? page : t('question.pageTitle', { number: String(number), page })
    document.title = t('common.titled', {
      title: failed ? t('question.errorPage', { page }) : asked,
      site: t('common.site'),
    })
    return () => {
      document.title = before
    }
  }, [t, number, failed])
}
