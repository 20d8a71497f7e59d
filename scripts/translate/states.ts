import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Unit } from '@/components/i18n/chunks'
import type { Entry } from './catalogue'

/**
 * How far a translation has come. Nobody types a state in: it follows from the file of translations, today's English, and
 * the list of sentences that a second reader compared or a lawyer or caseworker of that language read.
 */
export type State = 'missing' | 'outdated' | 'drafted' | 'compared' | 'read'

export const states: readonly State[] = ['missing', 'outdated', 'drafted', 'compared', 'read']

/** Who looked at a translation. `second-reader` put it back into English without seeing ours. */
const roles = ['second-reader', 'lawyer', 'caseworker'] as const
export type Role = (typeof roles)[number]

/** What was looked at, by the mark of a sentence. */
export type Reviews = ReadonlyMap<string, Role>

/** The mark of a sentence: it changes with its place, its English and its translation, and loses the review with it. */
export const markOf = (chunk: string, { path, text: english }: Unit, translation: string): string =>
  createHash('sha256').update([chunk, path, english, translation].join('\0')).digest('hex').slice(0, 12)

export const reviewsFile = (root: string, locale: string): string =>
  join(root, 'content', locale, 'reviewed.csv')

/** The reviews of a language; none where it has no list. Throws on a row that is none, naming it. */
export function readReviews(file: string): Reviews {
  const reviews = new Map<string, Role>()
  if (!existsSync(file)) return reviews
  const rows: readonly Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true })
  rows.forEach(({ mark = '', role = '' }, i) => {
    const known = roles.find((one) => one === role)
    if (!/^[0-9a-f]{12}$/.test(mark) || known === undefined) {
      throw new Error(`${file}, row ${i + 1}: a mark of 12 digits and one of ${roles.join(', ')} are allowed`)
    }
    if (reviews.get(mark) === undefined || known !== 'second-reader') reviews.set(mark, known)
  })
  return reviews
}

/** The state of one sentence. */
export function stateOf(chunk: string, unit: Unit, entry: Entry | undefined, reviews: Reviews): State {
  if (entry === undefined || entry.text === '') return 'missing'
  if (entry.english !== unit.text) return 'outdated'
  const role = reviews.get(markOf(chunk, unit, entry.text))
  if (role === undefined) return 'drafted'
  return role === 'second-reader' ? 'compared' : 'read'
}
