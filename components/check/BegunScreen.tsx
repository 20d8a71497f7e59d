import { useKeptHere } from '@/components/check/kept/use-kept-here'
import type { ScreenProps } from '@/components/check/screen-props'
import { placeOf } from '@/components/check/session/places'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { BackLink } from '@/components/ui/BackLink'
import { Button } from '@/components/ui/Button'
import { PageTitle } from '@/components/ui/Heading'

/** Asks whether to go on with the check of this tab. Says nothing of it: somebody else may sit here now. */
export function BegunScreen({ context: { session, shared }, send }: ScreenProps) {
  const { t } = useChrome()
  const kept = useKeptHere()
  const { screen } = placeOf(session)
  if (screen.kind !== 'begun') return null
  const { door } = screen
  return (
    <div className="max-w-text space-y-6">
      <BackLink onBack={() => send({ type: 'back' })}>{t('common.back')}</BackLink>
      <PageTitle takesFocus>{t('check.tabHolds.title')}</PageTitle>
      <p>{t('check.tabHolds.text')}</p>
      <div className="flex flex-col gap-3 sm:flex-row">
        <Button onClick={() => send({ type: 'goOn', door })}>{t('check.tabHolds.goOn')}</Button>
        <Button look="secondary" onClick={() => send({ type: 'anew', door })}>
          {t('check.tabHolds.anew')}
        </Button>
      </div>
      {kept && !shared && <p className="text-soft">{t('check.tabHolds.kept')}</p>}
    </div>
  )
}
