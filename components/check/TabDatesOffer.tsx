'use client'

import { useEffect, useState } from 'react'
import { onForgotten } from '@/components/check/session/on-forgotten'
import { asksWhose, holdsCheck, type Session } from '@/components/check/session/session'
import { hasSession, restoreSession } from '@/components/check/session/storage'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button, ButtonLink } from '@/components/ui/Button'
import { late } from '@/components/ui/late'

const TabDates = late(() => import('@/components/check/TabDates').then((m) => m.TabDates))

/**
 * The way to the dates of the check in this tab, where there is one; else the way to a check. Both keep the same place, so that
 * nothing moves once the browser knows. The list is loaded when somebody asks for it.
 */
export function TabDatesOffer() {
  const { t, locale } = useChrome()
  const [session, setSession] = useState<Session | null>(null)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const look = async () => {
      const stored = hasSession() ? await restoreSession() : null
      setSession(stored !== null && holdsCheck(stored) && !asksWhose(stored) ? stored : null)
    }
    const begin = () => {
      setOpen(false)
      // Without them the page is as it is without a check.
      look().catch(() => undefined)
    }
    begin()
    return onForgotten(begin)
  }, [])
  if (open && session !== null) return <TabDates session={session} />
  const shown = (is: boolean) => `col-start-1 row-start-1 ${is ? '' : 'invisible'}`
  return (
    <p className="grid justify-items-start noscript:hidden">
      <ButtonLink look="secondary" href={`/${locale}/check/`} className={shown(session === null)}>
        {t('deadlines.toCheck')}
      </ButtonLink>
      <Button className={shown(session !== null)} onClick={() => setOpen(true)}>
        {t('deadlines.ofCheck')}
      </Button>
    </p>
  )
}
