import type { PersonDate } from '@/cases/dossier/dates'
import { deadlineLines } from '@/content/say/deadline-lines'
import { labelled, withAside } from '@/content/say/joins'
import { originName } from '@/content/say/origin'
import type { Position } from '@/machines/lifecycle/position'
import type { Say } from '@/scripts/lib/say'

/** What is known of the dates of a person. */
export interface Dated {
  readonly dates: readonly PersonDate[]
  readonly positions: readonly Position[]
}

/** The one list of dates of a person, each with what it is counted from and how; an empty line after it. Nothing where nothing is known. */
export function dateLines({ dates, positions }: Dated, say: Say): readonly string[] {
  if (dates.length > 0)
    return [say.commandLine.dates, ...dates.flatMap((date) => linesOf(date, say).map(indented)), '']
  if (positions.length === 0) return []
  const doubt = positions.some(({ leftOut }) => leftOut.length > 0)
  return [say.t(doubt ? 'timeline.datesInDoubt' : 'timeline.datesNone'), '']
}

const indented = (line: string): string => `  ${line}`

function linesOf({ limit, origin, counted }: PersonDate, say: Say): readonly string[] {
  const { deadlines, eventTexts, phrases, t } = say
  const { name, passed, stillOpen } = deadlines.text.limits[limit]
  const title = withAside(name, originName(origin, eventTexts, say), phrases)
  if (counted.deadline === null) return [labelled(title, t(`timeline.errors.${counted.error}`), phrases)]
  const { state } = counted.status
  const late = state === 'may-have-passed'
  const over = state === 'has-passed'
  const lines = deadlineLines(counted.deadline, deadlines)
  return [
    labelled(title, deadlines.text.states[state], phrases),
    ...[...lines, ...(over ? [passed] : []), ...(over || late ? [stillOpen] : [])].map(
      (line) => `    ${line}`,
    ),
  ]
}
