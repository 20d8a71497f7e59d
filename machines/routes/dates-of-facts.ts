import type { TimeLimitId } from '@/content/law/time-limits'
import type { Length } from '@/content/law/time-limits/kinds'
import type { ISODate } from '@/content/law/types'
import type { CountInput } from '@/machines/deadlines/count'
import { type CountResult, countLimit } from '@/machines/deadlines/counted'
import { adultFrom, isRecent } from '@/machines/deadlines/spans'
import { lastDayOf } from '@/machines/deadlines/terms'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { FactId, Facts } from '@/machines/facts/registry'
import { printedDayOf } from '@/machines/routes/printed-days'

/** A time limit that hangs on an answer. */
export interface DateOfFact {
  readonly limit: TimeLimitId
  /** The answer that it is counted from. */
  readonly fact: FactId
  readonly from: ISODate
  /** The procedure that it belongs to; null where it concerns the person whatever the procedure. */
  readonly procedure: ProcedureId | null
  readonly counted: CountResult
}

/** The answers that dates are counted from. */
const datedFacts = [
  'orderNotifiedOn',
  'cgrsNotifiedOn',
  'stayRefusalNotifiedOn',
  'certificateDate',
  'dateOfBirth',
  'banNotifiedOn',
] as const satisfies readonly FactId[]

/** Whether a date is counted from this answer. */
export const isDated = (fact: FactId): boolean => datedFacts.some((one) => one === fact)

type Row = readonly [
  limit: TimeLimitId,
  fact: (typeof datedFacts)[number],
  procedure: ProcedureId | null,
  /** What stands on the paper itself: its last day, or the days that it gives. */
  stated?: Pick<CountInput, 'printed' | 'given'>,
]

/**
 * Every time limit that follows from what is known of a person, seen from `today`: appeals and terms of decisions, the age of
 * a medical certificate, an entry ban, the eighteenth birthday. `asMinor`: the person has a file as an unaccompanied minor. Pure.
 */
export function datesOfFacts(facts: Facts, today: ISODate, asMinor = false): readonly DateOfFact[] {
  const detained = isHeld(facts)
  return rowsOf(facts, today, asMinor).flatMap(([limit, fact, procedure, stated]): readonly DateOfFact[] => {
    const from = facts[fact]
    if (from === undefined || from === 'unsure' || from > today) return []
    const how = { detained, ...(fact === 'orderNotifiedOn' && transferOf(facts)) }
    const counted = countLimit(limit, { event: { on: from, by: 'unknown', ...how }, ...stated }, today)
    return isLongOver(counted, today) ? [] : [{ limit, fact, from, procedure, counted }]
  })
}

/** An answer stays for years: what ended long ago is no date of the case any more. */
function isLongOver({ deadline, ...counted }: CountResult, today: ISODate): boolean {
  if (deadline?.status !== 'counted' || deadline.kind === 'from-day') return false
  const over =
    'status' in counted &&
    (counted.status.state === 'has-passed' || counted.status.state === 'may-have-passed')
  return over && !isRecent(deadline.latest, today)
}

/** Whether someone is held, in the terms of the count. Not said counts as no; not sure counts both ways. */
export const isHeld = ({ detained, whereabouts }: Facts): boolean | 'unsure' =>
  whereabouts === 'closed-centre' || detained === 'yes' || (detained === 'unsure' && detained)

function rowsOf(facts: Facts, today: ISODate, asMinor: boolean): readonly Row[] {
  const list: Row[] = []
  if (holdsOrder(facts)) {
    list.push(...termRows(facts))
    for (const limit of urgentLimits(facts)) if (!hasAsked(facts)) list.push([limit, 'orderNotifiedOn', null])
    list.push([
      orderAppeal(facts),
      'orderNotifiedOn',
      null,
      { printed: printedDayOf(facts, 'orderNotifiedOn') },
    ])
  }
  const protection = { printed: printedDayOf(facts, 'cgrsNotifiedOn') }
  for (const limit of protectionLimits(facts)) list.push([limit, 'cgrsNotifiedOn', null, protection])
  const stay = { printed: printedDayOf(facts, 'stayRefusalNotifiedOn') }
  list.push(['annulment', 'stayRefusalNotifiedOn', null, stay])
  if (!isMedicalSent(facts, today))
    list.push(['medical-certificate-age', 'certificateDate', 'medical-regularisation'])
  if (facts.entryBan === 'yes') list.push(...banRows(facts))
  if ((asMinor || isAlone(facts)) && !isAdult(facts, today))
    list.push(['turning-eighteen', 'dateOfBirth', 'unaccompanied-minors'])
  return list
}

/** A day that is not known, or that is only planned, leaves the certificate its last day. */
const isMedicalSent = ({ medicalFilingDate }: Facts, today: ISODate): boolean =>
  medicalFilingDate !== undefined && medicalFilingDate !== 'unsure' && medicalFilingDate <= today

