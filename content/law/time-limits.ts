import { firstChangeOf, lostFrom } from '@/content/law/citations'
import { appealStepLimits } from '@/content/law/time-limits/appeal-steps'
import { appealLimits } from '@/content/law/time-limits/appeals'
import { applicationLimits } from '@/content/law/time-limits/applications'
import { detentionLimits } from '@/content/law/time-limits/detention'
import type { TimeLimitRow } from '@/content/law/time-limits/kinds'
import { minorLimits } from '@/content/law/time-limits/minors'
import { permitLimits } from '@/content/law/time-limits/permits'
import { protectionLimits } from '@/content/law/time-limits/protection'
import { returnLimits } from '@/content/law/time-limits/return'
import { statelessnessLimits } from '@/content/law/time-limits/statelessness'
import { temporaryProtectionLimits } from '@/content/law/time-limits/temporary-protection'
import { traffickingLimits } from '@/content/law/time-limits/trafficking'
import type { ISODate } from '@/content/law/types'

const rows = {
  ...appealLimits,
  ...appealStepLimits,
  ...applicationLimits,
  ...permitLimits,
  ...minorLimits,
  ...traffickingLimits,
  ...returnLimits,
  ...detentionLimits,
  ...protectionLimits,
  ...temporaryProtectionLimits,
  ...statelessnessLimits,
}
export type TimeLimitId = keyof typeof rows

/** A time limit with its id, and what became of the texts that it rests on. */
export interface TimeLimit extends TimeLimitRow {
  readonly id: TimeLimitId
  /** The first day on which one of them ended or reads differently. */
  readonly recheckFrom?: ISODate
  /** The first day on which one of them had ended and no text that was read took its place: nobody knows its end from then on. */
  readonly lostFrom?: ISODate
}

/** The ids of all time limits, by group, in the order in which a file meets them. */
export const timeLimitIds: readonly TimeLimitId[] = Object.keys(rows).filter(isTimeLimitId)

export function isTimeLimitId(id: string): id is TimeLimitId {
  return Object.hasOwn(rows, id)
}

/** Every time limit the program counts. */
export const timeLimits: Readonly<Record<TimeLimitId, TimeLimit>> = withIds(rows)

function withIds<K extends string>(
  table: Readonly<Record<K, TimeLimitRow>>,
): Readonly<Record<K, TimeLimitRow & { id: K }>> {
  const entries = Object.entries<TimeLimitRow>(table).map(([id, row]) => {
    const texts = [...row.basis, ...(row.detained?.basis ?? [])]
    const recheckFrom = firstChangeOf(texts)
    const lost = lostFrom(texts)
    return [
      id,
      {
        ...row,
        id,
        ...(recheckFrom !== undefined && { recheckFrom }),
        ...(lost !== undefined && { lostFrom: lost }),
      },
    ] as const
  })
  // Object.entries widens the keys to string; they are the keys of the table itself.
  return Object.fromEntries(entries) as Record<K, TimeLimitRow & { id: K }>
}
