import type { Locale } from '@/content/locale'
import { ar } from './ar'
import { de } from './de'
import { fr } from './fr'
import type { LanguageGates } from './gate'
import { nl } from './nl'

/** The gates of each language. */
const all: Readonly<Record<Exclude<Locale, 'en'>, LanguageGates>> = { fr, nl, de, ar }

export function gatesOf(locale: Locale): LanguageGates {
  if (locale === 'en') throw new Error('English is the language that others are measured by')
  return all[locale]
}
