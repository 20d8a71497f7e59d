import { markOf } from '@/components/i18n/other-language'
import { type Locale, localeTable } from '@/content/locale'

export interface LanguageHeadProps {
  readonly locales: readonly Locale[]
  /** What the column of numbers is called, for those who hear it. */
  readonly number: string
  /** How wide the column of numbers is. */
  readonly width: string
}

/** The head of a table that says the same in each language under one number. */
export function LanguageHead({ locales, number, width }: LanguageHeadProps) {
  return (
    <thead>
      <tr className="border-b-2 border-current align-bottom text-sm">
        <th scope="col" className={`${width} py-1 text-start`}>
          <span className="sr-only">{number}</span>
        </th>
        {locales.map((locale) => (
          <th key={locale} scope="col" {...markOf(locale, false)} className="px-1 py-1 text-start">
            {localeTable[locale].name}
          </th>
        ))}
      </tr>
    </thead>
  )
}
