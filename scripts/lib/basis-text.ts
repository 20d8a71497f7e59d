import { sayCitations } from '@/components/law/citation'
import { sources } from '@/content/law/sources'
import type { TimeLimit } from '@/content/law/time-limits'
import { dayInWords } from '@/content/say/days'
import { fill } from '@/content/say/message'
import { sayTitle } from '@/content/say/source'
import type { Say } from '@/scripts/lib/say'

/** The articles of a time limit by their names, where and when they were read, and how sure that is. */
export function basisLines(rule: TimeLimit, { names, t, phrases, commandLine }: Say): readonly string[] {
  const { basis, source, confidence, recheckFrom } = rule
  const day = (on: string) => dayInWords(on, phrases)
  const title = sayTitle(source, names, day).text
  const from = { source: () => title, date: day(sources[source].consulted) }
  return [
    fill(commandLine.basis, { basis: sayCitations(basis, names, phrases) }, phrases),
    `${t.markup('deadlines.source', from)} ${t(`deadlines.confidence.${confidence}`)}`,
    ...(recheckFrom === undefined ? [] : [t('deadlines.recheckFrom', { date: day(recheckFrom) })]),
  ]
}
