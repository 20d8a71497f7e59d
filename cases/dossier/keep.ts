import type { Dossier } from '@/cases/dossier/format'
import type { ISODate } from '@/content/law/types'
import { daysUntil } from '@/machines/deadlines/spans'

/** Days before the last day on which a case is kept that the desk reminds of it. */
const reminderDays = 14

/** no-limit: kept until it is deleted · kept · soon: the last day is near · over: to be deleted or kept longer. */
export interface Keeping {
  readonly state: 'no-limit' | 'kept' | 'soon' | 'over'
  /** Days until the last day; negative when it is over. Null without one. */
  readonly daysLeft: number | null
}

/** How long a case is still to be kept, seen from `today`. The last day is still inside. */
export function keepingOf({ keepUntil }: Dossier, today: ISODate): Keeping {
  if (keepUntil === undefined) return { state: 'no-limit', daysLeft: null }
  const daysLeft = daysUntil(today, keepUntil)
  return { state: daysLeft < 0 ? 'over' : daysLeft <= reminderDays ? 'soon' : 'kept', daysLeft }
}
