import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Unit } from '@/components/i18n/chunks'
import { isDay } from '@/machines/deadlines/day'
import type { Entry } from './catalogue'

/**
 * How far a translation has come. Nobody types a state in: it follows from the file of translations, today's English, and
 * the list of sentences that a second reader compared or a lawyer or caseworker of that language read.
 */
export type State = 'missing' | 'outdated' | 'drafted' | 'compared' | 'read'

export const states: readonly State[] = ['missing', 'outdated', 'drafted', 'compared', 'read']

/** Who looked at a translation. `second-reader` put it back into English without seeing ours. */
export const roles = ['second-reader', 'lawyer', 'caseworker'] as const
export type Role = (typeof roles)[number]

/** A row of the list: the mark of the sentence, who looked at it, and the day. */
export interface Review {
  readonly mark: string
  readonly role: Role
  readonly day: string
}

/** What was looked at, by the mark of a sentence. */
export type Reviews = ReadonlyMap<string, Role>

/** The mark of a sentence: it changes with its place, its English and its translation, and loses the review with it. */
export const markOf = (chunk: string, { path, text: english }: Unit, translation: string): string =>
  createHash('sha256').update([chunk, path, english, translation].join('\0')).digest('hex').slice(0, 12)

export const reviewsFile = (root: string, locale: string): string =>
  join(root, 'content', locale, 'reviewed.csv')

/** The rows of the list of a language; none where it has no list. Throws an error that names every row that is none. */
export function readReviewRows(file: string): readonly Review[] {
  if (!existsSync(file)) return []
  const rows: readonly Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true })
  const wrong: number[] = []
  const reviews = rows.flatMap(({ mark = '', role = '', day = '' }, i): readonly Review[] => {
    const known = roles.find((one) => one === role)
    if (known !== undefined && /^[0-9a-f]{12}$/.test(mark) && isDay(day)) return [{ mark, role: known, day }]
    wrong.push(i + 1)
    return []
  })
  if (wrong.length > 0) {
    const allowed = `a mark of 12 digits, one of ${roles.join(', ')}, and a day`
    throw new Error(`${file}: ${allowed} are allowed; rows that are not so: ${wrong.join(', ')}`)
  }
  return reviews
}

/** The reviews of a language by mark. Who works in the language counts for more than a second reader. */
export function readReviews(file: string): Reviews {
  const reviews = new Map<string, Role>()
  for (const { mark, role } of readReviewRows(file)) {
    if (role !== 'second-reader' || !reviews.has(mark)) reviews.set(mark, role)
  }
  return reviews
}

/** Sentences that changed after the last comparison and wait for the next: a debt in the open, one place a line. */
export function readAwaiting(root: string, locale: string): ReadonlySet<string> {
  const file = join(root, 'content', locale, 'awaiting.txt')
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [])
}

/** How a sentence is named in that list. */
export const placeOf = (chunk: string, { path }: Pick<Unit, 'path'>): string => `${chunk} ${path}`

/** The state of one sentence. */
export function stateOf(chunk: string, unit: Unit, entry: Entry | undefined, reviews: Reviews): State {
  if (entry === undefined || entry.text === '') return 'missing'
  if (entry.english !== unit.text) return 'outdated'
  const role = reviews.get(markOf(chunk, unit, entry.text))
  if (role === undefined) return 'drafted'
  return role === 'second-reader' ? 'compared' : 'read'
}
