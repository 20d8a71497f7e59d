import { sayCitations } from '@/components/law/citation'
import { commandLine } from '@/content/en/command-line'
import { eventTexts, lifecycleTexts, lifecycleWords } from '@/content/en/lifecycle'
import { deadlineText } from '@/content/en/time-limits'
import { timeline } from '@/content/en/ui/timeline'
import { papers } from '@/content/law/papers'
import { weekdayInWords } from '@/content/say/days'
import { deadlineLines } from '@/content/say/deadline-lines'
import { labelled, withAside } from '@/content/say/joins'
import { textFor } from '@/content/say/lookup'
import { refusalSentences } from '@/content/say/refusal'
import { standingText } from '@/content/say/standing'
import { type Rights, rightNames } from '@/machines/lifecycle/lifecycle'
import type { Position, PositionDeadline, Standing } from '@/machines/lifecycle/position'
import { englishPhrases as phrases, type Say } from '@/scripts/lib/say'

/** The position of a file, what the person holds, and every time limit with its arithmetic, as lines of plain text. */
export async function positionText(position: Position, say: Say): Promise<string> {
  const lifecycle = await lifecycleTexts[position.procedure]()
  const voice = { ...phrases, events: eventTexts, words: lifecycleWords, lifecycle }
  const standing = (one: Standing) => {
    const { title } = textFor(lifecycle.regions, one.region)
    const { name, means, now } = standingText(one, voice)
    const { holds, allows, acts } = one.definition
    return [
      `  ${labelled(title, name, phrases)}`,
      `      ${means}`,
      `      ${labelled(commandLine.now, now, phrases)}`,
      ...(holds ? [`      ${labelled(commandLine.paper, paperText(holds.paper), phrases)}`] : []),
      ...(allows ? rightLines(allows, say).map((line) => `      ${line}`) : []),
      `      ${labelled(commandLine.acts, lifecycleWords.actors[acts], phrases)}`,
    ]
  }
  const { refusal, standings } = position
  const refused = refusal ? refusalSentences({ refusal, standings }, voice) : []
  return [
    commandLine.standing,
    ...standings.flatMap(standing),
    ...(refused.length > 0 ? [`  ${commandLine.refused}`, ...refused.map((line) => `      ${line}`)] : []),
    '',
    ...printedLines(position),
    commandLine.dates,
    ...(position.deadlines.length === 0
      ? [`  ${position.leftOut.length > 0 ? timeline.datesInDoubt : commandLine.noDates}`]
      : position.deadlines.flatMap(limitLines)),
  ].join('\n')
}

/** What the position allows, each right with its articles. */
function rightLines(rights: Rights, say: Say): readonly string[] {
  const lines = rightNames.map((name) => {
    const right = rights[name]
    const value = lifecycleWords.rightValues[right.value]
    const said =
      right.value === 'to-check'
        ? value
        : withAside(value, sayCitations(right.basis, say.names, phrases), phrases)
    return `  ${labelled(lifecycleWords.rights[name], said, phrases)}`
  })
  return [timeline.allows, ...lines]
}

/** Days that stand on the papers of the file, such as the last day of an extended term. No limit is counted for them. */
function printedLines({ printed }: Position): readonly string[] {
  if (printed.length === 0) return []
  const line = ({ at, on, event }: Position['printed'][number]) => {
    const day = withAside(weekdayInWords(on, phrases), eventTexts[event.type].name, phrases)
    return `  ${labelled(timeline.printed[at], day, phrases)}`
  }
  return [timeline.printedTitle, ...printed.map(line), '']
}

function limitLines(running: PositionDeadline): readonly string[] {
  const { name, passed, stillOpen } = deadlineText.limits[running.limit]
  if (running.deadline === null) return [`  ${labelled(name, timeline.errors[running.error], phrases)}`]
  const { state } = running.status
  const over = state === 'has-passed' || state === 'may-have-passed'
  const lines = deadlineLines(running.deadline, { ...phrases, text: deadlineText })
  return [
    `  ${labelled(name, deadlineText.states[state], phrases)}`,
    ...(over ? [...lines, passed, stillOpen] : lines).map((line) => `      ${line}`),
  ]
}

/** A paper with the names that stand on it. */
function paperText(id: keyof typeof papers): string {
  const { nl, fr } = papers[id].official
  return withAside(lifecycleWords.papers[id], `${nl} / ${fr}`, phrases)
}
