import {
  type Draft,
  type DraftField,
  draftOf,
  type Read,
  readDraft,
} from '@/components/finding/question/draft'
import type { ISODate } from '@/content/law/types'
import { date } from '@/machines/facts/kinds'

/** Days of papers may lie ahead. */
const day = date({ when: 'any' })

export const emptyDay: Draft = draftOf(day, undefined)

/** A day that was given before, as its three fields. */
export const dayDraft = (value: ISODate | 'unsure' | undefined): Draft => draftOf(day, value)

/** Read three fields that have to be filled, or `unsure`. */
export const readDay = (draft: Draft, today?: ISODate): Read => readDraft(day, draft, today)

/** Read three fields that may stay empty: undefined when they are. */
export function readOptionalDay(draft: Draft | undefined, today?: ISODate): ISODate | undefined | 'wrong' {
  if (!draft || [draft.day, draft.month, draft.year].every((field) => field.trim() === '')) return undefined
  const read = readDay(draft, today)
  // A day is read from these fields, so its value is text.
  return read.ok ? (read.value as ISODate) : 'wrong'
}

/** The id of a field of a date; a page has several dates. */
export const fieldId = (part: string, field: DraftField): string => `${part}-${field}`
