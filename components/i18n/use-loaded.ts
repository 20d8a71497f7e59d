import { useEffect, useState } from 'react'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { Locale } from '@/content/locales'
import type { Phrasebook } from '@/content/phrasebook'

/** What `load` gives in the language of the page, about `of` where it is about something. Loaded when it is first shown. */
export function useLoaded<T, Of>(
  load: (locale: Locale, phrases: Phrasebook, of: Of) => Promise<T>,
  of: Of,
): T | 'busy' | 'failed' {
  const { locale, phrases } = useChrome()
  const [loaded, setLoaded] = useState<T | 'busy' | 'failed'>('busy')
  useEffect(() => {
    let gone = false
    load(locale, phrases, of).then(
      (value) => !gone && setLoaded(value),
      () => !gone && setLoaded('failed'),
    )
    return () => {
      gone = true
    }
  }, [load, locale, phrases, of])
  return loaded
}
