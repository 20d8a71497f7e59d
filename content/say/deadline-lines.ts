import type { DeadlineText, ResultKind } from '@/content/deadline-sentences'
import type { Length } from '@/content/law/time-limits/kinds'
import type { ISODate } from '@/content/law/types'
import type { Phrasebook } from '@/content/phrasebook'
import { weekdayInWords } from '@/content/say/days'
import { list, withAside } from '@/content/say/joins'
import { fill } from '@/content/say/message'
import type { ClosedDate, CountedDeadline, Deadline, Step } from '@/machines/deadlines/kinds'

/** One language for what is said about deadlines. */
export interface DeadlineWords extends Phrasebook {
  readonly text: DeadlineText
}

/** A length in words, e.g. "8 working days". */
export function lengthInWords({ length, unit }: Length, words: DeadlineWords): string {
  return fill(words.text.lengths[unit], { n: length }, words)
}

/** Everything about a deadline: the arithmetic and its result, or what to look for when the date is not known. */
export function deadlineLines(deadline: Deadline, words: DeadlineWords): string[] {
  if (deadline.status === 'counted') return [...countLines(deadline, words), ...resultLines(deadline, words)]
  const { events, notes, range } = words.text
  const lines = [fill(notes.dateUnknown, { lookFor: events[deadline.lookFor].lookFor }, words)]
  for (const end of [deadline.earliest, deadline.latest]) {
    if (!end) continue
    const { kind, on, to } = resultOf(end, words)
    lines.push(fill(range[kind], { from: weekdayInWords(end.event, words), on, to }, words))
  }
  if (deadline.safe === null) lines.push(notes.noRange)
  else {
    const sentence = deadline.kind === 'from-day' ? notes.safeFrom : notes.safe
    lines.push(fill(sentence, { on: weekdayInWords(deadline.safe, words) }, words))
  }
  return lines
}

/** The arithmetic of a counted deadline, one sentence a line. */
export function countLines(deadline: CountedDeadline, words: DeadlineWords): string[] {
  return deadline.steps.map((step) => stepLine(step, words))
}

/** What the count comes to: the result, the safe date and why it may differ. */
export function resultLines(deadline: CountedDeadline, words: DeadlineWords): string[] {
  const { notes, results } = words.text
  const on = (day: ISODate) => weekdayInWords(day, words)
  const { kind, ...days } = resultOf(deadline, words)
  const lines = [fill(results[kind], days, words)]
  const span = spanOf(deadline, words)
  const whys = new Set(deadline.alternatives.map((a) => a.why))
  if (deadline.by === 'unknown') lines.push(fill(notes.modeUnknown, span, words))
  else if (whys.has('detained') && whys.has('mode')) lines.push(fill(notes.detentionUnknown, span, words))
  else if (whys.has('band')) lines.push(fill(notes.band, span, words))
  if (deadline.by === 'registered-post' || deadline.by === 'post') lines.push(notes.postPresumed)
  if (deadline.toCheck) lines.push(whyToCheck(deadline, words))
  for (const a of earliestCandidates(deadline)) {
    const values = { length: lengthInWords(a, words), on: on(a.last ?? deadline.safe) }
    lines.push(fill(notes.candidate, values, words))
  }
  const decided = deadline.printed !== undefined && deadline.safe === deadline.latest && deadline.toCheck
  // Who may act from a day on is safe with the later one, who must act until a day with the earlier one.
  const [stated, printed, safe] =
    deadline.kind === 'from-day'
      ? [deadline.from, notes.printedFrom, notes.safeFrom]
      : [deadline.last, decided ? notes.printedDecides : notes.printed, notes.safe]
  if (deadline.printed !== undefined) lines.push(fill(printed, { on: on(deadline.printed) }, words))
  if (deadline.safe !== stated && !deadline.unread) lines.push(fill(safe, { on: on(deadline.safe) }, words))
  return lines
}

