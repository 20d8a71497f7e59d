import { type TimeLimitId, timeLimits } from '@/content/law/time-limits'
import type { ISODate } from '@/content/law/types'
import { OutsideCalendarError } from '@/machines/deadlines/calendar'
import { type CountInput, countDeadline } from '@/machines/deadlines/count'
import { NotInForceError } from '@/machines/deadlines/errors'
import type { Deadline, DeadlineEvent, Mode } from '@/machines/deadlines/kinds'
import { type DeadlineStatus, statusOn } from '@/machines/deadlines/status'

/** What a time limit comes to on a day: the deadline and where it stands, or why it could not be counted. */
export type CountResult =
  | { readonly deadline: Deadline; readonly status: DeadlineStatus }
  | { readonly deadline: null; readonly error: 'not-in-force' | 'outside-calendar' }

/** A time limit that was counted, or why it could not be. */
export type CountedLimit = { readonly limit: TimeLimitId } & CountResult

/** Count a time limit and say where it stands on the day `today`. Never throws on a day that exists. */
export function countLimit(limit: TimeLimitId, input: Omit<CountInput, 'rule'>, today: ISODate): CountResult {
  try {
    const deadline = countDeadline({ ...input, rule: timeLimits[limit] })
    return { deadline, status: statusOn(deadline, today) }
  } catch (error) {
    if (error instanceof NotInForceError) return { deadline: null, error: 'not-in-force' }
    if (error instanceof OutsideCalendarError) return { deadline: null, error: 'outside-calendar' }
    throw error
  }
}

/** What is known of how a decision was notified. */
interface Notice {
  readonly by?: Mode
  readonly detained?: 'yes' | 'no' | 'unsure'
}

/** How the person was notified, in the terms of the count. Not said to be held counts as not held; `unsure` counts both ways. */
export function noticeOf({ by, detained }: Notice): Pick<DeadlineEvent, 'by' | 'detained'> {
  return {
    by: by ?? 'unknown',
    ...(detained !== undefined && { detained: detained === 'unsure' ? detained : detained === 'yes' }),
  }
}
