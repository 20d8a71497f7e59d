import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { asBorrowed } from '@/components/i18n/borrowed'
import { type Chunk, chunksIn, chunksOf, Part, type Tree, unitsOf, withTexts } from '@/components/i18n/chunks'
import { en } from '@/content/en'
import { itselfOf, type Locale, locales } from '@/content/locale'
import { newest } from '@/scripts/lib/newest'
import { catalogueFile, readCatalogue, writeChanged } from './catalogue'
import { isolated } from './isolate'
import { isWhole, publisherOf } from './publication'

/** The languages that are kept as files of translations. */
export const translated: readonly Locale[] = locales.filter((locale) => locale !== 'en')

/** Where the modules of a language are written. They are made before each build and not kept. */
const compiledFolder = (root: string, locale: string) => join(root, 'content', locale, 'compiled')

/**
 * Write the modules of every translated language from its files of translations. Modules that say the same already are
 * left alone. Returns the chunks of each language that are not its own yet: they are said in the language that it borrows
 * from, else in English.
 */
export async function compileLanguages(root: string): Promise<ReadonlyMap<Locale, readonly string[]>> {
  const chunks = await chunksOf(en)
  return new Map(
    translated.map((locale) => [locale, compileLanguage(root, locale, chunksIn(locale, chunks))]),
  )
}

function compileLanguage(root: string, locale: Locale, chunks: readonly Chunk[]): readonly string[] {
  const folder = compiledFolder(root, locale)
  const borrowed: string[] = []
  const written = new Set<string>()
  const write = (name: string, text: string) => {
    const file = join(folder, `${name}.ts`)
    written.add(file)
    writeChanged(file, text)
  }
  const isPublished = publisherOf(root, locale)
  for (const chunk of chunks) {
    const isOwn = isPublished(chunk)
    if (!isOwn) borrowed.push(chunk.name)
    write(
      chunk.name,
      chunkModule(chunk.name, isOwn ? translation(root, locale, chunk) : lent(root, locale, chunk)),
    )
  }
  write('index', indexModule(locale, chunks))
  for (const file of filesBelow(folder)) if (!written.has(file)) rmSync(file)
  return borrowed
}

/** What a language says of a chunk that is whole in it. */
function translation(root: string, locale: Locale, { name, tree }: Chunk): Tree {
  const entries = readCatalogue(catalogueFile(root, locale, name))
  const write = itselfOf(locale).dir === 'rtl' ? isolated : (text: string) => text
  return withTexts(tree, (path) => write(entries.get(path)?.text ?? ''))
}

/** What a chunk says instead: in the language that is borrowed from, with each sentence marked as such; else in English. */
function lent(root: string, locale: Locale, chunk: Chunk): Tree {
  const from = itselfOf(locale).borrows?.from
  if (from === undefined) return chunk.tree
  if (from !== 'en' && !isWhole(root, from, chunk)) return chunk.tree
  const said = from === 'en' ? chunk.tree : translation(root, from, chunk)
  const texts = new Map(unitsOf(said).map(({ path, text }) => [path, text]))
  return withTexts(said, (path) => markedUnlessForm(path, texts.get(path) ?? ''))
}

/** The forms by which a term is found in a text are compared with it, so they carry no mark. */
const markedUnlessForm = (path: string, text: string): string =>
  /\.forms\.\d+$/.test(path) ? text : asBorrowed(text)

/** What the modules of languages are made of. */
const sources = ['content', 'scripts/translate', 'components/i18n']

/** Write the modules of languages where something that they are made of is newer. */
export async function compileStale(root: string): Promise<void> {
  const stamp = join(root, '.cache', 'languages-compiled')
  const made = translated.every((locale) => existsSync(join(compiledFolder(root, locale), 'index.ts')))
  const at = existsSync(stamp) ? statSync(stamp).mtimeMs : 0
  if (made && sources.every((source) => newest(join(root, source)) <= at)) return
  await compileLanguages(root)
  mkdirSync(join(root, '.cache'), { recursive: true })
  writeFileSync(stamp, '')
}

const head =
  '// Made from the files of translations by `npm run translate -- compile`. Not kept, not to be edited.\n'

/** Groups of chunks, each loaded by its id. */
const groups = ['voices', 'letters', 'procedures'] as const
const groupOf = (name: string) => groups.find((group) => name.startsWith(`${group}/`))

/** A part is one value; a chunk is a module with the names of the English one. */
const isPart = (name: string) => name.split('/').length > (groupOf(name) === undefined ? 1 : 2)

function chunkModule(name: string, tree: Tree): string {
  if (isPart(name)) return `${head}export const value = ${literal(tree, name)} as const\n`
  if (typeof tree !== 'object' || tree === null) throw new Error(`${name} is no module`)
  const lines = Object.entries(tree).map(
    ([key, value]) => `export const ${key} = ${literal(value, name)} as const\n`,
  )
  return head + lines.join('')
}

function literal(tree: Tree, from: string): string {
  if (tree instanceof Part)
    return `async () => (await import('./${relative(join(from, '..'), tree.name)}')).value`
  if (Array.isArray(tree)) return `[${tree.map((one: Tree) => literal(one, from)).join(', ')}]`
  if (typeof tree !== 'object' || tree === null) return JSON.stringify(tree)
  const fields = Object.entries(tree).map(([key, value]) => `${JSON.stringify(key)}: ${literal(value, from)}`)
  return `{ ${fields.join(',\n')} }`
}

function indexModule(locale: string, chunks: readonly Chunk[]): string {
  const whole = chunks.filter((chunk) => !isPart(chunk.name))
  const line = (chunk: Chunk, key: string) => `  '${key}': () => import('./${chunk.name}'),\n`
  const top = whole.filter((chunk) => !chunk.name.includes('/')).map((chunk) => line(chunk, chunk.name))
  const grouped = groups.map((group) => {
    const own = whole.filter((chunk) => groupOf(chunk.name) === group)
    const lines = own.map((chunk) => `  ${line(chunk, chunk.name.slice(group.length + 1))}`)
    return `  ${group}: {\n${lines.join('')}  },\n`
  })
  return (
    `${head}import type { Language } from '@/content/language'\nimport { localeTable } from '@/content/locale'\n\n` +
    `export const ${locale}: Language = {\n  locale: '${locale}',\n  ...localeTable.${locale},\n` +
    `${top.join('')}${grouped.join('')}}\n`
  )
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