/** Why a day has to be checked: the reason of the limit itself, or the general one. */
export const whyToCheck = ({ limit }: Deadline, { text }: DeadlineWords): string =>
  text.limits[limit].check ?? text.notes.toCheck

/** Which sentence gives the result, and the days in it. Only a window has a second day. */
function resultOf(
  { kind, from, last, safe }: CountedDeadline,
  words: DeadlineWords,
): { readonly kind: ResultKind; readonly on: string; readonly to: string } {
  const end = weekdayInWords(last ?? safe, words)
  if (kind === 'from-day') return { kind: 'fromDay', on: weekdayInWords(from ?? safe, words), to: '' }
  if (from !== null) return { kind: 'window', on: weekdayInWords(from, words), to: end }
  if (kind === 'ends-on') return { kind: 'endsOn', on: end, to: '' }
  return { kind: kind === 'authority' ? 'authority' : 'last', on: end, to: '' }
}

/** The first and the last day that the rule as known may come to. */
function spanOf({ alternatives, safe }: CountedDeadline, words: DeadlineWords) {
  const lasts = alternatives
    .filter((a) => a.why !== 'candidate')
    .flatMap((a) => a.last ?? [])
    .sort()
  const [from, to] = [lasts[0] ?? safe, lasts.at(-1) ?? safe]
  return {
    from: weekdayInWords(from, words),
    to: weekdayInWords(to, words),
    same: from === to ? 'yes' : 'no',
  }
}

/** Of each length that may apply, the mode that ends first. */
function earliestCandidates({ alternatives }: CountedDeadline) {
  const first = new Map<string, CountedDeadline['alternatives'][number]>()
  for (const a of alternatives) {
    const key = `${a.length} ${a.unit}`
    const known = first.get(key)
    if (a.why === 'candidate' && (!known || lastOf(a) < lastOf(known))) first.set(key, a)
  }
  return first.values()
}

const lastOf = ({ last }: CountedDeadline['alternatives'][number]) => last ?? ''

function stepLine(step: Step, words: DeadlineWords): string {
  const { steps, closed, notified, dayOne, lastDay, events } = words.text
  const on = (day: ISODate) => weekdayInWords(day, words)
  switch (step.step) {
    case 'event':
      return fill(steps.event, { event: events[step.event].name, on: on(step.on) }, words)
    case 'notified':
      return fill(notified[step.by], { on: on(step.on) }, words)
    case 'third-working-day': {
      const line = fill(steps[step.step], { days: list(step.days.map(on), words) }, words)
      if (step.closed.length === 0) return line
      return `${line} ${fill(words.text.notes.notCounted, { closed: closedDays(step.closed, words) }, words)}`
    }
    case 'day-one':
      return fill(dayOne[step.start], { on: on(step.on) }, words)
    case 'last-day':
      return fill(lastDay[step.unit], { n: step.length, on: on(step.on) }, words)
    case 'working-days-skipped':
      return fill(steps[step.step], { closed: closedDays(step.closed, words) }, words)
    case 'counted-back':
    case 'opens':
      return fill(steps[step.step], { length: lengthInWords(step, words), on: on(step.on) }, words)
    case 'shifted': {
      const why = closed[step.closed[0]?.why ?? 'other']
      return fill(steps.shifted, { from: on(step.from), to: on(step.to), why }, words)
    }
    case 'not-shifted': {
      const { why, officeDay } = step
      return fill(steps[step.step], { on: on(step.on), why: closed[why], officeDay: on(officeDay) }, words)
    }
    default:
      return fill(steps[step.step], { on: on(step.on) }, words)
  }
}

/** Days that do not count; a holiday with its name, a weekend names itself. */
function closedDays(days: readonly ClosedDate[], words: DeadlineWords): string {
  const names = days.map(({ on, why }) => {
    const day = weekdayInWords(on, words)
    return why === 'saturday' || why === 'sunday' ? day : withAside(day, words.text.closed[why], words)
  })
  return list(names, words)
}
