import { knownNow } from '@/components/check/flow-rules'
import { openIn, type ScreenProps } from '@/components/check/screen-props'
import { SummarySheet } from '@/components/check/summary/SummarySheet'
import { useResultTexts } from '@/components/check/use-result-texts'
import { resultViews, routesView } from '@/components/check/views'

/** The sheet to print, on a device that keeps nothing. */
export function SummaryScreen({ context, send, law }: ScreenProps) {
  const { session, today } = context
  const texts = useResultTexts()
  const { rules } = openIn(context)
  return (
    <SummarySheet
      views={resultViews(rules, texts, session, today, law)}
      routes={routesView(texts, knownNow(context), session.checked, today, law)}
      onBack={() => send({ type: 'back' })}
    />
  )
}
