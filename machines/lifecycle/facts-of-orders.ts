import type { TimeLimitId } from '@/content/law/time-limits'
import { countLimit, noticeOf } from '@/machines/deadlines/counted'
import { daysUntil } from '@/machines/deadlines/spans'
import type { AnyValue, FactId, OptionOf } from '@/machines/facts/registry'
import type { OrderEffect } from '@/machines/lifecycle/events/gives'
import { type DossierEvent, type EventDetails, events } from '@/machines/lifecycle/events/registry'
import { type GivenFact, givesOf } from '@/machines/lifecycle/facts-of-file'

/** What an event means for an order, by its details where it is a decision that may have come with one. */
interface OrderStep {
  readonly event: DossierEvent
  readonly effect: OrderEffect
}

/** An order that stands, with every event that tells of the same paper: one day is one paper. */
type Order = readonly [DossierEvent, ...DossierEvent[]]

interface Orders {
  /** Orders that stand for certain, the newest last. */
  readonly standing: readonly Order[]
  /** How many newer ones there may be. */
  readonly possible: number
  /** Earlier ones may no longer stand. */
  readonly doubt: boolean
  /** The only order was withdrawn by this event. */
  readonly withdrawn?: DossierEvent
  /** The person left Belgium: what was ordered before was carried out. */
  readonly left?: true
  /** What came of the newest order. */
  readonly extended?: DossierEvent
  readonly request?: OrderStep
}
const none: Orders = { standing: [], possible: 0, doubt: false }

/** What the events of all files of a dossier tell of orders to leave. Each file in its own order. */
export function factsOfOrders(files: readonly (readonly DossierEvent[])[]): readonly GivenFact[] {
  const steps = files.map((file) => file.flatMap(orderSteps)).filter((file) => file.length > 0)
  const merged = mergedSteps(steps)
  return merged === null ? anyOrder(steps.flat()) : ordersToFacts(merged.reduce(nextOrders, none))
}

/** For steps in an unknown sequence: there is an order where one was notified and nothing ended any. */
function anyOrder(steps: readonly OrderStep[]): readonly GivenFact[] {
  const ended = steps.some(({ effect }) => ends.includes(effect))
  const order = steps.find(({ effect }) => effect === 'notified')
  return order && !ended ? [{ fact: 'orderToLeave', value: 'yes', event: order.event }] : []
}
const ends: readonly OrderEffect[] = ['withdrawn', 'in-doubt', 'carried-out']

/** A decision that may have come with an order is one only where its details say so. */
export function orderSteps(event: DossierEvent): readonly OrderStep[] {
  return givesOf(event).flatMap(({ order }): readonly OrderStep[] => {
    if (order === undefined) return []
    if (order !== 'notified' || !events[event.type].fields.includes('withOrder'))
      return [{ event, effect: order }]
    if (event.withOrder === 'no') return []
    return [{ event, effect: event.withOrder === 'yes' ? 'notified' : 'suspected' }]
  })
}

/** One list of the steps of several files; null where a day that is not known leaves their order open. */
function mergedSteps(files: readonly (readonly OrderStep[])[]): readonly OrderStep[] | null {
  const [only = [], ...others] = files
  if (others.length === 0) return only
  // An event that names no procedure stands in several files.
  const all = [...new Map(files.flat().map((step) => [step.event, step])).values()]
  if (all.every(({ event }) => files.every((file) => file.some((step) => step.event === event)))) return only
  if (all.some(({ event }) => event.on === 'unsure')) return null
  // On the same day a doubt comes after the order that it may touch.
  const rank = ({ effect }: OrderStep) => Number(effect !== 'notified' && effect !== 'suspected')
  return all.sort((a, b) => daysUntil(b.event.on, a.event.on) || rank(a) - rank(b))
}

function nextOrders(orders: Orders, step: OrderStep): Orders {
  const { standing, possible, doubt, left } = orders
  const { event, effect } = step
  switch (effect) {
    case 'notified': {
      const newest = standing.at(-1)
      if (newest && event.on !== 'unsure' && newest[0].on === event.on) {
        return { ...orders, standing: [...standing.slice(0, -1), [...newest, event]] }
      }
      const unsure = doubt || possible > 0
      return { standing: [...standing, [event]], possible: 0, doubt: unsure, ...(left && { left }) }
    }
    case 'suspected':
      return { standing, possible: possible + 1, doubt, ...(left && { left }) }
    case 'withdrawn':
      return standing.length + possible === 1 && !doubt
        ? { ...none, withdrawn: event }
        : { ...none, doubt: true }
    case 'in-doubt':
      return standing.length + possible === 0 ? orders : { ...none, doubt: true }
    case 'carried-out':
      return { ...none, left: true }
    case 'extended':
      return { ...orders, extended: event }
    case 'urgent-request':
    case 'urgent-granted':
    case 'urgent-rejected':
      return { ...orders, request: step }
  }
}

