import { resultViews, routesView } from '@/components/check/assessment'
import type { LoadedRules } from '@/components/check/loaded-rules'
import type { Session } from '@/components/check/session/session'
import { GiveAnswers } from '@/components/check/summary/GiveAnswers'
import { SummarySheet } from '@/components/check/summary/SummarySheet'
import type { ISODate } from '@/content/law/types'

export interface TabSummaryProps {
  readonly session: Session
  readonly rules: LoadedRules
  readonly today: ISODate
  readonly law: ISODate
}

/** The sheet of what this tab holds. */
export function TabSummary({ session, rules, today, law }: TabSummaryProps) {
  return (
    <SummarySheet
      views={resultViews(rules, session, today, law)}
      routes={routesView(rules, session, today, law)}
      onBack={() => window.history.back()}
    >
      <GiveAnswers session={session} />
    </SummarySheet>
  )
}
