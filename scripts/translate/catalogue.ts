import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type GetTextTranslation, po } from 'gettext-parser'

/** One sentence in a file of translations. `text` is empty where nobody has translated it yet. */
export interface Entry {
  readonly path: string
  /** The English that the translation was made from. */
  readonly english: string
  readonly text: string
  /** What the sentence is, for the translator. */
  readonly note?: string
}

/** Where the translations of a chunk are kept: `content/fr/procedures/return.po`. */
export const catalogueFile = (root: string, locale: string, chunk: string): string =>
  join(root, 'content', locale, `${chunk}.po`)

/** The entries of a file by path; none where there is no file. Throws an error that names the file where it cannot be read as PO. */
export function readCatalogue(file: string): ReadonlyMap<string, Entry> {
  if (!existsSync(file)) return new Map()
  return entriesOf(readFileSync(file), file)
}

/**
 * The entries of a file of translations by path. `file` is its name, for the message of an error. What a translator's tool
 * marks as unfinished, without the English it was made from, was made from none.
 */
export function entriesOf(source: Buffer | string, file: string): ReadonlyMap<string, Entry> {
  const { translations } = parsed(source, file)
  const entries = new Map<string, Entry>()
  for (const [path, byEnglish] of Object.entries(translations)) {
    if (path === '') continue
    for (const { msgid, msgstr, comments } of Object.values(byEnglish)) {
      const unfinished = comments?.flag?.includes('fuzzy') ?? false
      const english = previousOf(comments?.previous) ?? (unfinished ? '' : msgid)
      entries.set(path, { path, english, text: msgstr[0] ?? '' })
    }
  }
  return entries
}

/** The head of a file. The types promise one, and an empty file has none. */
const headOf = ({ headers }: { readonly headers?: Readonly<Record<string, string>> }) => headers ?? {}

/** The language that a file of translations names in its head, as translators' tools write it (`fr`, `fr_BE`); '' where it names none. */
export const languageOf = (source: Buffer | string, file: string): string =>
  headOf(parsed(source, file)).Language?.trim() ?? ''

function parsed(source: Buffer | string, file: string) {
  try {
    return po.parse(source, { validation: true })
  } catch (error) {
    throw new Error(`${file} cannot be read as a PO file: ${error instanceof Error ? error.message : error}`)
  }
}

/** The English that an outdated translation was made from. Tools may fold it over several lines. */
function previousOf(comment: string | undefined): string | undefined {
  const [, lines] = /(?:^|\n)msgid ((?:\s*"(?:[^"\\]|\\.)*")+)/.exec(comment ?? '') ?? []
  if (lines === undefined) return undefined
  return [...lines.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, part = '']) => unescaped(part)).join('')
}

const unescaped = (text: string) =>
  text.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character))
const escaped = (text: string) => text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')

/** The file of translations of a chunk, as translators' tools open it. `now` gives today's English of each path. */
export function catalogueText(
  locale: string,
  entries: readonly Entry[],
  now: (path: string) => string,
): string {
  const translations: Record<string, Record<string, GetTextTranslation>> = {}
  for (const { path, english, text, note } of entries) {
    const today = now(path)
    const outdated = text !== '' && english !== today
    const comments = {
      ...(note === undefined ? {} : { extracted: note }),
      ...(outdated ? { flag: 'fuzzy', previous: `msgid "${escaped(english)}"` } : {}),
    }
    translations[path] = {
      [today]: { msgctxt: path, msgid: today, msgstr: [text], comments } as GetTextTranslation,
    }
  }
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', Language: locale }
  return `${po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 }).toString('utf8').trimEnd()}\n`
}

/** Write a file, and its folders, where its text is not there already. Returns whether it was written. */
export function writeChanged(file: string, text: string): boolean {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return true
}
