import { useEffect, useState } from 'react'
import { DateRows } from '@/components/check/finder/DateRows'
import { dateRows } from '@/components/check/finder/dates'
import { voiceIn } from '@/components/check/flow-rules'
import { knownIn, type LoadedRules, loadRules } from '@/components/check/loaded-rules'
import { withPrintedDay } from '@/components/check/session/answers'
import type { FlowEvent } from '@/components/check/session/flow-event'
import { placeOf, visit } from '@/components/check/session/places'
import { positionScreen, type Session } from '@/components/check/session/session'
import { saveSession } from '@/components/check/session/storage'
import { readByResults, useResultTexts } from '@/components/check/use-result-texts'
import { routesView } from '@/components/check/views'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { VoiceProvider } from '@/components/i18n/VoiceProvider'
import { LoadFailed } from '@/components/ui/LoadFailed'
import { hereHash } from '@/components/ui/layout/here'
import { useToday } from '@/components/ui/today'
import type { ISODate } from '@/content/law/types'

/** The dates of the check in this tab, in its voice: the same list as the result shows. */
export function TabDates({ session }: { readonly session: Session }) {
  const { t, language } = useChrome()
  const today = useToday()
  const [rules, setRules] = useState<LoadedRules | 'busy' | 'failed'>('busy')
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try loads anew
  useEffect(() => {
    const voice = voiceIn({ session, destination: null })
    const load = async () => {
      const [loaded] = await Promise.all([
        loadRules(language, session.checked, session.events.length > 0, voice),
        ...readByResults(language, session.checked),
      ])
      return loaded
    }
    load().then(setRules, () => setRules('failed'))
  }, [language, session, tries])
  if (rules === 'failed') return <LoadFailed onAgain={() => setTries(tries + 1)} />
  if (rules === 'busy' || today === null) return <p role="status">{t('common.loading')}</p>
  return (
    <VoiceProvider voice={rules.voice} screens={rules.screens}>
      <Dates stored={session} rules={rules} today={today} />
    </VoiceProvider>
  )
}

interface DatesProps {
  readonly stored: Session
  readonly rules: LoadedRules
  readonly today: ISODate
}

function Dates({ stored, rules, today }: DatesProps) {
  const { t, locale } = useChrome()
  const texts = useResultTexts()
  const [session, setSession] = useState(stored)
  const view = routesView(texts, knownIn(rules, session, today), session, today, today)
  /** What the list tells goes into the tab, as on the result. */
  function take(event: FlowEvent) {
    if (event.type === 'note') {
      const noted = withPrintedDay(session, event.fact, event.on)
      saveSession(noted)
      setSession(noted)
    }
    if (event.type !== 'locate') return
    saveSession(visit(session, positionScreen(event.noting ?? null), event.procedure))
    window.location.assign(`/${locale}/check/${hereHash}`)
  }
  return (
    <div className="space-y-4">
      {dateRows(view).length === 0 && <p role="status">{t('deadlines.noneInCheck')}</p>}
      <DateRows view={view} onAsk={null} send={take} route={placeOf(session).procedure} />
    </div>
  )
}
