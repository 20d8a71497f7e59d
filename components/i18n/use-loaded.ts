import { useEffect, useState } from 'react'
import { whenAgain } from '@/components/i18n/again'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { Language } from '@/content/language'
import type { Phrasebook } from '@/content/phrasebook'

/**
 * What `load` gives in the language of the page, about `of` where it is about something. Loaded when it is first shown, and again
 * where it failed, once the connection is back or the person tries again.
 */
export function useLoaded<T, Of>(
  load: (language: Language, phrases: Phrasebook, of: Of) => Promise<T>,
  of: Of,
): T | 'busy' | 'failed' {
  const { language, phrases } = useChrome()
  const [loaded, setLoaded] = useState<T | 'busy' | 'failed'>('busy')
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try loads anew
  useEffect(() => {
    let gone = false
    load(language, phrases, of).then(
      (value) => !gone && setLoaded(value),
      () => !gone && setLoaded('failed'),
    )
    return () => {
      gone = true
    }
  }, [load, language, phrases, of, tries])
  useEffect(() => {
    if (loaded !== 'failed') return
    return whenAgain(() => {
      setLoaded('busy')
      setTries((before) => before + 1)
    })
  }, [loaded])
  return loaded
}
