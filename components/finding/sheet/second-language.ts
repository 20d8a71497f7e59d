import { loadSheetTexts, type SheetTexts } from '@/components/finding/sheet/kit'
import type { SheetCase } from '@/components/finding/sheet/sheet-case'
import { spokenOf } from '@/components/finding/sheet/spoken'
import { loadOtherLanguage, type OtherLanguage } from '@/components/i18n/other-language'
import { isLocale, type Locale, locales } from '@/content/locale'
import { isProcedureId } from '@/machines/procedures/registry'

/** The languages in which authorities read, which are offered first. */
const official: readonly Locale[] = ['fr', 'nl', 'de']

/** The languages that a sheet can have beside that of the page, those of the authorities first. */
export const secondLanguages = (own: Locale): readonly Locale[] =>
  [...official, ...locales.filter((one) => !official.includes(one))].filter((one) => one !== own)

/** What a sheet needs to be said in a second language. */
export interface SecondLanguage extends OtherLanguage, SheetTexts {
  readonly locale: Locale
}

/**
 * What is asked for: a language, the procedures that the sheet is about, and those in whose files something has happened. One
 * text, so that the same is asked once.
 */
export const secondKey = (locale: Locale, of: SheetCase): string =>
  [locale, of.checked.map(({ opened }) => opened.procedure.id).join(' '), spokenOf(of).join(' ')].join('/')

/** Load what `secondKey` names. Rejects when it cannot be had. */
export async function loadSecondLanguage(key: string): Promise<SecondLanguage> {
  const [locale = '', checked = '', files = ''] = key.split('/')
  const ids = checked.split(' ').filter(isProcedureId)
  if (!isLocale(locale)) throw new Error(`${locale} is no language of this site`)
  const other = await loadOtherLanguage(locale)
  const said = await loadSheetTexts(other.language, other.phrases, files, ids)
  return { ...other, locale, ...said }
}
