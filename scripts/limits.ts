import { lengthInWords } from '@/cases/exchange/deadline-lines'
import { deadlineText } from '@/content/en/time-limits'
import { sources } from '@/content/law/sources'
import { type TimeLimit, timeLimitIds, timeLimits } from '@/content/law/time-limits'
import { type Command, readArguments, run } from '@/scripts/lib/arguments'

const command: Command = {
  usage: 'npm run -s limits -- [--format json|text]',
  options: { format: { kind: 'choice', values: ['json', 'text'] } },
}
const words = { text: deadlineText, tag: 'en-GB' }

await run(async (argv) => {
  const { options } = readArguments(command, argv)
  const rows = timeLimitIds.map((id) => timeLimits[id])
  const output =
    options.format === 'json'
      ? JSON.stringify(
          rows.map((row) => ({
            ...row,
            name: deadlineText.limits[row.id].name,
            url: sources[row.source].url,
          })),
          null,
          2,
        )
      : rows.map(lines).join('\n\n')
  process.stdout.write(`${output}\n`)
})

function lines(row: TimeLimit): string {
  const upTo = row.atMost === undefined ? '' : ` to ${lengthInWords(row.atMost, words)}`
  const opens = row.opens === undefined ? '' : `${lengthInWords(row.opens, words)} to `
  const held = row.detained === undefined ? '' : `, ${lengthInWords(row.detained, words)} when held`
  const where = row.direction === 'before' ? 'before' : 'from'
  const since = row.inForce.from === null ? '' : `; in force from ${row.inForce.from}`
  const check = row.recheckFrom === undefined ? '' : `; to check from ${row.recheckFrom}`
  return [
    `${row.id}: ${deadlineText.limits[row.id].name}`,
    `  ${opens}${lengthInWords(row, words)}${upTo}${held}, ${where}: ${deadlineText.events[row.event].name} (${row.kind}, ${row.start}, ${row.roll})`,
    `  ${row.basis.join(', ')} · ${row.source}, ${row.confidence}${since}${check}`,
  ].join('\n')
}
