import type { ISODate } from '@/content/law/types'
import type { Facts } from '@/machines/facts/registry'
import type { ValueOf } from '@/machines/lifecycle/events/fields'
import { type DossierEvent, type EventDetails, events } from '@/machines/lifecycle/events/registry'
import { orderSteps } from '@/machines/lifecycle/facts-of-orders'
import { isHeld } from '@/machines/routes/dates-of-facts'
import { printedDayOf } from '@/machines/routes/printed-days'

/** The details of an order that decide its dates. */
type OrderDetails = Pick<
  EventDetails,
  'by' | 'detained' | 'secondMeasure' | 'term' | 'leaveBy' | 'printedLimit'
>
const details = ['by', 'detained', 'secondMeasure', 'term', 'leaveBy', 'printedLimit'] as const

/** An order of a known day, or a decision that came with one for certain. */
export const isOrderOfDay = (event: DossierEvent): boolean =>
  event.on !== 'unsure' && orderSteps(event).some(({ effect }) => effect === 'notified')

/** Two steps that tell of the same order: one day is one paper, in whichever file it stands. */
export const tellOneOrder = (a: DossierEvent, b: DossierEvent): boolean =>
  a.on === b.on && isOrderOfDay(a) && isOrderOfDay(b)

/**
 * The steps of a person, where each order has what the other steps and the answers tell of the same paper. What a step says
 * itself stays; where others differ, nothing is filled in. Pure; gives the very same steps where nothing is to be added.
 */
export function ordersMadeOne(all: readonly DossierEvent[], answers: Facts): readonly DossierEvent[] {
  return all.map((event) => {
    if (!isOrderOfDay(event)) return event
    const others: readonly OrderDetails[] = all.filter((one) => one !== event && tellOneOrder(one, event))
    const answered = orderOf(answers)?.on === event.on ? detailsOf(answers) : {}
    const fields = details.filter((field) => events[event.type].fields.includes(field))
    const more = fields.flatMap((field) => {
      if (isSaid(event[field])) return []
      const said = [...new Set(others.map((one) => one[field]).filter(isSaid))]
      const value = said.length === 0 ? answered[field] : said.length === 1 ? said[0] : undefined
      return value === undefined ? [] : [[field, value] as const]
    })
    return more.length === 0 ? event : { ...event, ...Object.fromEntries(more) }
  })
}

const isSaid = (value: string | undefined): value is string =>
  value !== undefined && value !== 'unsure' && value !== 'unknown'

/** The order that the answers tell of, with its day; null where there is none, or the day is not known. */
export function orderOf({ orderToLeave, orderNotifiedOn: on }: Facts): { readonly on: ISODate } | null {
  return orderToLeave === 'yes' && on !== undefined && on !== 'unsure' ? { on } : null
}

/** What the answers tell of their order, in the details of a step. */
export function detailsOf(answers: Facts): OrderDetails {
  const { earlierOrder, termDays } = answers
  const held = isHeld(answers)
  const term = termOfDays(termDays)
  const printedLimit = printedDayOf(answers, 'orderNotifiedOn')
  return {
    ...(held !== false && { detained: held === 'unsure' ? held : 'yes' }),
    ...(isSaid(earlierOrder) && { secondMeasure: earlierOrder }),
    ...(term !== undefined && { term }),
    ...(printedLimit !== undefined && { printedLimit }),
  }
}

/** The term of article 74/14 that an order gives, by its number of days; a longer one has no name of its own. */
export function termOfDays(days: Facts['termDays']): ValueOf<'term'> | undefined {
  if (typeof days !== 'number' || days > 30) return undefined
  if (days === 0) return 'none'
  if (days < 7) return 'under-7-days'
  return days < 30 ? '7-to-30-days' : '30-days'
}
