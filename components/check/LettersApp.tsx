'use client'

import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { type LoadedRules, loadRules } from '@/components/check/loaded-rules'
import { onForgotten } from '@/components/check/session/on-forgotten'
import { asksWhose, emptySession, type Session } from '@/components/check/session/session'
import { restoreSession } from '@/components/check/session/storage'
import type { TabLettersPageProps } from '@/components/check/TabLettersPage'
import { WhoseCheck } from '@/components/check/WhoseCheck'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { LoadFailed } from '@/components/ui/LoadFailed'
import { useToday } from '@/components/ui/today'
import type { ISODate } from '@/content/law/types'

interface Loaded {
  readonly session: Session
  readonly rules: LoadedRules
  readonly TabLettersPage: ComponentType<TabLettersPageProps>
}

/** The page of letters. Until its scripts are there, and where there are none, it shows `children`. */
export function LettersApp({ law, children }: { law: ISODate; children: ReactNode }) {
  const { language } = useChrome()
  const today = useToday()
  const [loaded, setLoaded] = useState<Loaded | 'busy' | 'asks' | 'failed'>('busy')
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try loads anew
  useEffect(() => {
    if (today === null) return
    const load = async (): Promise<Loaded | 'asks'> => {
      const session = (await restoreSession()) ?? emptySession
      if (asksWhose(session)) return 'asks'
      const [rules, { TabLettersPage }, { readByLetters }] = await Promise.all([
        loadRules(language, session.checked, session.events.length > 0),
        import('@/components/check/TabLettersPage'),
        import('@/components/check/advised'),
      ])
      await Promise.all(readByLetters(language, session, rules, today))
      return { session, rules, TabLettersPage }
    }
    const begin = () => void load().then(setLoaded, () => setLoaded('failed'))
    begin()
    return onForgotten(begin)
  }, [language, today, tries])

  if (loaded === 'asks') return <WhoseCheck />
  if (loaded === 'busy' || loaded === 'failed' || today === null) {
    return (
      <>
        {loaded === 'failed' && <LoadFailed onAgain={() => setTries(tries + 1)} />}
        {children}
      </>
    )
  }
  const { TabLettersPage, session, rules } = loaded
  return <TabLettersPage session={session} rules={rules} today={today} law={law} busy={children} />
}
