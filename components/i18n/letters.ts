import { loadNames } from '@/components/i18n/sentences'
import type { Language } from '@/content/language'
import type { LetterWords } from '@/content/letter-sentences'
import type { LetterSentences } from '@/content/say/letter'
import type { LetterId } from '@/machines/letters/registry'

/** What all letters share, in a language. */
export async function loadLetterWords(language: Language): Promise<LetterWords> {
  return (await language.letterWords()).letterWords
}

/** Everything that one letter says, in a language. */
export async function loadLetterSentences(language: Language, id: LetterId): Promise<LetterSentences> {
  const [words, { letterText }, names] = await Promise.all([
    loadLetterWords(language),
    language.letters[id](),
    loadNames(language),
  ])
  return { locale: language.locale, words, text: letterText, names }
}
