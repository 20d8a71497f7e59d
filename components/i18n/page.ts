import type { Metadata } from 'next'
import { type Chrome, chromeOf, loadMessages, type Messages, phrasebookOf } from '@/components/i18n/chrome'
import { isLocale, type Locale } from '@/content/locales'
import type { Phrasebook } from '@/content/phrasebook'

/** What Next hands to a page under `[locale]`. */
export interface LocaleProps {
  readonly params: Promise<{ readonly locale: string }>
}

/** The language of a page and its sentences, while the site is built. Throws for a language there is none of. */
export async function languageOf({ params }: LocaleProps): Promise<{
  readonly locale: Locale
  readonly messages: Messages
  readonly t: Chrome
  readonly phrases: Phrasebook
}> {
  const { locale } = await params
  if (!isLocale(locale)) throw new Error(`${locale} is no language of this site`)
  const messages = await loadMessages(locale)
  return { locale, messages, t: chromeOf(locale, messages), phrases: phrasebookOf(locale, messages) }
}

/** Title and description of a page: "Check · Residence Routes Belgium". */
export function metadataOf(t: Chrome, title: string | null): Metadata {
  const site = t('common.site')
  return { title: title === null ? site : t('common.titled', { title, site }), description: t('start.lead') }
}
