import { useChrome } from '@/components/i18n/ChromeProvider'
import { ButtonLink } from '@/components/ui/Button'
import { PageTitle } from '@/components/ui/Heading'

/** In the place of what a page makes of the check of this tab, while the check asks whose it is. Shows nothing of it. */
export function WhoseCheck() {
  const { t, locale } = useChrome()
  return (
    <div className="max-w-text space-y-4">
      <PageTitle>{t('check.tabHolds.title')}</PageTitle>
      <p>{t('check.tabHolds.text')}</p>
      <ButtonLink href={`/${locale}/check/`}>{t('common.nav.check')}</ButtonLink>
    </div>
  )
}
