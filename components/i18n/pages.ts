import type { PagesText } from '@/content/language'
import { type Locale, languages } from '@/content/locales'

/** Everything the pages without scripts say in a language. */
export async function loadPages(locale: Locale): Promise<PagesText> {
  return (await languages[locale].pages()).pages
}
