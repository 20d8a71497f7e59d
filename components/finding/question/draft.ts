import type { ISODate } from '@/content/law/types'
import { isDay } from '@/machines/deadlines/day'
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
  | 'countEmpty'
  | 'countWrong'
  | 'both'
export type Read =
  | { readonly ok: true; readonly value: AnyValue }
  | { readonly ok: false; readonly error: DraftError; readonly field: DraftField }

const empty: Draft = { chosen: [], day: '', month: '', year: '', number: '' }
const wrong = (error: DraftError, field: DraftField): Read => ({ ok: false, error, field })

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

/** Read the fields as an answer to the fact, or say what is wrong and where. */
export function readDraft(fact: Fact, draft: Draft): Read {
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
      return readDate(draft)
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

type DateParts = Pick<Draft, 'day' | 'month' | 'year'>

/**
 * A whole date written or pasted into one field: `1/3/2026`, `01.03.2026`, `2026-03-01`. Null for anything else,
 * and for a date that is still being typed.
 */
export function spreadDate(text: string): DateParts | null {
  const parts = splitDate(text)
  const whole =
    parts && parts.year.length === 4 && (!text.trim().startsWith(parts.year) || parts.day.length === 2)
  return whole ? parts : null
}

function splitDate(text: string): DateParts | null {
  const parts = text.trim().split(/[\s./-]+/)
  const [a = '', b = '', c = ''] = parts
  if (parts.length !== 3 || !parts.every((part) => /^\d+$/.test(part))) return null
  return a.length === 4 ? { day: c, month: b, year: a } : { day: a, month: b, year: c }
}

function readDate(draft: Draft): Read {
  const inOneField = draft.month === '' && draft.year === '' ? splitDate(draft.day) : null
  if (inOneField) {
    const read = readDate({ ...draft, ...inOneField })
    return read.ok ? read : wrong(read.error, 'day')
  }
  const fields = [draft.day, draft.month, draft.year].map((field) => field.trim())
  const [day = '', month = '', year = ''] = fields
  const filled = fields.filter((field) => field !== '').length
  if (draft.chosen.includes('unsure')) {
    return filled === 0 ? { ok: true, value: 'unsure' } : wrong('both', 'day')
  }
  if (filled === 0) return wrong('dateEmpty', 'day')
  if (filled < 3) return wrong('dateIncomplete', day === '' ? 'day' : month === '' ? 'month' : 'year')
  if (!/^\d{4}$/.test(year)) return wrong('dateYear', 'year')
  if (!/^\d{1,2}$/.test(day)) return wrong('dateWrong', 'day')
  if (!/^\d{1,2}$/.test(month)) return wrong('dateWrong', 'month')
  const date: ISODate = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(date) ? { ok: true, value: date } : wrong('dateWrong', 'day')
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
