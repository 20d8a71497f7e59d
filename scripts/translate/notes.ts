import type { Tree } from '@/components/i18n/chunks'

/** What a sentence is, by the last names of its path; the first that fits is said. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)optionHints\.[^.]+$/, 'A line under an answer'],
  [/(^|\.)options\.[^.]+$/, 'An answer that a person chooses'],
  [/(^|\.)question$/, 'A question'],
  [/(^|\.)hint$/, 'Said under a question'],
  [/(^|\.)why$/, 'Why we ask'],
  [/(^|\.)findOut$/, 'How somebody who is not sure can find out'],
  [/(^|\.)short$/, 'A short name, in lists'],
  [/endings\.[^.]+\.reason$/, 'Why a condition ends like this'],
  [/endings\.[^.]+\.todo$/, 'What to do about a condition'],
  [/endings\.[^.]+\.safer$/, 'What is safer where only practice accepts it'],
  [/(^|\.)rule$/, 'The rule of a condition'],
  [/(^|\.)refusal$/, 'A common ground of refusal'],
  [/(^|\.)contest$/, 'What to look for in a refusal'],
  [/(^|\.)forms\.\d+$/, 'A word by which the term is found in a text; several have “ | ” between them'],
  [/(^|\.)(title|name|label)$/, 'A title or a name'],
]

/** Names of a path that carry the sentence it belongs to. */
const leads = ['question', 'title', 'name'] as const

/** A line for the translator: what the sentence is, and what it belongs to. */
export function noteOf(tree: Tree, path: string): string | undefined {
  const kind = kinds.find(([pattern]) => pattern.test(path))?.[1]
  const parent = parentOf(tree, path.split('.').slice(0, -1), path)
  if (kind === undefined) return parent
  return parent === undefined ? kind : `${kind}. ${parent}`
}

function parentOf(tree: Tree, names: readonly string[], path: string): string | undefined {
  for (let depth = names.length; depth > 0; depth--) {
    const at = names.slice(0, depth)
    const node = at.reduce<unknown>((one, name) => (one as Record<string, unknown> | undefined)?.[name], tree)
    for (const lead of leads) {
      const text = (node as Record<string, unknown> | undefined)?.[lead]
      if (typeof text === 'string' && `${at.join('.')}.${lead}` !== path) return `Of: ${text}`
    }
  }
  return undefined
}