function ordersToFacts({ standing, possible, doubt, ...orders }: Orders): readonly GivenFact[] {
  const { withdrawn, extended, request, left = false } = orders
  if (withdrawn) return [{ fact: 'orderToLeave', value: 'no', event: withdrawn }]
  const order = standing.at(-1)
  if (!order) return []
  const [event] = order
  const newestFact = (fact: FactId, value: AnyValue | undefined, by = event): readonly GivenFact[] =>
    value === undefined ? [] : [{ fact, value, event: by }]
  const received = newestFact('orderToLeave', 'yes')
  // The newest order may be another one, about which nothing is known.
  if (possible > 0) return received
  const earlier = earlierOrder(order, standing.at(-2), doubt, left)
  return [
    ...received,
    ...newestFact('orderNotifiedOn', event.on === 'unsure' ? undefined : event.on),
    ...newestFact('orderPaper', paperOf(order)),
    ...newestFact('termDays', extended ? daysTo(event, extended.leaveBy) : termOf(order), extended),
    ...newestFact('earlierOrder', earlier),
    ...(request ? newestFact('urgentRequest', requestOf(request, order, earlier), request.event) : []),
  ]
}

/** The kind of paper: a decision on a stay comes with annex 13; an order alone may also be a Dublin refusal. */
function paperOf(order: Order): OptionOf<'orderPaper'> | undefined {
  if (order.some(({ type }) => type === 'bringBackOrderNotified')) return 'bring-back'
  if (order.some(({ type }) => type === 'dublinRefusalNotified')) return 'dublin'
  return order.some(({ type }) => type !== 'orderNotified') ? 'order' : undefined
}

/** Another order before this one, not carried out: it is on file, or the order itself was said to be a second measure. */
function earlierOrder(
  order: Order,
  before: Order | undefined,
  doubt: boolean,
  left: boolean,
): 'yes' | 'no' | undefined {
  if (before && before[0].on !== 'unsure' && order[0].on !== 'unsure') return 'yes'
  const said = detailOf(order, 'secondMeasure')
  if (said === 'yes') return left ? undefined : 'yes'
  return said === 'no' && !before && !doubt ? 'no' : undefined
}

/** A detail that an event of the order names. */
const detailOf = <F extends 'secondMeasure' | 'term' | 'leaveBy'>(order: Order, field: F) =>
  order.map((event) => event[field]).find((value) => value !== undefined && value !== 'unsure')

/** Days from notification to the last day to leave, as the printed day has it; none for a day that cannot be it. */
function daysTo({ on }: DossierEvent, leaveBy: DossierEvent['leaveBy']): number | undefined {
  if (on === 'unsure' || leaveBy === undefined || leaveBy === 'unsure') return undefined
  const days = daysUntil(on, leaveBy)
  return anyTerm[0] <= days && days <= anyTerm[1] ? days : undefined
}

/** The days that the order gives. Where the printed day and the named term disagree, neither is certain. */
function termOf(order: Order): number | undefined {
  const term = detailOf(order, 'term')
  const printed = daysTo(order[0], detailOf(order, 'leaveBy'))
  const [least, most] = term === undefined ? anyTerm : terms[term]
  if (printed !== undefined) return least <= printed && printed <= most ? printed : undefined
  return least === most ? least : undefined
}

const anyTerm = [0, 365] as const
/** The fewest and the most days of each term of article 74/14. */
const terms: Readonly<Record<Exclude<EventDetails['term'], undefined>, readonly [number, number]>> = {
  '30-days': [30, 30],
  '7-to-30-days': [7, 30],
  'under-7-days': [1, 6],
  none: [0, 0],
  unsure: anyTerm,
}

/** What came of the urgent request. In time or late only where every limit that may apply says the same (art. 39/57 §1 al.3). */
function requestOf(
  { event, effect }: OrderStep,
  order: Order,
  earlier: 'yes' | 'no' | undefined,
): OptionOf<'urgentRequest'> | undefined {
  if (effect === 'urgent-granted') return 'granted'
  if (effect === 'urgent-rejected') return 'rejected'
  const { on } = event
  if (on === 'unsure') return undefined
  const results = urgentLimits(earlier).map((limit) =>
    countLimit(limit, { event: { on: order[0].on, ...noticeOf(order[0]) } }, on),
  )
  const counted = results.flatMap(({ deadline }) => (deadline?.status === 'counted' ? [deadline] : []))
  if (counted.length < results.length) return undefined
  if (counted.every(({ safe }) => on <= safe)) return 'in-time'
  return counted.every(({ latest, toCheck }) => on > latest && !toCheck) ? 'late' : undefined
}

function urgentLimits(earlier: 'yes' | 'no' | undefined): readonly TimeLimitId[] {
  if (earlier === 'yes') return ['urgent-suspension-second-measure']
  return earlier === 'no' ? ['urgent-suspension'] : ['urgent-suspension-second-measure', 'urgent-suspension']
}
