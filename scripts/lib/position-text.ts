import { dayInWords, deadlineLines } from '@/cases/exchange/deadline-lines'
import { eventTexts, lifecycleTexts, lifecycleWords } from '@/content/en/lifecycle'
import { deadlineText } from '@/content/en/time-limits'
import { timeline } from '@/content/en/ui/timeline'
import { papers } from '@/content/law/papers'
import { refusalSentences } from '@/content/lifecycle-sentences'
import type { Position, PositionDeadline, Standing } from '@/machines/lifecycle/position'

const tag = 'en-GB'

/** Where a file stands, what the person holds, and every time limit with its arithmetic, as lines of plain text. */
export async function positionText(position: Position): Promise<string> {
  const lifecycle = await lifecycleTexts[position.procedure]()
  const standing = ({ region, state, definition }: Standing) => {
    const text = lifecycle.regions[region]
    const words = text?.states[state]
    if (!text || !words) throw new Error(`No sentences for ${position.procedure}.${region}.${state}`)
    const { holds, acts } = definition
    return [
      `  ${text.title}: ${words.name}`,
      `      ${words.means}`,
      `      What to do now: ${words.now}`,
      ...(holds ? [`      Paper: ${lifecycleWords.papers[holds.paper]} (${official(holds.paper)})`] : []),
      `      Who acts next: ${lifecycleWords.actors[acts]}`,
    ]
  }
  const refused = position.refusal
    ? refusalSentences(
        { refusal: position.refusal, standings: position.standings },
        { events: eventTexts, words: lifecycleWords, lifecycle, date: (day) => dayInWords(day, tag) },
      )
    : []
  return [
    'Where the file stands',
    ...position.standings.flatMap(standing),
    ...refused.map((line) => `  Not taken up: ${line}`),
    '',
    ...printedLines(position),
    'Dates, the nearest first',
    ...(position.deadlines.length === 0
      ? ['  No time limit runs here.']
      : position.deadlines.flatMap(limitLines)),
  ].join('\n')
}

/** Days that stand on the papers of the file, such as the last day of an extended term. No limit is counted for them. */
function printedLines({ printed }: Position): readonly string[] {
  if (printed.length === 0) return []
  const line = ({ at, on, event }: Position['printed'][number]) =>
    `  ${timeline.printed[at]}: ${dayInWords(on, tag)} (${eventTexts[event.type].name})`
  return [timeline.printedTitle, ...printed.map(line), '']
}

function limitLines(running: PositionDeadline): readonly string[] {
  const { name, passed, stillOpen } = deadlineText.limits[running.limit]
  if (running.deadline === null) return [`  ${name}: cannot be counted (${running.error})`]
  const { state } = running.status
  const over = state === 'has-passed' || state === 'may-have-passed'
  const lines = deadlineLines(running.deadline, { text: deadlineText, tag })
  return [
    `  ${name}: ${deadlineText.states[state]}`,
    ...(over ? [...lines, passed, stillOpen] : lines).map((line) => `      ${line}`),
  ]
}

function official(id: keyof typeof papers): string {
  const { nl, fr } = papers[id].official
  return `${nl} / ${fr}`
}
