'use client'

import { type ReactNode, useEffect, useMemo } from 'react'
import { ChromeProvider } from '@/components/i18n/ChromeProvider'
import type { Messages } from '@/components/i18n/chrome'
import { type LanguageOnPage, languageOnPage } from '@/components/i18n/remote'
import { keepTexts } from '@/components/i18n/rewritten'

// Before anything is written into the page a second time.
if (typeof document !== 'undefined') keepTexts(document)

interface Props {
  readonly of: LanguageOnPage
  readonly messages: Messages
  readonly children: ReactNode
}

/** Hands the language of a page to its client components. A page carries its own language alone. */
export function LanguageProvider({ of, messages, children }: Props) {
  const language = useMemo(() => languageOnPage(of), [of])
  useEffect(() => (of.borrows ? keepMarked(of.borrows.from) : undefined), [of])
  return (
    <ChromeProvider language={language} messages={messages}>
      {children}
    </ChromeProvider>
  )
}

/** Marks what is borrowed as long as the page stands. Only readers of a language that borrows load what does it. */
function keepMarked(from: string): () => void {
  let stop: (() => void) | 'left' | undefined
  void import('@/components/i18n/mark-borrowed').then(({ markBorrowed }) => {
    if (stop !== 'left') stop = markBorrowed(document.body, from)
  })
  return () => {
    if (typeof stop === 'function') stop()
    stop = 'left'
  }
}
