import { LeftOutNotice } from '@/components/check/LeftOutNotice'
import { knownIn, type LoadedRules } from '@/components/check/loaded-rules'
import type { Session } from '@/components/check/session/session'
import { GiveAnswers } from '@/components/check/summary/GiveAnswers'
import { SummarySheet } from '@/components/check/summary/SummarySheet'
import { useOpened, useResultTexts } from '@/components/check/use-result-texts'
import { resultViews, routesView } from '@/components/check/views'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { hereHash } from '@/components/ui/layout/here'
import type { ISODate } from '@/content/law/types'
import type { Locale } from '@/content/locale'

export interface TabSummaryProps {
  readonly session: Session
  readonly rules: LoadedRules
  readonly today: ISODate
  readonly law: ISODate
}

/** The sheet of what this tab holds. */
export function TabSummary({ session, rules, today, law }: TabSummaryProps) {
  const { locale } = useChrome()
  const texts = useResultTexts()
  const opened = useOpened(rules)
  return (
    <>
      <LeftOutNotice leftOut={session.leftOut} />
      <SummarySheet
        session={session}
        views={resultViews(rules, opened, texts, session, today, law)}
        routes={routesView(texts, knownIn(rules, session, today), session, today, law)}
        onBack={() => backFrom(locale)}
      >
        <GiveAnswers session={session} />
      </SummarySheet>
    </>
  )
}

/** Back to where the person came from; where that is this page in another language, to the check. */
function backFrom(locale: Locale): void {
  if (window.location.hash === hereHash) window.location.assign(`/${locale}/check/${hereHash}`)
  else window.history.back()
}
