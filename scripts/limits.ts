import { commandLine } from '@/content/en/command-line'
import { deadlineText } from '@/content/en/time-limits'
import { sources } from '@/content/law/sources'
import { type TimeLimit, timeLimitIds, timeLimits } from '@/content/law/time-limits'
import { lengthInWords } from '@/content/say/deadline-lines'
import { series } from '@/content/say/joins'
import { fill } from '@/content/say/message'
import { asJson, type Command, run } from '@/scripts/lib/arguments'
import { englishPhrases } from '@/scripts/lib/say'

const command: Command = {
  usage: 'npm run -s limits -- [--format json|text]',
  options: { format: { kind: 'choice', values: ['json', 'text'] } },
}
const words = { ...englishPhrases, text: deadlineText }
const { limit: said } = commandLine

await run(command, async ({ options: { format } }) => {
  const rows = timeLimitIds.map((id) => timeLimits[id])
  if (format !== 'json') return rows.map(lines).join('\n\n')
  return asJson(
    rows.map((row) => ({ ...row, name: deadlineText.limits[row.id].name, url: sources[row.source].url })),
  )
})

function lines(row: TimeLimit): string {
  const { id, inForce, recheckFrom, kind, start, roll, source, confidence } = row
  const event = deadlineText.events[row.event].name
  const how = row.direction === 'before' ? said.before : said.from
  const read = fill(said.source, { basis: series(row.basis, words), source, confidence }, words)
  const since = inForce.from === null ? read : fill(said.since, { line: read, from: inForce.from }, words)
  const check =
    recheckFrom === undefined ? since : fill(said.check, { line: since, from: recheckFrom }, words)
  return [
    fill(said.heading, { id, name: deadlineText.limits[id].name }, words),
    `  ${fill(how, { length: lengthOf(row), event, how: `${kind}, ${start}, ${roll}` }, words)}`,
    `  ${check}`,
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
