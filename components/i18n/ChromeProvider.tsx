'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type Chrome, chromeOf, type Messages, phrasebookOf } from '@/components/i18n/chrome'
import type { Locale } from '@/content/locales'
import type { Phrasebook } from '@/content/phrasebook'

interface Spoken {
  readonly locale: Locale
  readonly t: Chrome
  readonly phrases: Phrasebook
}
const Context = createContext<Spoken | null>(null)

/** Hands the language and its sentences to client components. */
export function ChromeProvider(props: { locale: Locale; messages: Messages; children: ReactNode }) {
  const { locale, messages, children } = props
  const spoken = useMemo(
    () => ({ locale, t: chromeOf(locale, messages), phrases: phrasebookOf(locale, messages) }),
    [locale, messages],
  )
  return <Context value={spoken}>{children}</Context>
}

/** The language of the page, its translator, and its phrases for `content/say`. Throws outside a ChromeProvider. */
export function useChrome(): Spoken {
  const spoken = useContext(Context)
  if (!spoken) throw new Error('useChrome needs a ChromeProvider above it')
  return spoken
}
