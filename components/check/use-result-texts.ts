import { use } from 'react'
import type { RouteTexts } from '@/components/check/finder/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { loadRouteTexts } from '@/components/i18n/routes'
import { loadSentences } from '@/components/i18n/sentences'
import type { Sentences } from '@/content/language'
import type { Locale } from '@/content/locales'

/** What is said of findings and routes. */
export interface ResultTexts {
  readonly sentences: Sentences
  readonly texts: RouteTexts
}

const loading = new Map<Locale, Promise<ResultTexts>>()

async function load(locale: Locale): Promise<ResultTexts> {
  const [sentences, texts] = await Promise.all([loadSentences(locale), loadRouteTexts(locale)])
  return { sentences, texts }
}

/** What results need beyond the questions. Suspends until it is there. */
export function useResultTexts(): ResultTexts {
  const { locale } = useChrome()
  const known = loading.get(locale)
  if (known) return use(known)
  const texts = load(locale)
  loading.set(locale, texts)
  // The next screen asks again for what could not be loaded.
  texts.catch(() => loading.delete(locale))
  return use(texts)
}
