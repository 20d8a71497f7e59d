import type { ISODate } from '@/content/law/types'

/**
 * The day on which the site is built; read while it is built, never in the browser. `SOURCE_DATE_EPOCH` (seconds) makes a
 * build repeatable.
 */
export function buildDay(): ISODate {
  const epoch = process.env.SOURCE_DATE_EPOCH
  const moment = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000)
  return moment.toISOString().slice(0, 10)
}
