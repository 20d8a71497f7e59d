import type { Language } from '@/content/language'
import type { LanguageItself, Locale } from '@/content/locale'

/** What a page knows of its language: itself, and where each chunk of its sentences is. */
export interface LanguageOnPage extends LanguageItself {
  readonly locale: Locale
  /** The address of each chunk that the browser loads, by its name. */
  readonly addresses: Readonly<Record<string, string>>
}

/** How a part that is loaded on demand stands in a file of sentences. */
export const partMark = '$part'

/**
 * The language of a page, whose sentences are fetched from this site when they are first needed. Each part rejects when it
 * cannot be had, and is fetched again the next time.
 */
export function languageOnPage({ addresses, ...itself }: LanguageOnPage): Language {
  const kept = new Map<string, Promise<unknown>>()
  const load = (name: string) => () => {
    const known = kept.get(name)
    if (known) return known
    const loading = fetchChunk(addresses[name], load)
    kept.set(name, loading)
    loading.catch(() => kept.delete(name))
    return loading
  }
  const groups: Record<string, Record<string, unknown>> = { voices: {}, letters: {}, procedures: {} }
  const parts: Record<string, unknown> = { ...itself, ...groups }
  for (const name of Object.keys(addresses)) {
    const [part = '', of, ofPart] = name.split('/')
    const group = groups[part]
    if (of === undefined) parts[part] = load(name)
    // A part of a chunk is loaded by the chunk that names it.
    else if (group && ofPart === undefined) group[of] = load(name)
  }
  // The addresses are made of a `Language`, and the files of its values (chunk-files.ts).
  return parts as unknown as Language
}

async function fetchChunk(address: string | undefined, load: (name: string) => () => Promise<unknown>) {
  if (address === undefined) throw new Error('the page does not know these sentences')
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} could not be fetched`)
  return JSON.parse(await answer.text(), (_, value: unknown) => {
    const part =
      typeof value === 'object' && value !== null && partMark in value ? value[partMark] : undefined
    return typeof part === 'string' ? load(part) : value
  })
}
