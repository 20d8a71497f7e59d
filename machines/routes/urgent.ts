import type { CitationId } from '@/content/law/citations'
import type { OfficeId } from '@/content/law/offices'
import type { TimeLimitId } from '@/content/law/time-limits'
import type { ISODate } from '@/content/law/types'
import { OutsideCalendarError } from '@/machines/deadlines/calendar'
import { countFromDay, timeLimit } from '@/machines/deadlines/count'
import { NotInForceError } from '@/machines/deadlines/errors'
import type { DeadlineEvent } from '@/machines/deadlines/kinds'
import { adultFrom, isRecent, isWithinMonthsBefore } from '@/machines/deadlines/spans'
import { leadOf } from '@/machines/deadlines/status'
import type { Facts } from '@/machines/facts/registry'
import {
  holdsOrder,
  isAlone,
  isHeld,
  isTransfer,
  type Limits,
  orderAppeal,
  protectionLimits,
  termEnd,
  transferOf,
  underOtherRules,
  urgentLimits,
} from '@/machines/routes/dates-of-facts'
import { printedDayOf } from '@/machines/routes/printed-days'

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
  'transfer-appeal-may-run',
  'transfer-decision',
  'report-child-alone',
  'protection-appeal-may-run',
  'stay-appeal-may-run',
  'eighteen-within-a-year',
] as const
export type UrgentId = (typeof urgentIds)[number]

/** Something that cannot wait. `on`: the last day to go by, or the birthday; absent where the facts give none. */
export interface Urgent {
  readonly id: UrgentId
  readonly on?: ISODate
  /** An earlier last day that is possible: under a text that could not be read, or by another limit that may apply. */
  readonly possible?: ISODate
  /** That earlier day is over. */
  readonly possiblePassed?: true
  /** The day to go by is over, but the true last day may still come: it depends on how the paper was handed over. */
  readonly mayHavePassed?: true
  /** The time limit that `on` was counted by. */
  readonly limit?: TimeLimitId
  /** Who to call, where a number is known. */
  readonly call: readonly OfficeId[]
  readonly basis: readonly [CitationId, ...CitationId[]]
}

const toCall = ['police', 'trafficking-line', 'payoke', 'pag-asa', 'surya'] as const

/**
 * Urgent things in the order in which they matter. Pure; reads only what is known.
 * @param on the reference day
 * @param toGuardian whoever reads is the guardian of the child, so that the child has one unless the answers say otherwise
 */
export function urgentThings(facts: Facts, on: ISODate, toGuardian = false): readonly Urgent[] {
  const ordered = order(facts, on)
  // The appeal against a transfer decision says the same, and its day.
  const dated = ordered.some(({ id }) => id === 'transfer-appeal-may-run')
  const transfer = dated ? [] : transferDecision(facts)
  return [
    ...dangers(facts),
    ...ordered,
    ...transfer,
    ...(toGuardian && !isWithoutGuardian(facts) ? [] : report(facts, on)),
    ...refusals(facts, on),
    ...birthday(facts, on),
  ]
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
  if (!holdsOrder(facts)) return []
  const day = facts.orderNotifiedOn
  if (!hasHappened(day, on)) {
    return [{ id: 'order-without-day', call: [], basis: ['aliens-act:74/14:§1:al.1'] }]
  }
  return [
    ...(underOtherRules(facts) ? [] : term(facts.termDays, day, on)),
    ...urgentRequest(facts, day, on),
    ...appeal(
      isTransfer(facts) ? 'transfer-appeal-may-run' : 'order-appeal-may-run',
      [orderAppeal(facts)],
      day,
      on,
      orderHow(facts),
      printedDayOf(facts, 'orderNotifiedOn'),
    ),
  ]
}

/** How an order came, in the terms of the count. */
const orderHow = (facts: Facts): How => ({ detained: isHeld(facts), ...transferOf(facts) })
type How = Pick<DeadlineEvent, 'detained' | 'transfer'>

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
      return appeal('urgent-request-may-run', urgentLimits(facts), day, on, orderHow(facts))
  }
}
const withTheCouncil = ['aliens-act:39/83', 'aliens-act:39/85', 'call-act:whole'] as const

/** A day that is known and has come. One that lies ahead must be a mistake. */
const hasHappened = (day: Facts['orderNotifiedOn'], on: ISODate): day is ISODate =>
  day !== undefined && day !== 'unsure' && day <= on

/** The term that the order gives (art. 74/14). */
function term(days: Facts['termDays'], day: ISODate, on: ISODate): readonly Urgent[] {
  if (days === 0) {
    return [{ id: 'no-term-to-leave', call: [], basis: ['aliens-act:74/14:§3', 'aliens-act:74/15'] }]
  }
  if (days === undefined || days === 'unsure') {
    if (!isRecent(day, on)) return []
    return [{ id: 'term-to-leave-may-run', call: [], basis: ['aliens-act:74/14:§1:al.1'] }]
  }
  const last = termEnd(day, days)
  if (last < on) return []
  return [{ id: 'term-to-leave-runs', on: last, call: [], basis: ['aliens-act:74/14:§2'] }]
}

/** The appeal against the refusal of the CGRS is lodged. */
const isWithTheCouncil = ({ protectionProcedure, protectionAt }: Facts): boolean =>
  protectionProcedure === 'pending' && protectionAt === 'council'

