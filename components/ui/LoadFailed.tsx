import { useEffect, useEffectEvent } from 'react'
import { tryAgain, whenAgain } from '@/components/i18n/again'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'

/**
 * Says that a part of the page could not be loaded. It is tried again when the person asks, and once the connection is back.
 * Answers stay where they are.
 * @param onAgain how this part is tried again; whatever else could not be loaded is tried with it
 */
export function LoadFailed({ onAgain = () => {} }: { readonly onAgain?: () => void }) {
  const { t } = useChrome()
  const again = useEffectEvent(onAgain)
  useEffect(() => whenAgain(() => again()), [])
  return (
    <div className="space-y-4">
      <p role="alert">{t('common.loadFailed')}</p>
      <Button onClick={tryAgain}>{t('common.retry')}</Button>
    </div>
  )
}
