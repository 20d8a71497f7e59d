import { commandLine } from '@/content/en/command-line'
import { deadlineText } from '@/content/en/time-limits'
import { citations } from '@/content/law/citations'
import { isTimeLimitId, timeLimitIds, timeLimits } from '@/content/law/time-limits'
import type { ISODate } from '@/content/law/types'
import { deadlineLines } from '@/content/say/deadline-lines'
import { series } from '@/content/say/joins'
import { fill } from '@/content/say/message'
import { OutsideCalendarError } from '@/machines/deadlines/calendar'
import { type CountInput, countDeadline } from '@/machines/deadlines/count'
import { NotInForceError } from '@/machines/deadlines/errors'
import { type Deadline, type Mode, modes } from '@/machines/deadlines/kinds'
import { statusOn } from '@/machines/deadlines/status'
import {
  type Arguments,
  BadInput,
  type Command,
  readArguments,
  run,
  todayInBelgium,
} from '@/scripts/lib/arguments'
import { englishPhrases } from '@/scripts/lib/say'

const command: Command = {
  usage:
    'npm run -s deadline -- --limit <id> --date YYYY-MM-DD [--by <mode>] [--detained] [--printed YYYY-MM-DD] [--today YYYY-MM-DD] [--format json|text]',
  options: {
    limit: { kind: 'text' },
    date: { kind: 'day' },
    by: { kind: 'choice', values: modes },
    detained: { kind: 'switch' },
    printed: { kind: 'day' },
    today: { kind: 'day' },
    format: { kind: 'choice', values: ['json', 'text'] },
  },
}
const words = { ...englishPhrases, text: deadlineText }

await run(async (argv) => {
  const args = readArguments(command, argv)
  const input = inputOf(args)
  const deadline = count(input)
  const today = args.options.today ?? todayInBelgium()
  const output =
    args.options.format === 'json' ? asJson(deadline, input, today) : asText(deadline, input, today)
  process.stdout.write(`${output}\n`)
})

function inputOf({
  options,
  switches,
}: Arguments): CountInput & { readonly event: { readonly on: ISODate } } {
  const { limit, date, by, printed } = options
  const errors: string[] = []
  const known = limit !== undefined && isTimeLimitId(limit) ? timeLimits[limit] : null
  if (limit === undefined) errors.push(`--limit is missing; it is one of: ${timeLimitIds.join(', ')}`)
  else if (known === null) errors.push(`--limit: "${limit}" is not one of: ${timeLimitIds.join(', ')}`)
  if (date === undefined) errors.push('--date is missing; it is the day of the event, written YYYY-MM-DD')
  if (known && by !== undefined && known.start !== 'by-notification') {
    errors.push(`--by: ${known.id} does not depend on the way of notification; leave it out`)
  }
  if (known && switches.has('detained') && known.detained === undefined) {
    errors.push(`--detained: ${known.id} has no other length for someone who is held; leave it out`)
  }
  if (known === null || date === undefined || errors.length > 0) {
    throw new BadInput([...errors, `usage: ${command.usage}`])
  }
  const mode = modes.find((m): m is Mode => m === by)
  return {
    rule: known,
    event: { on: date, detained: switches.has('detained'), ...(mode === undefined ? {} : { by: mode }) },
    ...(printed === undefined ? {} : { printed }),
  }
}

function count(input: CountInput & { readonly event: { readonly on: ISODate } }): Deadline {
  try {
    return countDeadline(input)
  } catch (error) {
    const { notes } = deadlineText
    if (error instanceof NotInForceError) {
      throw new BadInput([`--date: ${fill(notes.notInForce, { on: error.on }, words)} ${inForceOf(error)}`])
    }
    if (error instanceof OutsideCalendarError) throw new BadInput([`--date: ${notes.outsideCalendar}`])
    throw error
  }
}

function inForceOf({ limit, inForce: { from, to } }: NotInForceError): string {
  const since = from ?? commandLine.dayNotStated
  if (to === undefined) return fill(commandLine.inForce, { limit, from: since }, words)
  return fill(commandLine.inForceTo, { limit, from: since, to }, words)
}

function asJson(deadline: Deadline, { rule }: CountInput, today: ISODate): string {
  const basis = rule.basis.map((id) => ({ id, ...citations[id] }))
  return JSON.stringify({ ...deadline, standing: { today, ...statusOn(deadline, today) }, basis }, null, 2)
}

function asText(deadline: Deadline, { rule }: CountInput, today: ISODate): string {
  const text = deadlineText.limits[rule.id]
  const { source, confidence } = rule
  const basis = series(rule.basis, words)
  const { state } = statusOn(deadline, today)
  const over = state === 'has-passed' || state === 'may-have-passed' || state === 'reached'
  return [
    text.name,
    text.what,
    '',
    ...deadlineLines(deadline, words),
    '',
    fill(commandLine.state, { day: today, state: deadlineText.states[state] }, words),
    ...(over ? [text.passed, text.stillOpen] : []),
    fill(commandLine.basis, { basis, source, confidence }, words),
  ].join('\n')
}
