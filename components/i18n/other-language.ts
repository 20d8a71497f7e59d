import { type Chrome, chromeOf, loadMessages, phrasebookOf } from '@/components/i18n/chrome'
import { type LanguageOnPage, languageOnPage } from '@/components/i18n/remote'
import type { Language } from '@/content/language'
import type { Locale } from '@/content/locale'
import type { Phrasebook } from '@/content/phrasebook'

/** The file, among the texts of a language, that says where each of its chunks is. */
export const languageFile = 'language.json'

/** Another language than that of the page, as far as the screens speak it. */
export interface OtherLanguage {
  readonly language: Language
  readonly t: Chrome
  readonly phrases: Phrasebook
}

/** Load another language on a page; nothing of it is there before. Rejects when it cannot be had, as without network. */
export async function loadOtherLanguage(locale: Locale): Promise<OtherLanguage> {
  const address = `/${locale}/texts/${languageFile}`
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} could not be fetched`)
  // The file is our own, written while the site was built.
  const language = languageOnPage((await answer.json()) as LanguageOnPage)
  const messages = await loadMessages(language)
  return { language, t: chromeOf(language, messages), phrases: phrasebookOf(language, messages) }
}
