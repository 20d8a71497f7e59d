import { en } from '@/content/en'
import type { Language } from '@/content/language'

/** The languages of the site. A new one is its folder beside `en/` and one line here. */
export const languages = { en } as const satisfies Record<string, Language>

export type Locale = keyof typeof languages
export const locales: readonly Locale[] = Object.keys(languages).filter(isLocale)

export function isLocale(text: string): text is Locale {
  return Object.hasOwn(languages, text)
}
