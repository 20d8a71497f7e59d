import { lazy, Suspense, useEffect, useState } from 'react'
import type { Session } from '@/components/check/session/session'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'
import { Details } from '@/components/ui/Details'

const OpenKept = lazy(() => import('@/components/check/kept/OpenKept').then((m) => ({ default: m.OpenKept })))
const BringAnswers = lazy(() =>
  import('@/components/check/kept/BringAnswers').then((m) => ({ default: m.BringAnswers })),
)

export interface KeptOfferProps {
  /** The tab has answers already. */
  readonly begun: boolean
  readonly onTake: (session: Session) => void
}

/** Offers to go on with what is kept on this device, and shows nothing of it. */
export function KeptOffer({ begun, onTake }: KeptOfferProps) {
  const { t } = useChrome()
  const [there, setThere] = useState(false)
  const [opening, setOpening] = useState(false)
  useEffect(() => {
    let gone = false
    import('@/components/check/kept/kept')
      .then(({ isSomethingKept }) => isSomethingKept())
      .then(
        (kept) => !gone && setThere(kept),
        // Without the part that looks, nothing is offered; the check works all the same.
        () => undefined,
      )
    return () => {
      gone = true
    }
  }, [])
  if (!there) return null
  return (
    <div data-kept-offer="">
      <Callout>
        <p className="font-semibold">{t('check.kept.there')}</p>
        {begun && <p>{t('check.kept.replaces')}</p>}
        {opening ? (
          <Suspense fallback={<p role="status">{t('common.loading')}</p>}>
            <OpenKept onTake={onTake} />
          </Suspense>
        ) : (
          <Button look="secondary" onClick={() => setOpening(true)}>
            {t('check.kept.open')}
          </Button>
        )}
      </Callout>
    </div>
  )
}

/** Offers to go on with answers that were saved as a file or as codes. */
export function BringOffer({ begun, onTake }: KeptOfferProps) {
  const { t } = useChrome()
  const [opened, setOpened] = useState(false)
  return (
    <Details label={t('check.kept.bring')} onOpen={() => setOpened(true)}>
      {begun && <p>{t('check.kept.replaces')}</p>}
      {opened && (
        <Suspense fallback={<p role="status">{t('common.loading')}</p>}>
          <BringAnswers onTake={onTake} />
        </Suspense>
      )}
    </Details>
  )
}
