import type { ReactPromise } from 'react'
import type { Language } from '@/content/language'

/** A promise that is made once and kept. React's `use` reads at once what its state says is there. */
export type Kept<T> = Promise<T> & ReactPromise<T>

/** Whether a kept promise holds its value already. */
export const isThere = ({ status }: Kept<unknown>): boolean => status === 'fulfilled'

/**
 * What is loaded once for each language, in one voice, and for each key.
 * @returns what is being loaded or was loaded; what could not be had is asked for again the next time
 */
export function keptFor<T>(): (language: Language, key: string, load: () => Promise<T>) => Kept<T> {
  const languages = new WeakMap<Language, Map<string, Kept<T>>>()
  return (language, key, load) => {
    const kept = languages.get(language) ?? new Map<string, Kept<T>>()
    languages.set(language, kept)
    const known = kept.get(key)
    if (known) return known
    const loading: Kept<T> = load()
    kept.set(key, loading)
    loading.then(
      (value) => Object.assign(loading, { status: 'fulfilled', value }),
      () => kept.delete(key),
    )
    return loading
  }
}
