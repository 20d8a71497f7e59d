import { commandLine } from '@/content/en/command-line'
import { deadlineText } from '@/content/en/time-limits'
import { sources } from '@/content/law/sources'
import { type TimeLimit, timeLimitIds, timeLimits } from '@/content/law/time-limits'
import { dayInWords } from '@/content/say/days'
import { lengthInWords } from '@/content/say/deadline-lines'
import { fill } from '@/content/say/message'
import { asJson, type Command, run } from '@/scripts/lib/arguments'
import { basisLines } from '@/scripts/lib/basis-text'
import { english, englishPhrases, type Say } from '@/scripts/lib/say'

const command: Command = {
  usage: 'npm run -s limits -- [--format json|text]',
  options: { format: { kind: 'choice', values: ['json', 'text'] } },
}
const words = { ...englishPhrases, text: deadlineText }
const { limit: said } = commandLine

await run(command, async ({ options: { format } }) => {
  const rows = timeLimitIds.map((id) => timeLimits[id])
  if (format !== 'json') {
    const say = await english([])
    return rows.map((row) => lines(row, say)).join('\n\n')
  }
  return asJson(
    rows.map((row) => ({ ...row, name: deadlineText.limits[row.id].name, url: sources[row.source].url })),
  )
})

function lines(row: TimeLimit, say: Say): string {
  const { id, inForce, kind, start, roll } = row
  const event = deadlineText.events[row.event].name
  const how = row.direction === 'before' ? said.before : said.from
  return [
    fill(said.heading, { id, name: deadlineText.limits[id].name }, words),
    ...[
      fill(how, { length: lengthOf(row), event }, words),
      `${said.kinds[kind]} ${said.starts[start]} ${said.rolls[roll]}`,
      ...(inForce.from === null ? [] : [fill(said.since, { from: dayInWords(inForce.from, words) }, words)]),
      ...basisLines(row, say),
    ].map((line) => `  ${line}`),
  ].join('\n')
}

function lengthOf({ opens, atMost, detained, ...row }: TimeLimit): string {
  const own = lengthInWords(row, words)
  const [least, most] = opens
    ? [lengthInWords(opens, words), own]
    : [own, atMost && lengthInWords(atMost, words)]
  const length = most === undefined ? own : fill(said.upTo, { least, most }, words)
  return detained === undefined
    ? length
    : fill(said.held, { length, detained: lengthInWords(detained, words) }, words)
}
