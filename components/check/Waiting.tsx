import type { ScreenProps } from '@/components/check/screen-props'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'

/** Shown until the rules of a screen are there; where they could not be had, offers to try again. */
export function Waiting({ loading, send }: ScreenProps) {
  const { t } = useChrome()
  if (loading !== 'failed') return <p role="status">{t('common.loading')}</p>
  return (
    <div className="space-y-4">
      <p role="alert">{t('common.loadFailed')}</p>
      <Button onClick={() => send({ type: 'retry' })}>{t('common.retry')}</Button>
    </div>
  )
}
