import type { Given } from '@/components/calculator/form'
import { situations } from '@/components/calculator/situations'
import type { ISODate } from '@/content/law/types'
import { type CountedLimit, countLimit, noticeOf } from '@/machines/deadlines/counted'
import { nearestFirst } from '@/machines/deadlines/order'
import { meets } from '@/machines/lifecycle/limits'

/** Count every time limit of a situation: the nearest first, those that have passed last. */
export function countSituation(given: Given, today: ISODate): readonly CountedLimit[] {
  const { details, on, earliest, latest } = given
  const event = {
    on,
    ...noticeOf(details),
    ...(given.situation === 'transferDecision' && { transfer: true as const }),
    ...(earliest !== undefined && { earliest }),
    ...(latest !== undefined && { latest }),
  }
  return situations[given.situation]
    .filter((one) => meets(one, details))
    .map(({ limit, printed: field }) => {
      const printed = field === undefined ? undefined : details[field]
      const stated = printed !== undefined && printed !== 'unsure' && { printed }
      return { limit, ...countLimit(limit, { event, ...stated }, today) }
    })
    .sort(nearestFirst)
}
