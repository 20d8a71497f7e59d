import { sources } from '@/content/law/sources'
import { type TimeLimit, timeLimitIds, timeLimits } from '@/content/law/time-limits'
import { dayInWords } from '@/content/say/days'
import { lengthInWords } from '@/content/say/deadline-lines'
import { fill } from '@/content/say/message'
import { asJson, type Command, formatOption, run } from '@/scripts/lib/arguments'
import { basisLines } from '@/scripts/lib/basis-text'
import { languageFor, languageOption, type Say, sayIn } from '@/scripts/lib/say'

const command: Command = {
  name: 'limits',
  about: 'Lists every time limit with its length, its articles and its source.',
  options: { format: formatOption, language: languageOption },
}

await run(command, async ({ options: { format, language } }) => {
  const say = await sayIn(languageFor(language), [])
  const rows = timeLimitIds.map((id) => timeLimits[id])
  if (format !== 'json') return rows.map((row) => lines(row, say)).join('\n\n')
  const { limits } = say.deadlines.text
  return asJson(rows.map((row) => ({ ...row, name: limits[row.id].name, url: sources[row.source].url })))
})

function lines(row: TimeLimit, say: Say): string {
  const { deadlines: words, commandLine } = say
  const { limit: said } = commandLine
  const { id, inForce, kind, start, roll } = row
  const event = words.text.events[row.event].name
  const how = row.direction === 'before' ? said.before : said.from
  return [
    fill(said.heading, { id, name: words.text.limits[id].name }, words),
    ...[
      fill(how, { length: lengthOf(row, say), event }, words),
      `${said.kinds[kind]} ${said.starts[start]} ${said.rolls[roll]}`,
      ...(inForce.from === null ? [] : [fill(said.since, { from: dayInWords(inForce.from, words) }, words)]),
      ...basisLines(row, say),
    ].map((line) => `  ${line}`),
  ].join('\n')
}

function lengthOf(
  { opens, atMost, detained, candidates, candidatesLead, ...row }: TimeLimit,
  say: Say,
): string {
  const { deadlines: words, commandLine } = say
  const { limit: said } = commandLine
  const own = lengthInWords(row, words)
  // All that may apply, where lengths that were named for a new text lead.
  if (candidatesLead === 'always' && candidates) {
    const [shortest] = [...candidates].sort((a, b) => a.length - b.length)
    return fill(said.upTo, { least: lengthInWords(shortest ?? row, words), most: own }, words)
  }
  const [least, most] = opens
    ? [lengthInWords(opens, words), own]
    : [own, atMost && lengthInWords(atMost, words)]
  const length = most === undefined ? own : fill(said.upTo, { least, most }, words)
  return detained === undefined
    ? length
    : fill(said.held, { length, detained: lengthInWords(detained, words) }, words)
}
