import type { Locale } from '@/content/locale'
import { de } from './de'
import { fr } from './fr'
import type { LanguageGates } from './gate'
import { nl } from './nl'

/** The gates of each language. German is ready before its translations are. */
const all: Readonly<Record<Exclude<Locale, 'en'> | 'de', LanguageGates>> = { fr, nl, de }

export function gatesOf(locale: Locale): LanguageGates {
  if (locale === 'en') throw new Error('English is the language that others are measured by')
  return all[locale]
}
