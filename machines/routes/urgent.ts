import type { CitationId } from '@/content/law/citations'
import type { OfficeId } from '@/content/law/offices'
import type { TimeLimitId } from '@/content/law/time-limits'
import type { ISODate } from '@/content/law/types'
import { OutsideCalendarError } from '@/machines/deadlines/calendar'
import { countFromDay, timeLimit } from '@/machines/deadlines/count'
import { NotInForceError } from '@/machines/deadlines/errors'
import { adultFrom, isRecent, isWithinMonthsBefore } from '@/machines/deadlines/spans'
import { lastDayOf } from '@/machines/deadlines/terms'
import type { Facts } from '@/machines/facts/registry'

export const urgentIds = [
  'danger-now',
  'held',
  'no-term-to-leave',
  'term-to-leave-runs',
  'term-to-leave-may-run',
  'order-without-day',
  'urgent-request-may-run',
  'urgent-request-lodged',
  'order-suspended',
  'order-appeal-may-run',
  'transfer-decision',
  'protection-appeal-may-run',
  'stay-appeal-may-run',
  'eighteen-within-a-year',
] as const
export type UrgentId = (typeof urgentIds)[number]

/** Something that cannot wait. `on`: the last day to go by, or the birthday; absent where the facts give none. */
export interface Urgent {
  readonly id: UrgentId
  readonly on?: ISODate
  /** The day to go by is over, but the true last day may still come: it depends on how the paper was handed over. */
  readonly mayHavePassed?: true
  /** The time limit that `on` was counted by. */
  readonly limit?: TimeLimitId
  /** Who to call, where a number is known. */
  readonly call: readonly OfficeId[]
  readonly basis: readonly [CitationId, ...CitationId[]]
}

const toCall = ['police', 'trafficking-line', 'payoke', 'pag-asa', 'surya'] as const

/** Urgent things in the order in which they matter. `on`: the reference day. Pure; reads only what is known. */
export function urgentThings(facts: Facts, on: ISODate): readonly Urgent[] {
  return [...dangers(facts), ...order(facts, on), ...refusals(facts, on), ...birthday(facts, on)]
}

function dangers({ situations, whereabouts, detained }: Facts): readonly Urgent[] {
  const list: Urgent[] = []
  if (situations?.includes('held-or-threatened')) {
    list.push({ id: 'danger-now', call: toCall, basis: ['practice:victims-three-centres'] })
  }
  if (whereabouts === 'closed-centre' || detained === 'yes') {
    list.push({ id: 'held', call: [], basis: ['aliens-act:39/57:§1:al.2:1°', 'aliens-act:71'] })
  }
  return list
}

function order(facts: Facts, on: ISODate): readonly Urgent[] {
  if (facts.orderToLeave !== 'yes') return []
  const day = facts.orderNotifiedOn
  if (!hasHappened(day, on)) {
    return [{ id: 'order-without-day', call: [], basis: ['aliens-act:74/14:§1:al.1'] }]
  }
  return [
    ...(underOtherRules(facts) ? [] : term(facts.termDays, day, on)),
    ...urgentRequest(facts, day, on),
    ...appeal('order-appeal-may-run', ['annulment'], day, on, facts),
  ]
}

/** What was lodged is not asked for again; a request that was rejected has had its time. */
function urgentRequest(facts: Facts, day: ISODate, on: ISODate): readonly Urgent[] {
  switch (facts.urgentRequest) {
    case 'in-time':
    case 'late':
    case 'measures':
      return [{ id: 'urgent-request-lodged', call: [], basis: withTheCouncil }]
    case 'granted':
      return [{ id: 'order-suspended', call: [], basis: ['aliens-act:39/82', 'call-act:whole'] }]
    case 'rejected':
      return []
    default:
      return appeal('urgent-request-may-run', urgentLimits(facts), day, on, facts)
  }
}
const withTheCouncil = ['aliens-act:39/83', 'aliens-act:39/85', 'call-act:whole'] as const

/**
 * A Dublin refusal gives a day to report (art. 51/5 §4), and an order to bring back addresses the guardian (art. 61/18):
 * article 74/14, with its protection until the last day, is for neither.
 */
const underOtherRules = ({ orderPaper }: Facts): boolean =>
  orderPaper === 'dublin' || orderPaper === 'bring-back'

/** A day that is known and has come. One that lies ahead must be a mistake. */
const hasHappened = (day: Facts['orderNotifiedOn'], on: ISODate): day is ISODate =>
  day !== undefined && day !== 'unsure' && day <= on

/** The shortest first: it is the one to go by. */
type Limits = readonly [TimeLimitId, ...TimeLimitId[]]

/** Article 39/57 §1 al. 3: five days from a second measure on. */
function urgentLimits({ earlierOrder }: Facts): Limits {
  if (earlierOrder === 'yes') return ['urgent-suspension-second-measure']
  if (earlierOrder === 'unsure') return ['urgent-suspension-second-measure', 'urgent-suspension']
  return ['urgent-suspension']
}

