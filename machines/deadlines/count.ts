import { type TimeLimit, timeLimits } from '@/content/law/time-limits'
import type { Length } from '@/content/law/time-limits/kinds'
import { type ISODate, isInForce } from '@/content/law/types'
import { type Counted, countLength, officeDayFor } from '@/machines/deadlines/arithmetic'
import { belgianCalendar, type Calendar } from '@/machines/deadlines/calendar'
import { fromNumber, toNumber } from '@/machines/deadlines/day'
import { NotInForceError } from '@/machines/deadlines/errors'
import {
  type Alternative,
  type CountedDeadline,
  type Deadline,
  type DeadlineEvent,
  type KnownMode,
  knownModes,
  type UndatedDeadline,
} from '@/machines/deadlines/kinds'

export interface CountInput {
  readonly rule: TimeLimit
  readonly event: DeadlineEvent
  /** Belgian calendar 2000–2050 by default. */
  readonly calendar?: Calendar | undefined
  /**
   * The last day typed from the decision itself. It replaces guesses about new law, and the earlier of both is safe. A day before
   * the decision was received cannot be it and is left out.
   */
  readonly printed?: ISODate | undefined
  /** The length that the decision itself gives, such as the days of an order to leave. It takes the place of the limit’s own. */
  readonly given?: Length | undefined
}

/**
 * The last day of a time limit (or its window, or the first day on which something becomes possible), with the steps of the
 * count. All days are calendar days, `YYYY-MM-DD`, without time zone. Sources: Aliens Act, art. 39/57 §2 for appeals to the
 * CALL; the basis of each limit for the others.
 * Throws `NotInForceError` when the text was not in force on the day, `OutsideCalendarError` when a working day before 2000
 * or after 2050 is needed, `RangeError` for a day that does not exist.
 */
export function countDeadline(
  input: CountInput & { readonly event: { readonly on: 'unsure' } },
): UndatedDeadline
export function countDeadline(input: CountInput): Deadline
export function countDeadline({
  rule,
  event,
  calendar = belgianCalendar,
  printed,
  given,
}: CountInput): Deadline {
  if (printed !== undefined) toNumber(printed)
  if (event.on !== 'unsure') return countFrom(event.on, rule, event, calendar, { printed, given })
  const at = (on: ISODate | undefined) =>
    on === undefined ? null : countFrom(on, rule, event, calendar, { printed, given })
  const earliest = at(event.earliest)
  const latest = at(event.latest)
  const change = at(changeInside(rule, event))
  const bounds = rule.kind === 'from-day' ? [latest] : [earliest, change]
  const days = [...bounds.map((bound) => bound?.safe), printed].filter((day) => day !== undefined)
  return {
    status: 'date-unknown',
    limit: rule.id,
    kind: rule.kind,
    lookFor: rule.event,
    earliest,
    latest,
    safe: pick(rule, days),
    toCheck: isDoubtful(rule) || [earliest, latest, change].some((bound) => bound?.toCheck),
    ...(rule.laterStart && { laterStart: rule.laterStart }),
    ...(printed === undefined ? {} : { printed }),
  }
}

/** A range may begin under the old text and reach into the new: the first day of the new text bounds the safe date as well. */
function changeInside(rule: TimeLimit, { earliest, latest }: DeadlineEvent): ISODate | undefined {
  if (earliest === undefined || isUnderNewText(rule, earliest)) return undefined
  return latest === undefined || isUnderNewText(rule, latest) ? rule.recheckFrom : undefined
}

const isUnderNewText = ({ recheckFrom }: TimeLimit, day: ISODate): boolean =>
  recheckFrom !== undefined && day >= recheckFrom

/**
 * The count of a limit from a day that is known, when it is not known how the decision was notified. Belgian calendar; throws
 * as `countDeadline` does.
 */
export const countFromDay = (
  id: TimeLimit['id'],
  on: ISODate,
  how: Pick<DeadlineEvent, 'detained' | 'transfer'> = {},
  printed?: ISODate,
): CountedDeadline => countFrom(on, timeLimit(id), { on, ...how }, belgianCalendar, { printed })

/** The limit with this id. */
export const timeLimit = (id: TimeLimit['id']): TimeLimit => timeLimits[id]

