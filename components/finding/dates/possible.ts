import type { CountResult } from '@/machines/deadlines/counted'
import { daysUntil } from '@/machines/deadlines/spans'
import { leadOf } from '@/machines/deadlines/status'

/** Whether the earlier day that is possible lies behind, seen from the day to lead with and how far away that is. */
export function possibleIsPast(counted: CountResult): boolean {
  if (counted.deadline === null) return false
  const { on, possible } = leadOf(counted.deadline)
  const { daysLeft } = counted.status
  return on !== null && possible !== undefined && daysLeft !== null && daysUntil(possible, on) > daysLeft
}
