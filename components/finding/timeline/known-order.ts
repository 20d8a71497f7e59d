import type { ISODate } from '@/content/law/types'
import type { Facts } from '@/machines/facts/registry'
import type { ValueOf } from '@/machines/lifecycle/events/fields'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import type { Lifecycle } from '@/machines/lifecycle/lifecycle'
import { positionOf } from '@/machines/lifecycle/position'

/** The term that an order gives, by its number of days. */
export function termOfDays(days: Facts['termDays']): ValueOf<'term'> | undefined {
  if (typeof days !== 'number') return undefined
  if (days === 0) return 'none'
  if (days < 7) return 'under-7-days'
  return days < 30 ? '7-to-30-days' : '30-days'
}

const types = { order: 'orderNotified', unsure: 'orderNotified', dublin: 'dublinRefusalNotified' } as const

/**
 * The first step that an answer tells of: an order of a known day, where it fits. Null where there is none, or the file has
 * steps already. What the answers do not tell of it stays in doubt.
 */
export function orderToldOf(
  facts: Facts,
  events: readonly DossierEvent[],
  lifecycle: Lifecycle,
  today: ISODate,
): DossierEvent | null {
  const { orderToLeave, orderPaper = 'order', orderNotifiedOn: on, termDays } = facts
  if (orderToLeave !== 'yes' || on === undefined || on === 'unsure' || on > today) return null
  if (orderPaper === 'bring-back' || events.length > 0) return null
  const term = termOfDays(termDays)
  const event: DossierEvent = {
    type: types[orderPaper],
    on,
    ...(term && orderPaper !== 'dublin' && { term }),
  }
  return positionOf({ lifecycle }, [event], { today }).refusal === null ? event : null
}
