import { readFileSync } from 'node:fs'
import { type Chunk, type Unit, unitsOf } from '@/components/i18n/chunks'
import type { Locale } from '@/content/locale'
import { BadInput } from '@/scripts/lib/arguments'
import { catalogueFile, type Entry, entriesOf, languageOf, readCatalogue } from './catalogue'
import { writeTranslations } from './entries'
import { problemsOf } from './problems'
import { withSpaces } from './typography'

/** What was taken over, and into which chunk. */
export interface Taken {
  readonly chunk: string
  readonly count: number
}

/**
 * Take over what a translator wrote in a copy of a file. Throws `BadInput` with everything that does not fit; nothing is
 * taken then. What is empty, marked as unfinished, or as we have it, is left.
 */
export function importFile(root: string, chunks: readonly Chunk[], file: string, locale: Locale): Taken {
  const given = [...readGiven(file, locale).values()].filter(
    ({ english, text }) => text !== '' && english !== '',
  )
  const home = homeOf(given, chunks)
  if (home === undefined) throw new BadInput([`${file}: its sentences are of no file of translations`])
  const units = new Map(unitsOf(home.tree).map((unit) => [unit.path, unit]))
  const known = readCatalogue(catalogueFile(root, locale, home.name))
  const changed = given.filter(({ path, english, text }) => {
    const ours = known.get(path)
    return ours?.english !== english || ours.text !== withSpaces(text, locale)
  })
  const wrong = changed.flatMap((entry) =>
    faultsOf(entry, units.get(entry.path), known.get(entry.path), locale),
  )
  if (wrong.length > 0) throw new BadInput(wrong.map((one) => `${file}: ${one}`))
  const taken = new Map(changed.map((entry) => [entry.path, entry]))
  writeTranslations(root, locale, home, (path) => taken.get(path) ?? known.get(path))
  return { chunk: home.name, count: taken.size }
}

function readGiven(file: string, locale: Locale): ReadonlyMap<string, Entry> {
  let source: Buffer
  try {
    source = readFileSync(file)
  } catch {
    throw new BadInput([`${file}: no such file`])
  }
  const [entries, language] = read(source, file)
  // A file of another language would be taken over the sentences of this one.
  if (language !== '' && !new RegExp(`^${locale}(?![a-z])`, 'i').test(language)) {
    throw new BadInput([`${file}: its head says “Language: ${language}”, and --language says ${locale}`])
  }
  return entries
}

function read(source: Buffer, file: string): readonly [ReadonlyMap<string, Entry>, language: string] {
  try {
    return [entriesOf(source, file), languageOf(source, file)]
  } catch (error) {
    throw new BadInput([error instanceof Error ? error.message : String(error)])
  }
}

/** The chunk that most of the sentences are of. */
function homeOf(given: readonly Entry[], chunks: readonly Chunk[]): Chunk | undefined {
  const counted = chunks.map((chunk) => {
    const paths = new Set(unitsOf(chunk.tree).map(({ path }) => path))
    return { chunk, count: given.filter(({ path }) => paths.has(path)).length }
  })
  const most = Math.max(0, ...counted.map(({ count }) => count))
  return most === 0 ? undefined : counted.find(({ count }) => count === most)?.chunk
}

function faultsOf(
  { path, english, text }: Entry,
  unit: Unit | undefined,
  ours: Entry | undefined,
  locale: Locale,
): readonly string[] {
  if (unit === undefined) return [`${path}: is no sentence of this file`]
  const isOlder = english !== unit.text && ours?.english === unit.text && ours.text !== ''
  if (isOlder) return [`${path}: was made from an older English than ours: “${english}”`]
  return problemsOf({ path, text: english }, text, locale)
}
