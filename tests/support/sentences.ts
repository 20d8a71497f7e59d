import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A string of the content, with the place it stands at: "content/en/words.ts verdictWords.overview.name". */
export interface Text {
  readonly at: string
  readonly text: string
}

/** Every string in the exported objects of a folder of sentences. */
export async function textsIn(folder: string): Promise<readonly Text[]> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
  const found: Text[] = []
  for (const file of files) {
    const exported: unknown = await import(/* @vite-ignore */ pathToFileURL(resolve(file)).href)
    collect(exported, file, found, new Set())
  }
  // A string that two files share is one sentence, reported where it was met first.
  return [...new Map(found.map((one) => [one.text, one])).values()]
}

function collect(node: unknown, at: string, found: Text[], seen: Set<unknown>): void {
  if (typeof node === 'string') found.push({ at, text: node })
  if (typeof node !== 'object' || node === null || seen.has(node)) return
  seen.add(node)
  for (const [key, child] of Object.entries(node)) collect(child, `${at} ${key}`, found, seen)
}

export interface Sentence extends Text {
  readonly words: number
}

/** The sentences of a text. A part in brackets is a name or a gloss beside the sentence and is not counted. */
export function sentencesOf({ at, text }: Text): readonly Sentence[] {
  return text
    .replace(/\([^()]*\)/g, '')
    .replace(/\{(\w+), plural,[^}]*(?:\{[^}]*\}[^}]*)*\}/g, '$1')
    .replace(/\b(art|arts|no|nos|e\.g|i\.e|etc)\./gi, '$1')
    .split(/(?<=[.!?…])\s+|(?<=:)\s+(?=[A-Z])|\n/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .map((sentence) => ({ at, text: sentence, words: sentence.split(/\s+/).filter(hasLetter).length }))
}

const hasLetter = (word: string) => /[\p{L}\p{N}]/u.test(word)

/** A full sentence ends with a mark; a label or a name does not. */
export const isFull = ({ text, words }: Sentence) => /[.!?…]["”’)]*$/.test(text) && words >= 3

/** A form of "be" before a participle. Rough: it also takes "you are allowed", so it errs on the strict side. */
export function soundsPassive({ text }: Sentence): boolean {
  const participle =
    '(?:\\w{2,}ed|made|given|taken|known|shown|seen|sent|held|kept|told|paid|found|done|written|read|lost|left|born|brought|named|put|set|heard|meant|raised)'
  return new RegExp(
    `\\b(?:is|are|was|were|be|been|being)\\s+(?:(?:not|also|then|only|still|never|often|normally)\\s+)?${participle}\\b`,
    'i',
  ).test(text)
}
