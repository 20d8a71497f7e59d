import { FinderResult } from '@/components/check/finder/FinderResult'
import { knownNow } from '@/components/check/flow-rules'
import { openIn, type ScreenProps } from '@/components/check/screen-props'
import { useResultTexts } from '@/components/check/use-result-texts'
import { resultViews, routesView } from '@/components/check/views'

/** The result of the route finder. */
export function FindScreen({ context, send, cards, law }: ScreenProps) {
  const { session, today, shared } = context
  const texts = useResultTexts()
  const { rules } = openIn(context)
  return (
    <FinderResult
      key={session.at}
      view={routesView(texts, knownNow(context), session.checked, today, law)}
      procedures={cards.map(({ id }) => id)}
      checks={resultViews(rules, texts, session, today, law)}
      shared={shared}
      send={send}
    />
  )
}
