import { use } from 'react'
import type { RouteTexts } from '@/components/check/finder/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { loadRouteTexts } from '@/components/i18n/routes'
import type { Locale } from '@/content/locales'

const loading = new Map<Locale, Promise<RouteTexts>>()

function load(locale: Locale): Promise<RouteTexts> {
  const texts = loadRouteTexts(locale)
  loading.set(locale, texts)
  texts.catch(() => loading.delete(locale))
  return texts
}

/** What is said of routes; no question needs it. Suspends until it is there. */
export function useRouteTexts(): RouteTexts {
  const { locale } = useChrome()
  return use(loading.get(locale) ?? load(locale))
}
