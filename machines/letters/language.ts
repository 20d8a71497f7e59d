import type { CitationId } from '@/content/law/citations'
import type { ISODate } from '@/content/law/types'
import { lastDayOf } from '@/machines/deadlines/terms'
import type { Facts } from '@/machines/facts/registry'
import { type Letter, type LetterLanguage, letterLanguages, type TakenBy } from '@/machines/letters/letter'

/**
 * The language in which a protection procedure obliges a person to write an application (art. 51/4): while it runs, and for
 * six months after it ended.
 * @param on the day on which the letter is sent
 * @returns `unknown` where the rule applies and the language is not known; null where it does not apply, as far as was said
 */
export function languageOfProtection(
  { followsProtection }: Pick<Letter, 'followsProtection'>,
  known: Pick<Facts, 'protectionProcedure' | 'protectionEndedOn' | 'protectionLanguage'>,
  on: ISODate,
): 'nl' | 'fr' | 'unknown' | null {
  const { protectionProcedure: state, protectionEndedOn: ended, protectionLanguage: language } = known
  if (followsProtection !== true || state === undefined || state === 'never') return null
  const over = ended !== undefined && ended !== 'unsure' && lastDayOf('language-of-protection', ended) < on
  if (state === 'ended' && over) return null
  return language === undefined || language === 'unsure' ? 'unknown' : language
}

/**
 * The language in which a letter is written first: that of the protection procedure, else the reader's own, as far as the
 * letter is taken in it; else French, Dutch or German.
 */
export function firstLanguage(
  languages: Letter['languages'],
  { protectionLanguage }: Pick<Facts, 'protectionLanguage'>,
  locale: string,
): LetterLanguage {
  const wanted = [protectionLanguage, locale, ...letterLanguages].flatMap((one) =>
    languages.filter((taken) => taken === one),
  )
  return wanted[0] ?? languages[0]
}

/** The law behind the languages in which a letter is taken; nothing where no text says it. */
export const languageBasis: Readonly<Record<TakenBy, readonly CitationId[]>> = {
  federal: ['language-laws:41:§1'],
  municipality: ['language-laws:12', 'language-laws:19'],
  bar: [],
  court: [],
}
