import { openIn, type ScreenProps } from '@/components/check/screen-props'
import { SummarySheet } from '@/components/check/summary/SummarySheet'
import { useRouteTexts } from '@/components/check/use-route-texts'
import { resultViews, routesView } from '@/components/check/views'

/** The sheet to print, on a device that keeps nothing. */
export function SummaryScreen({ context, send, law }: ScreenProps) {
  const { session, today } = context
  const texts = useRouteTexts()
  const { rules } = openIn(context)
  return (
    <SummarySheet
      views={resultViews(rules, session, today, law)}
      routes={routesView({ ...rules, texts }, session, today, law)}
      onBack={() => send({ type: 'back' })}
    />
  )
}
