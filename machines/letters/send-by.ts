import type { ISODate } from '@/content/law/types'
import { countLimit } from '@/machines/deadlines/counted'
import { hasPassed } from '@/machines/deadlines/order'
import type { Facts } from '@/machines/facts/registry'
import type { SendBy } from '@/machines/letters/letter'

/** The last day on which a letter can go, and whether it is over. */
export interface LastDayToSend {
  readonly limit: SendBy
  readonly on: ISODate
  readonly over: boolean
}

/** The answer that holds the day of the paper that goes along. */
const countedFrom = { 'medical-certificate-age': 'certificateDate' } as const satisfies Readonly<
  Record<SendBy, keyof Facts>
>

/** Until when a letter can be sent with the paper that has to go along; null where its day is not known or nothing limits it. */
export function lastDayToSend(
  { sendBy }: { readonly sendBy?: SendBy },
  facts: Facts,
  today: ISODate,
): LastDayToSend | null {
  const day = sendBy && facts[countedFrom[sendBy]]
  if (sendBy === undefined || day === undefined || day === 'unsure' || day > today) return null
  const counted = countLimit(sendBy, { event: { on: day, by: 'unknown', detained: false } }, today)
  const on = counted.deadline === null ? null : counted.status.on
  return on === null ? null : { limit: sendBy, on, over: hasPassed(counted) }
}
