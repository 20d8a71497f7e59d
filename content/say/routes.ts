import type { Phrasebook } from '@/content/phrasebook'
import type { RoutesText } from '@/content/route-sentences'
import { dayInWords } from '@/content/say/days'
import { type DoubtSentences, doubtText } from '@/content/say/findings'
import { textFor } from '@/content/say/lookup'
import { fill } from '@/content/say/message'
import type { EndingText } from '@/content/sentences'
import type { RouteResult } from '@/machines/routes/finder'
import type { Urgent } from '@/machines/routes/urgent'

/** The reason of a route, and what to do; null while a question is open. In doubt, what each possible ending advises counts. */
export function routeEnding(
  { route, finding }: RouteResult,
  text: RoutesText,
  sentences: DoubtSentences,
  phrases: Phrasebook,
): EndingText | null {
  const { endings } = text.routes[route]
  const doubt = doubtText(finding, sentences, phrases)
  if (doubt === null)
    return finding.reason === null || finding.reason === 'inDoubt' ? null : textFor(endings, finding.reason)
  const advice = (finding.doubt?.endings ?? []).flatMap((name) => textFor(endings, name).todo ?? [])
  const todo = [...new Set([...(doubt.todo === undefined ? [] : [doubt.todo]), ...advice])].join(' ')
  return { ...doubt, ...(todo !== '' && { todo }) }
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

/** What to do about an urgent thing, after an earlier last day where one is possible. */
export function urgentText(
  { id, possible, possiblePassed }: Pick<Urgent, 'id' | 'possible' | 'possiblePassed'>,
  text: RoutesText,
  phrases: Phrasebook,
): string {
  const { text: what } = text.urgent[id]
  if (possible === undefined) return what
  const earlier = possiblePassed ? text.urgentPossiblePassed : text.urgentPossible
  return `${fill(earlier, { on: dayInWords(possible, phrases) }, phrases)} ${what}`
}
