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
  asJson,
  BadArguments,
  BadInput,
  type Command,
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

/** A limit and the day that it is counted from. */
type Input = CountInput & { readonly event: { readonly on: ISODate } }

await run(command, async (given) => {
  const input = inputOf(given)
  const deadline = count(input)
  const today = given.options.today ?? todayInBelgium()
  if (given.options.format !== 'json') return asText(deadline, input, today)
  const basis = input.rule.basis.map((id) => ({ id, ...citations[id] }))
  return asJson({ ...deadline, standing: { today, ...statusOn(deadline, today) }, basis })
})

function inputOf({ options: { limit, date, by, printed }, switches }: Arguments): Input {
  const errors: string[] = []
  const known = limit !== undefined && isTimeLimitId(limit) ? timeLimits[limit] : null
  if (known === null) {
    const problem = limit === undefined ? '--limit is missing; it is' : `--limit: "${limit}" is not`
    errors.push(`${problem} one of: ${timeLimitIds.join(', ')}`)
  }
  if (date === undefined) errors.push('--date is missing; it is the day of the event, written YYYY-MM-DD')
  if (known && by !== undefined && known.start !== 'by-notification') {
    errors.push(`--by: ${known.id} does not depend on the way of notification; leave it out`)
  }
  if (known && switches.has('detained') && known.detained === undefined) {
    errors.push(`--detained: ${known.id} has no other length for someone who is held; leave it out`)
  }
  if (known === null || date === undefined || errors.length > 0) throw new BadArguments(errors)
  const mode = modes.find((m): m is Mode => m === by)
  return {
    rule: known,
    event: { on: date, detained: switches.has('detained'), ...(mode && { by: mode }) },
    ...(printed !== undefined && { printed }),
  }
}

function count(input: Input): Deadline {
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

function asText(deadline: Deadline, { rule }: CountInput, today: ISODate): string {
  const text = deadlineText.limits[rule.id]
  const { source, confidence } = rule
  const basis = series(rule.basis, words)
  const { state } = statusOn(deadline, today)
  const over =
    state === 'has-passed' || state === 'may-have-passed' || state === 'reached' || state === 'may-be-reached'
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
