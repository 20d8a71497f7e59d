'use client'

import { type ComponentType, useEffect, useState } from 'react'
import { isStarted } from '@/components/check/finder/started'
import { type LoadedRules, loadRules } from '@/components/check/loaded-rules'
import { onForgotten } from '@/components/check/session/on-forgotten'
import { asksWhose, type Session } from '@/components/check/session/session'
import { restoreSession } from '@/components/check/session/storage'
import type { TabSummaryProps } from '@/components/check/TabSummary'
import { readByResults } from '@/components/check/use-result-texts'
import { WhoseCheck } from '@/components/check/WhoseCheck'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { ButtonLink } from '@/components/ui/Button'
import { PageTitle } from '@/components/ui/Heading'
import { LoadFailed } from '@/components/ui/LoadFailed'
import { useToday } from '@/components/ui/today'
import type { ISODate } from '@/content/law/types'

interface Loaded {
  readonly session: Session
  readonly rules: LoadedRules
  readonly TabSummary: ComponentType<TabSummaryProps>
}

/** The summary of what this tab holds. */
export function SummaryApp({ law }: { law: ISODate }) {
  const { t, language, locale } = useChrome()
  const today = useToday()
  const [loaded, setLoaded] = useState<Loaded | 'busy' | 'empty' | 'asks' | 'failed'>('busy')
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try loads anew
  useEffect(() => {
    const load = async (): Promise<Loaded | 'empty' | 'asks'> => {
      const session = await restoreSession()
      if (!session || (session.checked.length === 0 && !isStarted(session.facts))) return 'empty'
      if (asksWhose(session)) return 'asks'
      const [rules, { TabSummary }] = await Promise.all([
        loadRules(language, session.checked, session.events.length > 0),
        import('@/components/check/TabSummary'),
        ...readByResults(language, session.checked),
      ])
      return { session, rules, TabSummary }
    }
    load().then(setLoaded, () => setLoaded('failed'))
    return onForgotten(() => setLoaded('empty'))
  }, [language, tries])

  if (loaded === 'asks') return <WhoseCheck />
  if (loaded === 'busy' || loaded === 'empty' || loaded === 'failed' || today === null) {
    return (
      <div className="max-w-text space-y-4">
        <PageTitle>{t('summary.title')}</PageTitle>
        <noscript>
          <p>{t('summary.noScript')}</p>
        </noscript>
        {loaded === 'busy' && (
          <p role="status" className="noscript:hidden">
            {t('common.loading')}
          </p>
        )}
        {loaded === 'failed' && <LoadFailed onAgain={() => setTries(tries + 1)} />}
        {loaded === 'empty' && (
          <>
            <p>{t('summary.empty')}</p>
            <p>{t('summary.emptyShared')}</p>
            <div className="flex flex-wrap gap-3">
              <ButtonLink href={`/${locale}/check/`}>{t('summary.begin')}</ButtonLink>
              <ButtonLink look="secondary" href={`/${locale}/desk/`}>
                {t('summary.toDesk')}
              </ButtonLink>
            </div>
          </>
        )}
      </div>
    )
  }

  const { TabSummary, session, rules } = loaded
  return <TabSummary session={session} rules={rules} today={today} law={law} />
}
