import { useState } from 'react'
import type { Session } from '@/components/check/session/session'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { late } from '@/components/ui/late'

const KeptPanel = late(() => import('@/components/check/kept/KeptPanel').then((m) => m.KeptPanel))

/** Offers to keep the answers on the device until another day. What that takes is loaded when it is asked for. */
export function KeepLater({ session }: { session: Session }) {
  const { t } = useChrome()
  const [open, setOpen] = useState(false)
  return (
    <section aria-labelledby="later">
      <h2 id="later">
        <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('check.kept.later')}
        </Button>
      </h2>
      {open && <KeptPanel session={session} />}
    </section>
  )
}
