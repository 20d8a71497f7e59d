import { loadSheetWords, type SheetWords } from '@/components/finding/sheet/kit'
import type { SheetCase } from '@/components/finding/sheet/sheet-case'
import { spokenOf } from '@/components/finding/sheet/spoken'
import { loadOtherLanguage, type OtherLanguage } from '@/components/i18n/other-language'
import { loadProcedureText } from '@/components/i18n/sentences'
import { isLocale, type Locale, locales } from '@/content/locale'
import type { AnyProcedureText } from '@/content/sentences'
import type { ProcedureId } from '@/machines/engine/procedure'

/** The languages in which authorities read, which are offered first. */
const official: readonly Locale[] = ['fr', 'nl', 'de']

/** The languages that a sheet can have beside that of the page, those of the authorities first. */
export const secondLanguages = (own: Locale): readonly Locale[] =>
  [...official, ...locales.filter((one) => !official.includes(one))].filter((one) => one !== own)

/** What a sheet needs to be said in a second language. */
export interface SecondLanguage extends OtherLanguage {
  readonly locale: Locale
  readonly texts: SheetWords
  readonly procedures: ReadonlyMap<ProcedureId, AnyProcedureText>
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
  const ids = checked.split(' ').filter(Boolean)
  if (!isLocale(locale)) throw new Error(`${locale} is no language of this site`)
  const other = await loadOtherLanguage(locale)
  const texts = await loadSheetWords(other.language, other.phrases, files)
  const procedures = await Promise.all(
    // The key is made of ids.
    (ids as ProcedureId[]).map(async (id) => [id, await loadProcedureText(other.language, id)] as const),
  )
  return { ...other, locale, texts, procedures: new Map(procedures) }
}

/** The same sheet with the sentences of its procedures in the second language. */
export function inSecondLanguage(
  of: SheetCase,
  { procedures }: Pick<SecondLanguage, 'procedures'>,
): SheetCase {
  return {
    ...of,
    checked: of.checked.map((one) => {
      const text = procedures.get(one.opened.procedure.id)
      return text === undefined ? one : { ...one, opened: { ...one.opened, text } }
    }),
  }
}
