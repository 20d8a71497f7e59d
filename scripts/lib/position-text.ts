import { sayCitations } from '@/components/law/citation'
import { papers } from '@/content/law/papers'
import { weekdayInWords } from '@/content/say/days'
import { labelled, withAside } from '@/content/say/joins'
import { textAt } from '@/content/say/lookup'
import { namesOnPapers } from '@/content/say/official-names'
import { refusalSentences } from '@/content/say/refusal'
import { standingText } from '@/content/say/standing'
import { type Rights, rightNames } from '@/machines/lifecycle/lifecycle'
import type { Position, Standing } from '@/machines/lifecycle/position'
import type { Say } from '@/scripts/lib/say'

/** The position of a file and what the person holds, as lines of plain text. Its dates stand in the list of the person. */
export async function positionText(position: Position, say: Say): Promise<string> {
  const { lifecycleTexts, lifecycleWords, eventTexts, commandLine, phrases } = say
  const lifecycle = await lifecycleTexts[position.procedure]()
  const voice = { ...phrases, events: eventTexts, words: lifecycleWords, lifecycle }
  const standing = (one: Standing) => {
    const { title } = textAt(lifecycle.regions, one.region)
    const { name, means, now } = standingText(one, voice)
    const { holds, allows, acts } = one.definition
    return [
      `  ${labelled(title, name, phrases)}`,
      `      ${means}`,
      `      ${labelled(commandLine.now, now, phrases)}`,
      ...(holds ? [`      ${labelled(commandLine.paper, paperText(holds.paper, say), phrases)}`] : []),
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
    ...printedLines(position, say),
  ].join('\n')
}

/** What the position allows, each right with its articles. */
function rightLines(rights: Rights, say: Say): readonly string[] {
  const { lifecycleWords, phrases, t } = say
  const lines = rightNames.map((name) => {
    const right = rights[name]
    const value = lifecycleWords.rightValues[right.value]
    const said =
      right.value === 'to-check'
        ? value
        : withAside(value, sayCitations(right.basis, say.names, phrases), phrases)
    return `  ${labelled(lifecycleWords.rights[name], said, phrases)}`
  })
  return [t('timeline.allows'), ...lines]
}

/** Days that stand on the papers of the file, such as the last day of an extended term. No limit is counted for them. */
function printedLines({ printed }: Position, { eventTexts, phrases, t }: Say): readonly string[] {
  if (printed.length === 0) return []
  const line = ({ at, on, event }: Position['printed'][number]) => {
    const day = withAside(weekdayInWords(on, phrases), eventTexts[event.type].name, phrases)
    return `  ${labelled(t(`timeline.printed.${at}`), day, phrases)}`
  }
  return ['', t('timeline.printedTitle'), ...printed.map(line)]
}

/** A paper with the names that stand on it. */
function paperText(id: keyof typeof papers, { lifecycleWords, locale, phrases }: Say): string {
  const name = lifecycleWords.papers[id]
  const others = namesOnPapers(papers[id].official, locale, name).map(({ text }) => text)
  return others.length === 0 ? name : withAside(name, others.join(' / '), phrases)
}
