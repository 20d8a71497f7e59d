'use client'

import { useEffect, useState } from 'react'
import { type Kit, knownIn, loadKit } from '@/components/check/load'
import { isStarted } from '@/components/finder/started'
import { checkedViews, routesView } from '@/components/finder/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { onForgotten } from '@/components/session/on-forgotten'
import type { Session } from '@/components/session/session'
import { restoreSession } from '@/components/session/storage'
import { GiveAnswers } from '@/components/summary/GiveAnswers'
import { SummarySheet } from '@/components/summary/SummarySheet'
import { useToday } from '@/components/today'
import { ButtonLink } from '@/components/ui/Button'
import { PageTitle } from '@/components/ui/Heading'
import type { ISODate } from '@/content/law/types'

type Loaded = { session: Session; kit: Kit } | 'busy' | 'empty' | 'failed'

/** The summary of what this tab holds. */
export function SummaryApp({ law }: { law: ISODate }) {
  const { t, locale } = useChrome()
  const today = useToday()
  const [loaded, setLoaded] = useState<Loaded>('busy')
  useEffect(() => {
    const load = async (): Promise<Loaded> => {
      const session = await restoreSession()
      if (!session || (session.checked.length === 0 && !isStarted(session.facts))) return 'empty'
      return { session, kit: await loadKit(locale, session.checked, session.events.length > 0) }
    }
    load().then(setLoaded, () => setLoaded('failed'))
    return onForgotten(() => setLoaded('empty'))
  }, [locale])

  if (loaded === 'busy' || loaded === 'empty' || loaded === 'failed' || today === null) {
    return (
      <div className="max-w-text space-y-4">
        <PageTitle>{t('summary.title')}</PageTitle>
        {loaded === 'busy' && <p role="status">{t('common.loading')}</p>}
        {loaded === 'failed' && <p role="alert">{t('common.loadFailed')}</p>}
        {loaded === 'empty' && (
          <>
            <p>{t('summary.empty')}</p>
            <p>{t('summary.emptyShared')}</p>
            <ButtonLink href={`/${locale}/check/`}>{t('summary.begin')}</ButtonLink>
          </>
        )}
      </div>
    )
  }

  const { session, kit } = loaded
  const { facts, bands } = knownIn(kit, session, today)
  const knownSession = { ...session, facts, bands }
  return (
    <SummarySheet
      views={checkedViews(kit, knownSession, today, law)}
      routes={routesView(kit, knownSession, today, law)}
      onBack={() => window.history.back()}
    >
      <GiveAnswers session={session} />
    </SummarySheet>
  )
}
