import { sources as all, type SourceId } from '@/content/law/sources'
import type { ISODate } from '@/content/law/types'
import { daysUntil } from '@/machines/deadlines/spans'

/** After this many days a source is to be read again. */
export const freshDays = 180

/** How many days ago a source was read, counted to `on`; never below zero. */
export function ageOf(source: SourceId, on: ISODate): number {
  return Math.max(0, daysUntil(all[source].consulted, on))
}

/**
 * The day on which the site was built, for pages that state the age of their sources. Only pages without scripts use
 * it, so it is read once, while the site is built. `SOURCE_DATE_EPOCH` (seconds) makes a build repeatable.
 */
export function buildDay(): ISODate {
  const epoch = process.env.SOURCE_DATE_EPOCH
  const moment = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000)
  return moment.toISOString().slice(0, 10)
}
