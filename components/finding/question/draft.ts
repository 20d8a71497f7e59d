import type { ISODate } from '@/content/law/types'
import {
  type DayKind,
  type DayParts,
  type DayProblem,
  readDay,
  splitDay,
  westernDigits,
} from '@/machines/deadlines/read-day'
import type { Fact } from '@/machines/facts/kinds'
import type { AnyValue } from '@/machines/facts/registry'

/** What stands in the fields of a question, before it is an answer. */
export interface Draft {
  readonly chosen: readonly string[]
  readonly day: string
  readonly month: string
  readonly year: string
  readonly number: string
}

export type DraftField = 'chosen' | 'day' | 'month' | 'year' | 'number'
export type DraftError =
  | 'choice'
  | 'choiceCertain'
  | 'choices'
  | 'dateEmpty'
  | 'dateIncomplete'
  | 'dateYear'
  | 'dateWrong'
  | 'dateMonth'
  | 'dateOtherCalendar'
  | 'dateTooEarly'
  | 'dateTooLate'
  | 'dateFuture'
  | 'countEmpty'
  | 'countWrong'
  | 'both'
/** What fields say, or what is wrong with them. */
export type Read<V = AnyValue> = { readonly ok: true; readonly value: V } | Misread
export interface Misread {
  readonly ok: false
  readonly error: DraftError
  readonly field: DraftField
  /** The day that was read and cannot be. */
  readonly day?: ISODate
}

const empty: Draft = { chosen: [], day: '', month: '', year: '', number: '' }
const wrong = (error: DraftError, field: DraftField): Misread => ({ ok: false, error, field })

/** The fields as they stand for an earlier answer. */
export function draftOf(fact: Fact, value: AnyValue | undefined): Draft {
  if (value === undefined) return empty
  if (typeof value === 'object') return { ...empty, chosen: value }
  if (typeof value === 'number') return { ...empty, number: String(value) }
  if (fact.kind === 'date' && value !== 'unsure') {
    const [year = '', month = '', day = ''] = value.split('-')
    return { ...empty, day: trimZero(day), month: trimZero(month), year }
  }
  return { ...empty, chosen: [value] }
}

/** Read the fields as an answer to the fact, or say what is wrong and where. With `today` a date has bounds by its kind. */
export function readDraft(fact: Fact, draft: Draft, today?: ISODate): Read {
  const [first] = draft.chosen
  switch (fact.kind) {
    case 'choice':
      if (first !== undefined) return { ok: true, value: first }
      return wrong(fact.options.includes('unsure') ? 'choice' : 'choiceCertain', 'chosen')
    case 'choices':
      return first === undefined
        ? wrong('choices', 'chosen')
        : { ok: true, value: inOrder(fact.options, draft.chosen) }
    case 'date':
      return readDate(draft, fact.when, today)
    case 'count':
      return readCount(draft, fact.min, fact.max)
  }
}

/** Choose or leave an option of a list in which some options stand alone. */
export function toggle(
  chosen: readonly string[],
  option: string,
  exclusive: readonly string[],
): readonly string[] {
  if (chosen.includes(option)) return chosen.filter((other) => other !== option)
  if (exclusive.includes(option)) return [option]
  return [...chosen.filter((other) => !exclusive.includes(other)), option]
}

/**
 * A whole date written or pasted into one field: `1/3/2026`, `1 mars 2026`, `2026-03-01`. Null for anything else, and for a
 * date that is still being typed.
 */
export function spreadDate(text: string): DayParts | null {
  const parts = splitDay(text)
  if (!parts || !/^\d{4}$/.test(parts.year)) return null
  const yearFirst = /^\D*\d{4}/.test(westernDigits(text.normalize('NFKC')))
  return yearFirst && parts.day.length !== 2 ? null : parts
}

export const dayErrors: Readonly<Record<DayProblem, DraftError>> = {
  empty: 'dateEmpty',
  incomplete: 'dateIncomplete',
  month: 'dateMonth',
  'no-such-day': 'dateWrong',
  year: 'dateYear',
  'other-calendar': 'dateOtherCalendar',
  'too-early': 'dateTooEarly',
  'too-late': 'dateTooLate',
  'in-future': 'dateFuture',
}

/** Read three fields as a day, or as `unsure` where that box is ticked. With `today` the day has bounds by its kind. */
export function readDate(draft: Draft, when: DayKind, today?: ISODate): Read<ISODate | 'unsure'> {
  const { day, month, year } = draft
  const filled = [day, month, year].some((field) => field.trim() !== '')
  if (draft.chosen.includes('unsure')) return filled ? wrong('both', 'day') : { ok: true, value: 'unsure' }
  const whole = month.trim() === '' ? splitDay(day) : null
  const parts = whole ? { ...whole, year: whole.year === '' ? year : whole.year } : { day, month, year }
  const read = readDay(parts, when, today)
  if (read.ok) return { ok: true, value: read.day }
  const field = whole && parts.year !== '' && year === '' ? 'day' : read.part
  return { ok: false, error: dayErrors[read.why], field, ...(read.day !== undefined && { day: read.day }) }
}

function readCount(draft: Draft, min: number, max: number): Read {
  const text = draft.number.trim()
  if (draft.chosen.includes('unsure'))
    return text === '' ? { ok: true, value: 'unsure' } : wrong('both', 'number')
  if (text === '') return wrong('countEmpty', 'number')
  const number = Number(text)
  const fits = /^\d+$/.test(text) && number >= min && number <= max
  return fits ? { ok: true, value: number } : wrong('countWrong', 'number')
}

const trimZero = (text: string) => text.replace(/^0/, '')

const inOrder = (options: readonly string[], chosen: readonly string[]) =>
  options.filter((option) => chosen.includes(option))
