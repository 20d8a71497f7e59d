import { PapersPage } from '@/components/check/papers/PapersPage'
import type { ScreenProps } from '@/components/check/screen-props'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { loadHeldPapers } from '@/components/i18n/sentences'
import { useLoaded } from '@/components/i18n/use-loaded'

/** Which paper the person holds. */
export function PapersScreen({ context, send }: ScreenProps) {
  const { t } = useChrome()
  const texts = useLoaded(loadHeldPapers, undefined)
  if (texts === 'failed') return <p role="alert">{t('common.loadFailed')}</p>
  if (texts === 'busy') return <p role="status">{t('common.loading')}</p>
  return <PapersPage texts={texts} today={context.today} send={send} />
}
