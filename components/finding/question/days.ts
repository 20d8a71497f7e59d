import {
  type Draft,
  type DraftField,
  draftOf,
  type Read,
  readDate,
} from '@/components/finding/question/draft'
import type { ISODate } from '@/content/law/types'
import type { DayKind } from '@/machines/deadlines/read-day'
import { date } from '@/machines/facts/kinds'

/** Days of papers may lie ahead. */
const day = date({ when: 'any' })

export const emptyDay: Draft = draftOf(day, undefined)

/** A day that was given before, as its three fields. */
export const dayDraft = (value: ISODate | 'unsure' | undefined): Draft => draftOf(day, value)

/** Read three fields that may stay empty: undefined when they are. */
export function readOptionalDay(
  draft: Draft | undefined,
  when: DayKind,
  today?: ISODate,
): Read<ISODate | 'unsure'> | undefined {
  if (!draft || [draft.day, draft.month, draft.year].every((field) => field.trim() === '')) return undefined
  return readDate(draft, when, today)
}

/** The id of a field of a date; a page has several dates. */
export const fieldId = (part: string, field: DraftField): string => `${part}-${field}`
