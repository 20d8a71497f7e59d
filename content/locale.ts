/**
 * The languages of the site, by what their addresses begin with. English is written in `content/en`; every other one is a
 * folder of translations with a line here and one in `content/locales.ts`.
 */
export const localeTable = {
  en: { name: 'English', dir: 'ltr', tag: 'en-GB', readHere: 'Read this page in English' },
  fr: { name: 'Français', dir: 'ltr', tag: 'fr-BE', readHere: 'Lire cette page en français', familiar: true },
  nl: {
    name: 'Nederlands',
    dir: 'ltr',
    tag: 'nl-BE',
    readHere: 'Lees deze pagina in het Nederlands',
    familiar: true,
  },
  de: {
    name: 'Deutsch',
    dir: 'ltr',
    tag: 'de-BE',
    readHere: 'Diese Seite auf Deutsch lesen',
    familiar: true,
  },
  ar: {
    name: 'العربية',
    dir: 'rtl',
    tag: 'ar-u-ca-gregory-nu-latn',
    readHere: 'اقرأ هذه الصفحة بالعربية',
    borrows: {
      from: 'fr',
      notYet: 'جزء من هذه الصفحة غير متوفر بالعربية بعد. هذا الجزء معروض هنا بالفرنسية.',
    },
  },
} as const satisfies Record<string, LanguageItself>

/** What is said of a language itself. */
export interface LanguageItself {
  /** Its own name, for the list of languages. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** BCP 47 tag that says how days and numbers are written. */
  readonly tag: string
  /** Offers the page in this language to somebody who reads it in another. */
  readonly readHere: string
  /** It speaks to a minor otherwise than to an adult: tu and vous, je and u, du and Sie. */
  readonly familiar?: true
  /**
   * Of a language that is published chunk by chunk: the whole language that says the chunks that it has not yet, and the
   * sentence that says so to its readers.
   */
  readonly borrows?: { readonly from: 'en' | 'fr' | 'nl' | 'de'; readonly notYet: string }
}

export type Locale = keyof typeof localeTable

export const locales: readonly Locale[] = Object.keys(localeTable).filter(isLocale)

/** What is said of one language itself. */
export const itselfOf = (locale: Locale): LanguageItself => localeTable[locale]

export function isLocale(text: string): text is Locale {
  return Object.hasOwn(localeTable, text)
}
