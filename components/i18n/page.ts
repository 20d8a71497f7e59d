import type { Metadata } from 'next'
import { type Chrome, chromeOf, loadMessages, type Messages, phrasebookOf } from '@/components/i18n/chrome'
import type { Language } from '@/content/language'
import { isLocale, type Locale } from '@/content/locale'
import { languages } from '@/content/locales'
import type { Phrasebook } from '@/content/phrasebook'

/** What Next hands to a page under `[locale]`. */
export interface LocaleProps {
  readonly params: Promise<{ readonly locale: string }>
}

/** The language of a page and its sentences. */
export interface PageLanguage {
  readonly language: Language
  readonly locale: Locale
  readonly messages: Messages
  readonly t: Chrome
  readonly phrases: Phrasebook
}

/** The language of a page, while the site is built. Throws for a language that the site does not have. */
export async function languageOf({ params }: LocaleProps): Promise<PageLanguage> {
  const { locale } = await params
  if (!isLocale(locale)) throw new Error(`${locale} is no language of this site`)
  const language = languages[locale]
  const messages = await loadMessages(language)
  return {
    language,
    locale,
    messages,
    t: chromeOf(language, messages),
    phrases: phrasebookOf(language, messages),
  }
}

/** Where the manifest of a language stands, from the root of the site. */
export const manifestOf = (locale: Locale): string => `/${locale}/manifest.webmanifest`

/** The `generateMetadata` of a page: "Check · Residence Routes Belgium" and a description; without a title, the site's name. */
export function metadataFor<P extends LocaleProps>(
  titleOf: (language: PageLanguage, props: P) => string | null | Promise<string>,
): (props: P) => Promise<Metadata> {
  return async (props) => {
    const language = await languageOf(props)
    const { t } = language
    const title = await titleOf(language, props)
    const site = t('common.site')
    return {
      title: title === null ? site : t('common.titled', { title, site }),
      description: t('start.lead'),
      manifest: manifestOf(language.locale),
    }
  }
}
