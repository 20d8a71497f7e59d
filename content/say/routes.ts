import type { Phrasebook } from '@/content/phrasebook'
import type { RoutesText } from '@/content/route-sentences'
import { dayInWords } from '@/content/say/days'
import { textFor } from '@/content/say/lookup'
import { fill } from '@/content/say/message'
import type { EndingText } from '@/content/sentences'
import type { Urgent } from '@/machines/deadlines/urgent'
import type { RouteResult } from '@/machines/routes/finder'

/** The reason of a route; null while a question is open. */
export function routeEnding({ route, finding }: RouteResult, text: RoutesText): EndingText | null {
  return finding.reason === null ? null : textFor(text.routes[route].endings, finding.reason)
}

/** The title of an urgent thing with its day, where it has one. Once that day may be over, it says so. */
export function urgentTitle(
  { id, on, mayHavePassed }: Pick<Urgent, 'id' | 'on' | 'mayHavePassed'>,
  text: RoutesText,
  phrases: Phrasebook,
): string {
  const { title, late } = text.urgent[id]
  const day = on === undefined ? '' : dayInWords(on, phrases)
  return fill(mayHavePassed && late !== undefined ? late : title, { on: day }, phrases)
}
