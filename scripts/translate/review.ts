import type { Chunk } from '@/components/i18n/chunks'
import { chunksIn, unitsOf } from '@/components/i18n/chunks'
import type { Locale } from '@/content/locale'
import { BadInput } from '@/scripts/lib/arguments'
import { catalogueFile, readCatalogue, writeChanged } from './catalogue'
import { markOf, type Review, type Role, readReviewRows, reviewsFile, stateOf } from './states'

/** Who looked at which sentences of a language, and when. */
export interface Reading {
  readonly locale: Locale
  readonly role: Role
  readonly day: string
  /** The one chunk that was looked at; all of them where it is left out. */
  readonly only?: string | undefined
}

/**
 * Note that the sentences of a language were looked at as they are now. Throws `BadInput` where one is missing or
 * outdated; nothing is noted then. Rows that fit no sentence any more are dropped. Returns how many were added.
 */
export function noteReading(root: string, chunks: readonly Chunk[], reading: Reading): number {
  const { locale, role, day, only } = reading
  const looked = chunksIn(locale, chunks).filter(({ name }) => only === undefined || name === only)
  if (looked.length === 0) {
    throw new BadInput([`${only}: is no chunk; there are ${chunks.map(({ name }) => name).join(', ')}`])
  }
  const open: string[] = []
  const marks = new Set<string>()
  const seen = new Set<string>()
  for (const { name, tree } of chunksIn(locale, chunks)) {
    const entries = readCatalogue(catalogueFile(root, locale, name))
    const isLookedAt = looked.some((chunk) => chunk.name === name)
    for (const unit of unitsOf(tree)) {
      const entry = entries.get(unit.path)
      const state = stateOf(name, unit, entry, new Map())
      const mark = markOf(name, unit, entry?.text ?? '')
      if (state === 'drafted') marks.add(mark)
      if (!isLookedAt) continue
      if (state === 'drafted') seen.add(mark)
      else open.push(`${name} ${unit.path}: the translation is ${state}`)
    }
  }
  if (open.length > 0) throw new BadInput(shortened(open))
  const file = reviewsFile(root, locale)
  const kept = readReviewRows(file).filter(({ mark }) => marks.has(mark))
  const noted = new Set(kept.filter((row) => row.role === role).map(({ mark }) => mark))
  const added = [...seen].filter((mark) => !noted.has(mark)).map((mark): Review => ({ mark, role, day }))
  writeChanged(file, asText([...kept, ...added]))
  return added.length
}

/** How many of the sentences that stand in the way are named: a language that was only begun has thousands. */
const named = 20

const shortened = (lines: readonly string[]): readonly string[] =>
  lines.length <= named ? lines : [...lines.slice(0, named), `and ${lines.length - named} more`]

function asText(rows: readonly Review[]): string {
  const lines = rows.map(({ mark, role, day }) => `${mark},${role},${day}`).sort()
  return `${['mark,role,day', ...lines].join('\n')}\n`
}
