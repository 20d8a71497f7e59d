'use client'

import { type ReactNode, useMemo } from 'react'
import { ChromeProvider } from '@/components/i18n/ChromeProvider'
import type { Messages } from '@/components/i18n/chrome'
import { type LanguageOnPage, languageOnPage } from '@/components/i18n/remote'

interface Props {
  readonly of: LanguageOnPage
  readonly messages: Messages
  readonly children: ReactNode
}

/** Hands the language of a page to its client components. A page carries its own language alone. */
export function LanguageProvider({ of, messages, children }: Props) {
  const language = useMemo(() => languageOnPage(of), [of])
  return (
    <ChromeProvider language={language} messages={messages}>
      {children}
    </ChromeProvider>
  )
}
