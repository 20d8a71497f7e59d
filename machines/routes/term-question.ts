import type { ISODate } from '@/content/law/types'
import { isRecent } from '@/machines/deadlines/spans'
import type { Facts } from '@/machines/facts/registry'

/**
 * True where a new order is known by its day and the days that it gives are not: they are printed on the same paper, and the
 * last day to leave rests on them. No route asks for them. Not where the order follows other rules than article 74/14.
 */
export function asksTerm(facts: Facts, on: ISODate): boolean {
  const { orderToLeave, orderNotifiedOn: day, orderPaper, termDays } = facts
  if (orderToLeave !== 'yes' || orderPaper === 'dublin' || orderPaper === 'bring-back') return false
  return termDays === undefined && day !== undefined && day !== 'unsure' && day <= on && isRecent(day, on)
}