function countFrom(
  on: ISODate,
  rule: TimeLimit,
  event: DeadlineEvent,
  calendar: Calendar,
  { printed: typed, given }: Pick<CountInput, 'printed' | 'given'>,
): CountedDeadline {
  const day = toNumber(on)
  const printed = typed !== undefined && canBePrinted(rule, typed, on) ? typed : undefined
  const changed = isUnderNewText(rule, on)
  // That the person is held settles no length of a text that could not be read.
  const leads = rule.candidatesLead === 'always' || (rule.candidatesLead === 'transfer' && event.transfer)
  const detained = changed && leads && event.detained ? 'unsure' : event.detained
  const own = lengthsOf(rule, on, detained)
  const lengths: readonly [Named, ...Named[]] = given === undefined ? own : [{ ...given, why: 'mode' }]
  const ways = waysOf(rule, event.by)
  const run = (length: Named, by: KnownMode | null, as: TimeLimit = rule): Way => ({
    ...countLength({ rule: as, length, event: day, by, calendar }),
    length,
    by,
  })
  const known = lengths.flatMap((length) => ways.map((by) => run(length, by)))
  const guesses = (changed ? guessesOf(rule, lengths) : [])
    .map((length) => run({ ...length, why: 'candidate' }, null, { ...rule, ...withoutFavour }))
    .sort((a, b) => dayOf(a) - dayOf(b))
  const leading = leads
    ? (guesses.findLast(({ length }) => isCandidate(rule, length)) ?? guesses[0])
    : undefined
  const first =
    leading ??
    known.reduce(
      (a, b) => (isSafer(rule, b, a) ? b : a),
      run(lengths[0], ways.includes('hand') ? 'hand' : ways[0]),
    )
  const isLost = rule.lostFrom !== undefined && on >= rule.lostFrom
  // Where a text could not be read, the day that stands on the decision takes the place of every guess.
  const settled = guesses.length > 0 || isLost ? printed : undefined
  const unknown = printed === undefined ? guesses : []
  const knownDays = known.map(dayOf)
  const stated = printed === undefined ? [] : [toNumber(printed)]
  const all = settled === undefined ? [...knownDays, ...unknown.map(dayOf), ...stated] : stated
  const safe = rule.kind === 'from-day' ? Math.max(...all) : Math.min(...all)
  const result = dayOf(first)
  // A day that is printed on the decision may take the place of the one that was counted, and has an office day of its own.
  const office =
    stated.length === 0 || safe === result ? first.officeDay : officeDayFor(rule, safe, calendar)?.officeDay
  return {
    status: 'counted',
    limit: rule.id,
    kind: rule.kind,
    event: on,
    // How a decision was notified plays no part in the count that leads then.
    by: rule.start === 'by-notification' && leading === undefined ? (event.by ?? 'unknown') : null,
    from: iso(first.from),
    last: iso(first.last),
    latest: fromNumber(Math.max(...(settled === undefined ? knownDays : []), ...stated)),
    safe: fromNumber(safe),
    ...(office === undefined ? {} : { officeDay: fromNumber(office) }),
    steps: first.steps,
    alternatives: [...(known.length > 1 && leading === undefined ? known : []), ...unknown].map(alternative),
    toCheck: changed || isDoubtful(rule) || changesBefore(rule, result),
    ...(rule.laterStart && { laterStart: rule.laterStart }),
    ...((unknown.length > 0 || (isLost && settled === undefined)) && { unread: true as const }),
    ...(printed === undefined ? {} : { printed }),
  }
}

/** A decision gives no last day that lies before the day on which it was received; a paper is renewed before it expires. */
export const canBePrinted = ({ start }: TimeLimit, printed: ISODate, on: ISODate): boolean =>
  start === 'before-expiry' || printed >= on

/**
 * What is counted where a text was replaced by one that could not be read: neither the days for the post nor the shift past a
 * weekend is known to stand, so the day after the event is day 1 and the last day stays where it falls.
 */
const withoutFavour = { start: 'day-after-event', roll: 'none' } as const

/**
 * The lengths that may apply under a text that could not be read, in no order; the known ones too, where their start is in doubt
 * as well.
 */
function guessesOf({ candidates, start }: TimeLimit, known: readonly Length[]): readonly Length[] {
  const lengths = [...(candidates ?? []), ...(start === 'by-notification' ? known : [])]
  return lengths.filter(
    ({ length, unit }, i) => lengths.findIndex((one) => one.length === length && one.unit === unit) === i,
  )
}

/** Whether a source names this length for the new text. */
const isCandidate = ({ candidates }: TimeLimit, { length, unit }: Length): boolean =>
  candidates?.some((one) => one.length === length && one.unit === unit) === true

type Named = Length & { readonly why: Alternative['why'] }
type Way = Counted & { readonly length: Named; readonly by: KnownMode | null }

/** The lengths that may apply under the known rule: the detained variant, the other, or both; and both ends of a band. */
function lengthsOf(
  rule: TimeLimit,
  on: ISODate,
  detained: DeadlineEvent['detained'],
): readonly [Named, ...Named[]] {
  if (!isInForce(rule.inForce, on)) throw new NotInForceError(rule.id, on, rule.inForce)
  const free: Named = { length: rule.length, unit: rule.unit, why: 'mode' }
  const variant = rule.detained
  if (variant && detained !== undefined && detained !== false) {
    if (!isInForce(variant.inForce, on)) throw new NotInForceError(rule.id, on, variant.inForce)
    const held: Named = { length: variant.length, unit: variant.unit, why: 'detained' }
    return detained === true ? [held] : [held, free]
  }
  return rule.atMost === undefined ? [free] : [free, { ...rule.atMost, why: 'band' }]
}

function waysOf(
  rule: TimeLimit,
  by: DeadlineEvent['by'],
): readonly [KnownMode | null, ...(KnownMode | null)[]] {
  if (rule.start !== 'by-notification') return [null]
  return by === undefined || by === 'unknown' ? knownModes : [by]
}

/** A weak source, or case law that begins the count later. */
const isDoubtful = ({ confidence, laterStart }: TimeLimit): boolean =>
  confidence === 'low' || laterStart !== undefined

/** A text that changed before the result falls due, although the event lies before the change. */
function changesBefore(rule: TimeLimit, result: number): boolean {
  return rule.kind === 'from-day' && isUnderNewText(rule, fromNumber(result))
}

function isSafer(rule: TimeLimit, a: Counted, b: Counted): boolean {
  return rule.kind === 'from-day' ? dayOf(a) > dayOf(b) : dayOf(a) < dayOf(b)
}

/** The day that matters: the last day, or the first for a `from-day`. */
function dayOf({ from, last }: Counted): number {
  return last === null ? from : last
}

function pick(rule: TimeLimit, days: readonly ISODate[]): ISODate | null {
  const sorted = [...days].sort()
  return (rule.kind === 'from-day' ? sorted.at(-1) : sorted[0]) ?? null
}

function alternative({
  from,
  last,
  length,
  by,
}: Counted & { length: Named; by: KnownMode | null }): Alternative {
  return { why: length.why, length: length.length, unit: length.unit, by, from: iso(from), last: iso(last) }
}

const iso = (day: number | null): ISODate | null => (day === null ? null : fromNumber(day))
