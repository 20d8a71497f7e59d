import type { DeadlineText, Plural } from '@/content/deadline-sentences'
import type { Length, LimitEvent } from '@/content/law/time-limits/kinds'
import type { ISODate } from '@/content/law/types'
import type { ClosedDate, CountedDeadline, Deadline, Step } from '@/machines/deadlines/kinds'

/** The words of one language, and its BCP 47 tag, which says how days and numbers are written. */
export interface DeadlineWords {
  readonly text: DeadlineText
  readonly tag: string
}

type Values = Readonly<Record<string, string | number>>

/** Put values into the {places} of a sentence. */
export function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}

const styles = [{ weekday: 'long' }, { day: 'numeric', month: 'long', year: 'numeric' }] as const
const formats = new Map<string, readonly Intl.DateTimeFormat[]>()

/**
 * A day in words, e.g. "Thursday 24 December 2026", without a comma whatever the version of the platform's locale data.
 * A calendar day has no time zone, so none can shift it.
 */
export function dayInWords(day: ISODate, tag: string): string {
  const parts =
    formats.get(tag) ?? styles.map((style) => new Intl.DateTimeFormat(tag, { ...style, timeZone: 'UTC' }))
  formats.set(tag, parts)
  const date = new Date(`${day}T00:00:00Z`)
  return parts.map((format) => format.format(date)).join(' ')
}

/** A length in words, e.g. "8 working days". */
export function lengthInWords({ length, unit }: Length, { text, tag }: DeadlineWords): string {
  const forms: Plural = text.lengths[unit]
  return fill(forms[new Intl.PluralRules(tag).select(length)] ?? forms.other, { n: length })
}

/** The arithmetic of a counted deadline, one sentence a line. */
export function countLines(deadline: CountedDeadline, words: DeadlineWords): string[] {
  return deadline.steps.map((step) => stepLine(step, words))
}

/** What the count comes to: the result, the safe date and why it may differ. */
export function resultLines(deadline: CountedDeadline, words: DeadlineWords): string[] {
  const { notes } = words.text
  const on = (day: ISODate) => dayInWords(day, words.tag)
  const lines = [mainLine(deadline, words)]
  const lasts = deadline.alternatives
    .filter((a) => a.why !== 'candidate')
    .flatMap((a) => a.last ?? [])
    .sort()
  const span = { from: on(lasts[0] ?? deadline.safe), to: on(lasts.at(-1) ?? deadline.safe) }
  const whys = new Set(deadline.alternatives.map((a) => a.why))
  if (deadline.by === 'unknown') lines.push(fill(notes.modeUnknown, span))
  else if (whys.has('detained') && whys.has('mode')) lines.push(fill(notes.detentionUnknown, span))
  else if (whys.has('band')) lines.push(fill(notes.band, span))
  if (deadline.by === 'registered-post' || deadline.by === 'post') lines.push(notes.postPresumed)
  if (deadline.toCheck) lines.push(notes.toCheck)
  for (const a of earliestCandidates(deadline)) {
    lines.push(fill(notes.candidate, { length: lengthInWords(a, words), on: on(a.last ?? deadline.safe) }))
  }
  // Who may act from a day on is safe with the later one, who must act until a day with the earlier one.
  const [stated, printed, safe] =
    deadline.kind === 'from-day'
      ? [deadline.from, notes.printedFrom, notes.safeFrom]
      : [deadline.last, notes.printed, notes.safe]
  if (deadline.printed !== undefined) lines.push(fill(printed, { on: on(deadline.printed) }))
  if (deadline.safe !== stated) lines.push(fill(safe, { on: on(deadline.safe) }))
  return lines
}

/** Everything about a deadline: the arithmetic and its result, or what to look for when the date is not known. */
export function deadlineLines(deadline: Deadline, words: DeadlineWords): string[] {
  if (deadline.status === 'counted') return [...countLines(deadline, words), ...resultLines(deadline, words)]
  const { events, notes } = words.text
  const lines = [fill(notes.dateUnknown, { lookFor: events[deadline.lookFor].lookFor })]
  for (const end of [deadline.earliest, deadline.latest]) {
    if (!end) continue
    lines.push(fill(notes.range, { from: dayInWords(end.event, words.tag), result: mainLine(end, words) }))
  }
  if (deadline.safe === null) lines.push(notes.noRange)
  else {
    const sentence = deadline.kind === 'from-day' ? notes.safeFrom : notes.safe
    lines.push(fill(sentence, { on: dayInWords(deadline.safe, words.tag) }))
  }
  return lines
}

function mainLine(
  { kind, from, last, safe }: CountedDeadline,
  { text: { notes }, tag }: DeadlineWords,
): string {
  const on = dayInWords(last ?? safe, tag)
  if (kind === 'from-day') return fill(notes.fromDay, { on: dayInWords(from ?? safe, tag) })
  // Of the other kinds, only a window has a first day.
  if (from !== null) return fill(notes.window, { from: dayInWords(from, tag), to: on })
  if (kind === 'ends-on') return fill(notes.endsOn, { on })
  return fill(kind === 'authority' ? notes.authority : notes.last, { on })
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
  const { text, tag } = words
  const on = (day: ISODate) => dayInWords(day, tag)
  const closed = (days: readonly ClosedDate[]) =>
    list(
      days.map((d) => `${on(d.on)}${isWeekend(d) ? '' : ` (${text.closed[d.why]})`}`),
      tag,
    )
  switch (step.step) {
    case 'event':
      return fill(text.steps.event, { event: eventName(step.event, text), on: on(step.on) })
    case 'notified':
      return fill(text.notified[step.by], { on: on(step.on) })
    case 'third-working-day': {
      const line = fill(text.steps[step.step], { days: list(step.days.map(on), tag) })
      return step.closed.length === 0
        ? line
        : `${line} ${fill(text.notes.notCounted, { closed: closed(step.closed) })}`
    }
    case 'day-one':
      return fill(text.dayOne[step.start], { on: on(step.on) })
    case 'last-day':
      return fill(text.lastDay[step.unit], {
        n: step.length,
        length: lengthInWords(step, words),
        on: on(step.on),
      })
    case 'working-days-skipped':
      return fill(text.steps[step.step], { closed: closed(step.closed) })
    case 'counted-back':
    case 'opens':
      return fill(text.steps[step.step], { length: lengthInWords(step, words), on: on(step.on) })
    case 'shifted': {
      const why = text.closed[step.closed[0]?.why ?? 'other']
      return fill(text.steps.shifted, { from: on(step.from), to: on(step.to), why })
    }
    case 'not-shifted': {
      const { why, officeDay } = step
      return fill(text.steps[step.step], { on: on(step.on), why: text.closed[why], officeDay: on(officeDay) })
    }
    default:
      return fill(text.steps[step.step], { on: on(step.on) })
  }
}

const isWeekend = ({ why }: ClosedDate) => why === 'saturday' || why === 'sunday'
const eventName = (event: LimitEvent, text: DeadlineText) => text.events[event].name
const list = (parts: readonly string[], tag: string) => new Intl.ListFormat(tag).format(parts)