/** The day asked for is that of the refusal which was appealed against. */
const hasAppealed = ({ stayAppeal }: Facts): boolean => stayAppeal === 'listed' || stayAppeal === 'other'

function transferDecision({ refusalHeld, orderToLeave, orderPaper }: Facts): readonly Urgent[] {
  if (refusalHeld !== 'dublin' && !(orderToLeave === 'yes' && orderPaper === 'dublin')) return []
  return [
    { id: 'transfer-decision', call: [], basis: ['practice:transfer-decision-appeal', 'call-act:2.15'] },
  ]
}

function refusals(facts: Facts, on: ISODate): readonly Urgent[] {
  const { cgrsNotifiedOn, stayRefusalNotifiedOn } = facts
  const how = { detained: isHeld(facts) }
  const list: Urgent[] = []
  if (hasHappened(cgrsNotifiedOn, on) && !isWithTheCouncil(facts)) {
    const printed = printedDayOf(facts, 'cgrsNotifiedOn')
    const limits = protectionLimits(facts)
    list.push(...appeal('protection-appeal-may-run', limits, cgrsNotifiedOn, on, how, printed))
  }
  if (hasHappened(stayRefusalNotifiedOn, on) && !hasAppealed(facts)) {
    const printed = printedDayOf(facts, 'stayRefusalNotifiedOn')
    list.push(...appeal('stay-appeal-may-run', ['annulment'], stayRefusalNotifiedOn, on, how, printed))
  }
  return list
}

/**
 * An appeal is named for as long as its last day may still come, whichever way the decision was notified and whichever of
 * the limits it has. A last day that is printed on the decision replaces what a new text may give. The first day that has not passed leads; a shorter one is only possible. It may be over once all have passed.
 */
function appeal(
  id: UrgentId,
  limits: Limits,
  day: ISODate,
  on: ISODate,
  how: How,
  printed?: ISODate,
): readonly Urgent[] {
  try {
    const counts = limits.map((limit) => countFromDay(limit, day, how, printed))
    if (counts.every((c) => c.latest < on)) return []
    const days = counts
      .flatMap((count) => {
        const { on: lead, possible } = leadOf(count)
        return [lead, possible].flatMap((d) => (d == null ? [] : [{ d, count, sure: d === lead }]))
      })
      .sort((a, b) => (a.d < b.d ? -1 : 1))
    const leads = days.filter(({ sure }) => sure)
    const lead = leads.find(({ d }) => d >= on) ?? leads.at(-1)
    const [first] = days
    if (lead === undefined || first === undefined) return []
    const late = lead.d < on ? { mayHavePassed: true as const } : {}
    const { limit } = lead.count
    const { basis } = timeLimit(limit)
    return [
      { id, on: lead.d, ...(first.d < lead.d && possibleOn(first.d, on)), ...late, limit, call: [], basis },
    ]
  } catch (error) {
    if (error instanceof NotInForceError || error instanceof OutsideCalendarError) return []
    throw error
  }
}

/** An earlier last day that is possible, and whether it is over on the day `today`. */
export const possibleOn = (day: ISODate, today: ISODate): Pick<Urgent, 'possible' | 'possiblePassed'> => ({
  possible: day,
  ...(day < today && { possiblePassed: true }),
})

/**
 * A child alone in Belgium whom nobody is known to have reported: a guardian is the first step of every way from there. The age
 * may be in doubt, as the Guardianship Service looks at it.
 */
function report(facts: Facts, on: ISODate): readonly Urgent[] {
  const { dateOfBirth = 'unsure', situations, accompanyingAdult, nationalityGroup, whereabouts } = facts
  const isChild = dateOfBirth === 'unsure' ? situations?.includes('child-alone') : on < adultFrom(dateOfBirth)
  if (!isChild || !isAlone(facts) || accompanyingAdult === 'parent' || isReported(facts)) return []
  if (nationalityGroup === 'belgian' || whereabouts === 'abroad') return []
  return [
    {
      id: 'report-child-alone',
      call: ['guardianship-service'],
      basis: ['practice:minors-reported-to-guardianship', 'aliens-act:61/14:1°'],
    },
  ]
}

/** The Guardianship Service knows of the child, or there is a guardian. */
const isReported = ({ minorIdentification, guardianFiling }: Facts): boolean =>
  among(minorIdentification, ['confirmed', 'under-way', 'refused']) ||
  among(guardianFiling, ['files', 'undecided', 'declines'])

/** The answers say that the child has no guardian yet, or that the service has not been told. */
const isWithoutGuardian = ({ minorIdentification, guardianFiling }: Facts): boolean =>
  guardianFiling === 'none' || minorIdentification === 'not-reported'

const among = (answer: string | undefined, known: readonly string[]): boolean =>
  answer !== undefined && known.includes(answer)

/** Within a year: the longest paper of the procedure (61/20). Not for a child who is with a parent. */
function birthday(facts: Facts, on: ISODate): readonly Urgent[] {
  const { dateOfBirth } = facts
  if (dateOfBirth === undefined || dateOfBirth === 'unsure') return []
  const eighteen = adultFrom(dateOfBirth)
  if (!isAlone(facts) || on >= eighteen || !isWithinMonthsBefore(on, eighteen, 12)) return []
  return [
    {
      id: 'eighteen-within-a-year',
      on: eighteen,
      call: [],
      basis: ['practice:minors-at-eighteen', 'aliens-act:61/24'],
    },
  ]
}
