import { type Chrome, chromeOf, loadMessages, phrasebookOf } from '@/components/i18n/chrome'
import { type LanguageOnPage, languageOnPage } from '@/components/i18n/remote'
import type { Language } from '@/content/language'
import { itselfOf, type Locale } from '@/content/locale'
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

/** The language of a text beside that of the page, which a language that is not whole may borrow. */
export function markOf(
  locale: Locale,
  isBorrowed: boolean,
): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  const { borrows, dir } = itselfOf(locale)
  if (!isBorrowed || borrows === undefined) return { lang: locale, dir }
  return { lang: borrows.from, dir: itselfOf(borrows.from).dir }
}
