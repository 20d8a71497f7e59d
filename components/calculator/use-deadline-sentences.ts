import { useEffect, useState } from 'react'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { loadDeadlineWords, loadLifecycleWords, loadNames } from '@/components/i18n/sentences'
import type { FieldTexts } from '@/content/lifecycle-sentences'
import type { LawNames } from '@/content/name-sentences'
import type { DeadlineWords } from '@/content/say/deadline-lines'

/** What is said about time limits, and the questions for what changes them. */
export interface DeadlineSentences {
  readonly words: DeadlineWords
  readonly fieldTexts: FieldTexts
  readonly names: LawNames
}

/** The sentences of the calculator, loaded while the first question is read. */
export function useDeadlineSentences(): DeadlineSentences | 'busy' | 'failed' {
  const { locale, phrases } = useChrome()
  const [sentences, setSentences] = useState<DeadlineSentences | 'busy' | 'failed'>('busy')
  useEffect(() => {
    const load = async () => {
      const [words, { fieldTexts }, names] = await Promise.all([
        loadDeadlineWords(locale, phrases),
        loadLifecycleWords(locale),
        loadNames(locale),
      ])
      setSentences({ words, fieldTexts, names })
    }
    load().catch(() => setSentences('failed'))
  }, [locale, phrases])
  return sentences
}
