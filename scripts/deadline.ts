import { dayErrors } from '@/components/finding/question/draft'
import { citations } from '@/content/law/citations'
import { isTimeLimitId, timeLimitIds } from '@/content/law/time-limits'
import type { ISODate } from '@/content/law/types'
import { dayInWords } from '@/content/say/days'
import { deadlineLines } from '@/content/say/deadline-lines'
import { fill } from '@/content/say/message'
import { OutsideCalendarError } from '@/machines/deadlines/calendar'
import { type CountInput, canBePrinted, countDeadline, timeLimit } from '@/machines/deadlines/count'
import { NotInForceError } from '@/machines/deadlines/errors'
import { dayKindOf } from '@/machines/deadlines/event-day'
import { type Deadline, type Mode, modes } from '@/machines/deadlines/kinds'
import { dayProblem } from '@/machines/deadlines/read-day'
import { statusOn } from '@/machines/deadlines/status'
import {
  type Arguments,
  asJson,
  BadInput,
  type Command,
  formatOption,
  run,
  todayInBelgium,
} from '@/scripts/lib/arguments'
import { basisLines } from '@/scripts/lib/basis-text'
import { languageFor, languageOption, type Say, sayIn } from '@/scripts/lib/say'

const command: Command = {
  name: 'deadline',
  about: 'Counts a time limit, step by step.',
  options: {
    limit: { what: 'the time limit', kind: 'choice', values: timeLimitIds, required: true },
    date: { what: 'the day of the event', kind: 'day', required: true },
    by: { what: 'how the decision came', kind: 'choice', values: modes },
    detained: {
      what: 'whether the person was held when it came',
      kind: 'choice',
      values: ['yes', 'no', 'unsure'],
    },
    printed: { what: 'the last day that is printed on the decision', kind: 'day' },
    today: { what: 'the day from which it is seen, today without it', kind: 'day' },
    format: formatOption,
    language: languageOption,
  },
  check({ options: { limit = '', date, by, detained, printed } }) {
    if (!isTimeLimitId(limit)) return []
    const { start, detained: variant } = timeLimit(limit)
    return [
      ...(printed !== undefined && date !== undefined && !canBePrinted(timeLimit(limit), printed, date)
        ? ['--printed: lies before --date; a decision gives no last day before it is received']
        : []),
      ...(by !== undefined && start !== 'by-notification'
        ? [`--by: ${limit} does not depend on the way of notification; leave it out`]
        : []),
      ...(detained !== undefined && detained !== 'no' && variant === undefined
        ? [`--detained: ${limit} has no other length for someone who is detained; leave it out`]
        : []),
    ]
  },
}

/** A limit and the day that it is counted from. */
type Input = CountInput & { readonly event: { readonly on: ISODate } }

await run(command, async (given) => {
  const input = inputOf(given)
  const say = await sayIn(languageFor(given.options.language), [])
  const today = given.options.today ?? todayInBelgium()
  refuseImpossible(input, today, say)
  const deadline = count(input, say)
  if (given.options.format !== 'json') return asText(deadline, input, today, say)
  const basis = input.rule.basis.map((id) => ({ id, ...citations[id] }))
  return asJson({ ...deadline, standing: { today, ...statusOn(deadline, today) }, basis })
})

function inputOf({ options: { limit = '', date = '', by, detained, printed } }: Arguments): Input {
  if (!isTimeLimitId(limit)) throw new Error(`${limit} is not a time limit`)
  const mode = modes.find((m): m is Mode => m === by)
  const held = { yes: true, no: false, unsure: 'unsure' } as const
  return {
    rule: timeLimit(limit),
    event: {
      on: date,
      ...(detained !== undefined && { detained: held[detained as keyof typeof held] }),
      ...(mode && { by: mode }),
    },
    ...(printed !== undefined && { printed }),
  }
}

/** Throws `BadInput` for a day that the event cannot have, in the words of a form. */
function refuseImpossible(
  { rule, event: { on } }: Input,
  today: ISODate,
  { t, deadlines: words }: Say,
): void {
  const why = dayProblem(on, dayKindOf(rule.event), today)
  if (why === null) return
  const date = dayInWords(on, words)
  throw new BadInput([`--date: ${t(`question.errors.${dayErrors[why]}`, { date, min: '', max: '' })}`])
}

function count(input: Input, say: Say): Deadline {
  try {
    return countDeadline(input)
  } catch (error) {
    const { deadlines: words } = say
    const { notes } = words.text
    if (error instanceof NotInForceError) {
      throw new BadInput([
        `--date: ${fill(notes.notInForce, { on: dayInWords(error.on, words) }, words)} ${inForceOf(error, say)}`,
      ])
    }
    if (error instanceof OutsideCalendarError) throw new BadInput([`--date: ${notes.outsideCalendar}`])
    throw error
  }
}

function inForceOf({ limit, inForce: { from, to } }: NotInForceError, say: Say): string {
  const { commandLine, deadlines: words } = say
  const { name } = words.text.limits[limit]
  const since = from === null ? commandLine.dayNotStated : dayInWords(from, words)
  if (to === undefined) return fill(commandLine.inForce, { limit: name, from: since }, words)
  return fill(commandLine.inForceTo, { limit: name, from: since, to: dayInWords(to, words) }, words)
}

/** A day that is planned and still to come; the last day of a paper lies ahead anyway. */
function isAhead(deadline: Deadline, { start }: CountInput['rule'], today: ISODate): boolean {
  return deadline.status === 'counted' && deadline.event > today && start !== 'before-expiry'
}

function asText(deadline: Deadline, { rule }: CountInput, today: ISODate, say: Say): string {
  const { commandLine, deadlines: words } = say
  const text = words.text.limits[rule.id]
  const { state } = statusOn(deadline, today)
  const over = state === 'has-passed' || state === 'reached' || state === 'may-be-reached'
  const day = dayInWords(today, words)
  return [
    text.name,
    text.what,
    '',
    ...deadlineLines(deadline, words),
    '',
    ...(isAhead(deadline, rule, today) ? [say.t('deadlines.future')] : []),
    fill(commandLine.state, { day, state: words.text.states[state] }, words),
    // What it means that a day has passed is said of none that may still come.
    ...(over ? [text.passed] : []),
    ...(over || state === 'may-have-passed' ? [text.stillOpen] : []),
    ...basisLines(rule, say),
  ].join('\n')
}
