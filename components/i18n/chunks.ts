import type { Language } from '@/content/language'
import { itselfOf, type Locale } from '@/content/locale'

/** One sentence of a chunk. `path` names its place: `questions.situations.hint`. */
export interface Unit {
  readonly path: string
  readonly text: string
}

/** Sentences that are loaded together, and written together in one file of translations. */
export interface Chunk {
  /** `facts`, `lifecycles/return`, `procedures/return`. */
  readonly name: string
  /** What the module of the chunk exports. Parts that are loaded on demand are chunks of their own, named by a `Part`. */
  readonly tree: Tree
}

/** A part of a chunk that is loaded on demand. */
export class Part {
  constructor(readonly name: string) {}
}

export type Tree =
  | string
  | number
  | boolean
  | null
  | Part
  | readonly Tree[]
  | { readonly [key: string]: Tree }

/** What is said of a language itself, which no file of translations holds. */
const ofItself: readonly string[] = ['locale', 'name', 'dir', 'tag', 'readHere', 'familiar', 'borrows']

/** Every chunk of a language, in the order of `content/language.ts`. Throws on a value that no file could hold. */
export async function chunksOf(language: Language): Promise<readonly Chunk[]> {
  const chunks: Chunk[] = []
  for (const [key, value] of Object.entries(language)) {
    if (ofItself.includes(key)) continue
    if (typeof value === 'function') await addChunk(key, value, chunks)
    else for (const [id, load] of Object.entries(value)) await addChunk(`${key}/${id}`, load, chunks)
  }
  return chunks
}

/** The chunks that a language has. English holds, for those that need it, what is said to a minor (docs/adr/0017). */
export const chunksIn = (locale: Locale, chunks: readonly Chunk[]): readonly Chunk[] =>
  itselfOf(locale).familiar ? chunks : chunks.filter(({ name }) => name !== 'voices/familiar')

async function addChunk(name: string, load: unknown, chunks: Chunk[]): Promise<void> {
  if (typeof load !== 'function') throw new Error(`${name} of a language is loaded by a function`)
  const loaded: unknown = await load()
  const at = chunks.length
  chunks.splice(at, 0, { name, tree: await treeOf(loaded, name, chunks) })
}

async function treeOf(value: unknown, chunk: string, chunks: Chunk[]): Promise<Tree> {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value as Tree
  if (Array.isArray(value)) return Promise.all(value.map((one) => treeOf(one, chunk, chunks)))
  if (typeof value !== 'object') throw new Error(`${chunk} holds a ${typeof value}, which is no sentence`)
  const tree: Record<string, Tree> = {}
  for (const [key, one] of Object.entries(value ?? {})) {
    if (one === undefined) continue
    if (typeof one === 'function') {
      const name = `${chunk}/${key}`
      await addChunk(name, one, chunks)
      tree[key] = new Part(name)
    } else tree[key] = await treeOf(one, chunk, chunks)
  }
  return tree
}

/** Names of what is an id or an address among the sentences: the same in every language, and not for translators. */
export const notSentences: readonly string[] = ['id', 'href']

/** Whether a text of a tree is a sentence. An empty one is none. */
const isSentence = (text: string, path: string): boolean =>
  text !== '' && !notSentences.includes(path.slice(path.lastIndexOf('.') + 1))

/** The sentences of a tree, in its order. */
export function unitsOf(tree: Tree, path = ''): readonly Unit[] {
  if (typeof tree === 'string') return isSentence(tree, path) ? [{ path, text: tree }] : []
  if (typeof tree !== 'object' || tree === null || tree instanceof Part) return []
  return Object.entries(tree).flatMap(([key, one]) => unitsOf(one, path === '' ? key : `${path}.${key}`))
}

/** The tree with another text in the place of each sentence. */
export function withTexts(tree: Tree, textOf: (path: string) => string, path = ''): Tree {
  if (typeof tree === 'string') return isSentence(tree, path) ? textOf(path) : tree
  if (typeof tree !== 'object' || tree === null || tree instanceof Part) return tree
  const at = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`)
  if (Array.isArray(tree)) return tree.map((one: Tree, i) => withTexts(one, textOf, at(i)))
  return Object.fromEntries(Object.entries(tree).map(([key, one]) => [key, withTexts(one, textOf, at(key))]))
}
