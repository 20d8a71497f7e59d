import { useSyncExternalStore } from 'react'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { hereHash } from '@/components/ui/layout/here'
import { isLocale, type Locale, localeTable } from '@/content/locale'

/** Offers the page in the language that the browser asks for, where the site has it. Nothing is remembered; its line is always kept free. */
export function OtherLanguage() {
  const { locale } = useChrome()
  const other = useSyncExternalStore(
    noChange,
    () => offered(locale, navigator.languages),
    () => null,
  )
  return (
    <p className="-mt-6 mb-1 min-h-6 text-sm leading-6 print:hidden">
      {other !== null && (
        <a
          href={`/${other}/check/${hereHash}`}
          hrefLang={other}
          lang={other}
          dir={localeTable[other].dir}
          className="inline-block min-h-6"
        >
          {localeTable[other].readHere}
        </a>
      )}
    </p>
  )
}

/** The first of the wanted languages that the site has; null where that is the language of the page, or none. */
export function offered(locale: Locale, wanted: readonly string[]): Locale | null {
  const known = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find(isLocale)
  return known === undefined || known === locale ? null : known
}

const noChange = () => () => undefined