/**
 * Article 39/57 §1 al. 1 and 2. “Another refusal” may still be inadmissible on another ground or accelerated (ten days), and
 * manifestly unfounded has ten days only where the CGRS decided in time: both limits may run.
 */
function protectionLimits({ cgrsRefusal, heldWhenApplying }: Facts): Limits {
  if (cgrsRefusal === 'manifestly-unfounded') return ['protection-appeal-accelerated', 'protection-appeal']
  if (cgrsRefusal !== 'no-new-elements') return ['protection-appeal-inadmissible', 'protection-appeal']
  if (heldWhenApplying === 'throughout' || heldWhenApplying === 'when-applying') {
    return ['protection-appeal-repeat-while-held']
  }
  return heldWhenApplying === 'unsure'
    ? ['protection-appeal-repeat-while-held', 'protection-appeal-inadmissible']
    : ['protection-appeal-inadmissible']
}

/** The term that the order gives (art. 74/14). */
function term(days: Facts['termDays'], day: ISODate, on: ISODate): readonly Urgent[] {
  if (days === 0) {
    return [{ id: 'no-term-to-leave', call: [], basis: ['aliens-act:74/14:§3', 'aliens-act:74/15'] }]
  }
  if (days === undefined || days === 'unsure') {
    if (!isRecent(day, on)) return []
    return [{ id: 'term-to-leave-may-run', call: [], basis: ['aliens-act:74/14:§1:al.1'] }]
  }
  const last = lastDayOf('term-to-leave', day, { length: days, unit: 'calendar-day' })
  if (last < on) return []
  return [{ id: 'term-to-leave-runs', on: last, call: [], basis: ['aliens-act:74/14:§2'] }]
}

/** The appeal against the refusal of the CGRS is lodged. */
const isWithTheCouncil = ({ protectionProcedure, protectionAt }: Facts): boolean =>
  protectionProcedure === 'pending' && protectionAt === 'council'

/** The day asked for is that of the refusal which was appealed against. */
const hasAppealed = ({ stayAppeal }: Facts): boolean => stayAppeal === 'listed' || stayAppeal === 'other'

function refusals(facts: Facts, on: ISODate): readonly Urgent[] {
  const { refusalHeld, cgrsNotifiedOn, stayRefusalNotifiedOn } = facts
  const list: Urgent[] = []
  if (refusalHeld === 'dublin' || (facts.orderToLeave === 'yes' && facts.orderPaper === 'dublin')) {
    list.push({ id: 'transfer-decision', call: [], basis: ['practice:transfer-decision-appeal'] })
  }
  if (hasHappened(cgrsNotifiedOn, on) && !isWithTheCouncil(facts)) {
    list.push(...appeal('protection-appeal-may-run', protectionLimits(facts), cgrsNotifiedOn, on, facts))
  }
  if (hasHappened(stayRefusalNotifiedOn, on) && !hasAppealed(facts)) {
    list.push(...appeal('stay-appeal-may-run', ['annulment'], stayRefusalNotifiedOn, on, facts))
  }
  return list
}

/**
 * An appeal is named for as long as its last day may still come, whichever way the decision was notified and whichever of
 * the limits it has. The safe day of the shortest is the one to go by.
 */
function appeal(
  id: UrgentId,
  limits: Limits,
  day: ISODate,
  on: ISODate,
  { detained, whereabouts }: Facts,
): readonly Urgent[] {
  const held = whereabouts === 'closed-centre' || detained === 'yes' || (detained === 'unsure' && detained)
  try {
    const [shortest, ...longer] = limits
    const first = countFromDay(shortest, day, held)
    const rest = longer.map((limit) => countFromDay(limit, day, held))
    if ([first, ...rest].every((c) => c.latest < on)) return []
    const late = first.safe < on ? { mayHavePassed: true as const } : {}
    const { basis } = timeLimit(first.limit)
    return [{ id, on: first.safe, ...late, limit: first.limit, call: [], basis }]
  } catch (error) {
    if (error instanceof NotInForceError || error instanceof OutsideCalendarError) return []
    throw error
  }
}

/** Within a year: the longest paper of the procedure (61/20). Not for a child who is with a parent. */
function birthday({ dateOfBirth, situations, accompanyingAdult }: Facts, on: ISODate): readonly Urgent[] {
  if (dateOfBirth === undefined || dateOfBirth === 'unsure') return []
  const alone =
    situations?.includes('child-alone') || (accompanyingAdult !== undefined && accompanyingAdult !== 'parent')
  const eighteen = adultFrom(dateOfBirth)
  if (!alone || on >= eighteen || !isWithinMonthsBefore(on, eighteen, 12)) return []
  return [
    {
      id: 'eighteen-within-a-year',
      on: eighteen,
      call: [],
      basis: ['practice:minors-at-eighteen', 'aliens-act:61/24'],
    },
  ]
}
