import {
  type Draft,
  type DraftField,
  draftOf,
  type Read,
  readDraft,
} from '@/components/finding/question/draft'
import type { ISODate } from '@/content/law/types'
import type { DayKind } from '@/machines/deadlines/read-day'
import { date } from '@/machines/facts/kinds'

const dayOf = { birth: date({ when: 'birth' }), past: date(), any: date({ when: 'any' }) }
/** Days of papers may lie ahead. */
const day = dayOf.any

export const emptyDay: Draft = draftOf(day, undefined)

/** A day that was given before, as its three fields. */
export const dayDraft = (value: ISODate | 'unsure' | undefined): Draft => draftOf(day, value)

/** Read three fields that have to be filled, or `unsure`. */
export const readDay = (draft: Draft, when: DayKind, today?: ISODate): Read =>
  readDraft(dayOf[when], draft, today)

/** Read three fields that may stay empty: undefined when they are. */
export function readOptionalDay(draft: Draft | undefined, when: DayKind, today?: ISODate): Read | undefined {
  if (!draft || [draft.day, draft.month, draft.year].every((field) => field.trim() === '')) return undefined
  return readDay(draft, when, today)
}

/** The id of a field of a date; a page has several dates. */
export const fieldId = (part: string, field: DraftField): string => `${part}-${field}`
