import { sources as all, type SourceId } from '@/content/law/sources'
import type { ISODate } from '@/content/law/types'
import { daysUntil } from '@/machines/deadlines/spans'

/** How many days ago a source was read, counted to `on`; never below zero. */
export function ageOf(source: SourceId, on: ISODate): number {
  return Math.max(0, daysUntil(all[source].consulted, on))
}
