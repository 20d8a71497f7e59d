import type { ISODate } from '@/content/law/types'

/**
 * The day on which the site was built, for pages that state the age of their sources. Only pages without scripts use
 * it, so it is read once, while the site is built. `SOURCE_DATE_EPOCH` (seconds) makes a build repeatable.
 */
export function buildDay(): ISODate {
  const epoch = process.env.SOURCE_DATE_EPOCH
  const moment = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000)
  return moment.toISOString().slice(0, 10)
}
