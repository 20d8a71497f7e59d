import type { TimeLimitId } from '@/content/law/time-limits'
import type { InForce, ISODate } from '@/content/law/types'

/** The text that sets the limit was not, or not known to be, in force on the day of the event. Never counted under another text. */
export class NotInForceError extends Error {
  constructor(
    readonly limit: TimeLimitId,
    readonly on: ISODate,
    readonly inForce: InForce,
  ) {
    super(`${limit} was not in force on ${on}`)
    this.name = 'NotInForceError'
  }
}