/** A request that was lodged needs no last day any more. */
export const hasAsked = ({ urgentRequest }: Facts): boolean =>
  urgentRequest !== undefined && urgentRequest !== 'unsure' && urgentRequest !== 'not-made'

/** The shortest first: it is the one to go by. */
export type Limits = readonly [TimeLimitId, ...TimeLimitId[]]

/** Article 39/57 §1 al. 3: five days from a second measure on. */
export function urgentLimits({ earlierOrder }: Facts): Limits {
  if (earlierOrder === 'yes') return ['urgent-suspension-second-measure']
  if (earlierOrder === 'unsure') return ['urgent-suspension-second-measure', 'urgent-suspension']
  return ['urgent-suspension']
}

/**
 * Article 39/57 §1 al. 1 and 2. “Another refusal” may still be inadmissible on another ground or accelerated (ten days), and
 * manifestly unfounded has ten days only where the CGRS decided in time: both limits may run. A last day that is printed settles it.
 */
export function protectionLimits(facts: Facts): Limits {
  const { cgrsRefusal, heldWhenApplying } = facts
  if (printedDayOf(facts, 'cgrsNotifiedOn') !== undefined) return ['protection-appeal']
  if (cgrsRefusal === 'manifestly-unfounded') return ['protection-appeal-accelerated', 'protection-appeal']
  if (cgrsRefusal !== 'no-new-elements') return ['protection-appeal-inadmissible', 'protection-appeal']
  if (heldWhenApplying === 'throughout' || heldWhenApplying === 'when-applying') {
    return ['protection-appeal-repeat-while-held']
  }
  return heldWhenApplying === 'unsure'
    ? ['protection-appeal-repeat-while-held', 'protection-appeal-inadmissible']
    : ['protection-appeal-inadmissible']
}

/** Whether somebody holds an order to leave. A Dublin refusal is one, also for who says that there is none (art. 51/5 §4). */
export const holdsOrder = ({ orderToLeave, refusalHeld }: Facts): boolean =>
  orderToLeave === 'yes' || refusalHeld === 'dublin'

/**
 * A Dublin refusal gives a day to report (art. 51/5 §4), and an order to bring back addresses the guardian (art. 61/18):
 * article 74/14, with its protection until the last day, is for neither.
 */
export const underOtherRules = ({ orderToLeave, orderPaper }: Facts): boolean =>
  orderToLeave !== 'yes' || orderPaper === 'dublin' || orderPaper === 'bring-back'

/**
 * Whether the order is the decision that another European country examines the request for protection. Who holds such a
 * refusal and does not know which paper the order is holds that one.
 */
export const isTransfer = ({ orderToLeave, orderPaper, refusalHeld }: Facts): boolean =>
  orderToLeave === 'no'
    ? refusalHeld === 'dublin'
    : orderPaper === 'dublin' || (refusalHeld === 'dublin' && (orderPaper ?? 'unsure') === 'unsure')

/** That the order is such a decision, in the terms of the count. */
export const transferOf = (facts: Facts): { readonly transfer?: true } =>
  isTransfer(facts) ? { transfer: true } : {}

/** The limit of the appeal against an order to leave. */
export const orderAppeal = (facts: Facts): TimeLimitId =>
  isTransfer(facts) ? 'transfer-appeal' : 'annulment'

/** The last day of the term that the order gives (art. 74/14). */
export const termEnd = (day: ISODate, length: number): ISODate =>
  lastDayOf('term-to-leave', day, { length, unit: 'calendar-day' } satisfies Length)

/** True for every term in which an order to leave is to be obeyed. */
export const isTermToLeave = (limit: TimeLimitId): boolean => limit.startsWith('term-to-leave')

function termRows(facts: Facts): readonly Row[] {
  const { termDays } = facts
  if (underOtherRules(facts)) return []
  if (termDays === undefined || termDays === 'unsure' || termDays === 0) return []
  const limit =
    termDays < 7 ? 'term-to-leave-reduced' : termDays < 30 ? 'term-to-leave-short-stay' : 'term-to-leave'
  return [[limit, 'orderNotifiedOn', null, { given: { length: termDays, unit: 'calendar-day' } }]]
}

function banRows({ banYears }: Facts): readonly Row[] {
  if (banYears === 3)
    return [
      ['entry-ban-three-years', 'banNotifiedOn', 'return'],
      ['entry-ban-lift-three-years', 'banNotifiedOn', 'return'],
    ]
  if (banYears === 5)
    return [
      ['entry-ban-five-years', 'banNotifiedOn', 'return'],
      ['entry-ban-lift-five-years', 'banNotifiedOn', 'return'],
    ]
  return []
}

/** A child who is with a parent is not one of the procedure for minors alone. */
export const isAlone = ({ situations, accompanyingAdult }: Facts): boolean =>
  situations?.includes('child-alone') || (accompanyingAdult !== undefined && accompanyingAdult !== 'parent')

const isAdult = ({ dateOfBirth }: Facts, today: ISODate): boolean =>
  dateOfBirth === undefined || dateOfBirth === 'unsure' || today >= adultFrom(dateOfBirth)
