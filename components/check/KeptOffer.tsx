import { useState } from 'react'
import { useKeptHere } from '@/components/check/kept/use-kept-here'
import type { Session } from '@/components/check/session/session'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'
import { Details } from '@/components/ui/Details'
import { late } from '@/components/ui/late'

const OpenKept = late(() => import('@/components/check/kept/OpenKept').then((m) => m.OpenKept))
const BringAnswers = late(() => import('@/components/check/kept/BringAnswers').then((m) => m.BringAnswers))

export interface KeptOfferProps {
  /** The tab has answers already. */
  readonly begun: boolean
  readonly onTake: (session: Session) => void
}

/** Offers to go on with what is kept on this device, and shows nothing of it. */
export function KeptOffer({ begun, onTake }: KeptOfferProps) {
  const { t } = useChrome()
  const there = useKeptHere()
  const [opening, setOpening] = useState(false)
  if (!there) return null
  return (
    <div>
      <Callout>
        <p className="font-semibold">{t('check.kept.there')}</p>
        {begun && <p>{t('check.kept.replaces')}</p>}
        {opening ? (
          <OpenKept onTake={onTake} />
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
      {opened && <BringAnswers onTake={onTake} />}
    </Details>
  )
}
