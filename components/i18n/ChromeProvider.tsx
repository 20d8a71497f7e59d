'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type Chrome, chromeOf, type Messages, phrasebookOf } from '@/components/i18n/chrome'
import type { Language } from '@/content/language'
import type { Locale } from '@/content/locale'
import type { Phrasebook } from '@/content/phrasebook'

interface Spoken {
  /** All that can be said in the language of the page, loaded on demand. */
  readonly language: Language
  readonly locale: Locale
  readonly messages: Messages
  readonly t: Chrome
  readonly phrases: Phrasebook
}
const Context = createContext<Spoken | null>(null)

interface Props {
  readonly language: Language
  readonly messages: Messages
  readonly children: ReactNode
}

/** Hands the language and its sentences to client components. */
export function ChromeProvider(props: Props) {
  const { language, messages, children } = props
  const spoken = useMemo(
    () => ({
      language,
      locale: language.locale,
      messages,
      t: chromeOf(language, messages),
      phrases: phrasebookOf(language, messages),
    }),
    [language, messages],
  )
  return <Context value={spoken}>{children}</Context>
}

/** The language of the page, its translator, and its phrases for `content/say`. Throws outside a ChromeProvider. */
export function useChrome(): Spoken {
  const spoken = useContext(Context)
  if (!spoken) throw new Error('useChrome needs a ChromeProvider above it')
  return spoken
}
