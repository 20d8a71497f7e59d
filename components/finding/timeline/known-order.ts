import { positionOptions } from '@/cases/dossier/dates'
import type { ISODate } from '@/content/law/types'
import type { Facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import type { Lifecycle } from '@/machines/lifecycle/lifecycle'
import { detailsOf, orderOf } from '@/machines/lifecycle/one-order'
import { type Position, positionOf } from '@/machines/lifecycle/position'

const types = { order: 'orderNotified', unsure: 'orderNotified', dublin: 'dublinRefusalNotified' } as const

/** The region that is the file of a return, and stands beside the others. */
const orderRegion = 'order'

/** An order that is known, although the file has no step of it. */
export interface ToldOrder {
  /** The step that tells of it; its day may not be known. */
  readonly event: DossierEvent
  /** The steps of the file with it among them, by its day. */
  readonly events: readonly DossierEvent[]
}

/**
 * The order that the answers or another file tell of, where the file has no step of an order and this one fits. Null where there
 * is none, and in a file of another procedure once it has steps. What is not told of the order stays in doubt.
 * @param facts everything that is known of the person
 * @param events the steps of this file
 */
export function orderToldOf(
  facts: Facts,
  events: readonly DossierEvent[],
  lifecycle: Lifecycle,
  today: ISODate,
): ToldOrder | null {
  const { orderToLeave, orderPaper = 'order' } = facts
  const order = orderOf(facts) ?? (orderToLeave === 'yes' ? { on: 'unsure' as const } : null)
  if (order === null || orderPaper === 'bring-back') return null
  if (order.on !== 'unsure' && order.on > today) return null
  if (events.length > 0 && (!isFileOfOrder(lifecycle) || hasOrder(events, lifecycle, today))) return null
  // Whether somebody was held on that day is not known from where they are now.
  const { term, detained: _, ...details } = detailsOf(facts)
  const event: DossierEvent = {
    type: types[orderPaper],
    ...order,
    ...details,
    ...(term && orderPaper !== 'dublin' && { term }),
  }
  const later = order.on === 'unsure' ? -1 : events.findIndex(({ on }) => on !== 'unsure' && on > order.on)
  const place = later === -1 ? events.length : later
  const all = [...events.slice(0, place), event, ...events.slice(place)]
  return positionOf({ lifecycle }, all, { today }).refusal === null ? { event, events: all } : null
}

/** True for the file of a return, which is about the order itself. */
export const isFileOfOrder = ({ regions }: Lifecycle): boolean => Object.keys(regions)[0] === orderRegion

/** A step of the file tells of an order, or of its end. */
const hasOrder = (events: readonly DossierEvent[], lifecycle: Lifecycle, today: ISODate): boolean =>
  positionOf({ lifecycle }, events, { today }).history.some(({ moves }) =>
    moves.some(({ region }) => region === orderRegion),
  )

/**
 * Where a file stands, for everything that is said of it: the order that it is about counts also where only the answers or
 * another file tell of it, so that it is never called none.
 */
export function positionShown(
  lifecycle: Lifecycle,
  events: readonly DossierEvent[],
  facts: Facts,
  today: ISODate,
): Position {
  const told = isFileOfOrder(lifecycle) ? orderToldOf(facts, events, lifecycle, today) : null
  return positionOf({ lifecycle }, told?.events ?? events, positionOptions(facts, today))
}
