'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type LanguageOnPage, languageOnPage } from '@/components/i18n/remote'
import type { Language } from '@/content/language'
import type { LetterLanguage } from '@/machines/letters/letter'

/** The languages of letters, as far as a letter needs them. */
export type LetterLanguages = Readonly<Record<LetterLanguage, Language>>

/** The languages at hand; a page fills it through LetterLanguagesProvider. */
export const LetterLanguagesContext = createContext<LetterLanguages | null>(null)

interface Props {
  readonly of: Readonly<Record<LetterLanguage, LanguageOnPage>>
  readonly children: ReactNode
}

/** Hands the sentences of letters to the page, in each language in which the authorities take them. They are loaded on demand. */
export function LetterLanguagesProvider({ of, children }: Props) {
  const languages = useMemo(
    () => ({ fr: languageOnPage(of.fr), nl: languageOnPage(of.nl), de: languageOnPage(of.de) }),
    [of],
  )
  return <LetterLanguagesContext value={languages}>{children}</LetterLanguagesContext>
}

/** Throws outside a LetterLanguagesProvider. */
export function useLetterLanguages(): LetterLanguages {
  const languages = useContext(LetterLanguagesContext)
  if (!languages) throw new Error('useLetterLanguages needs a LetterLanguagesProvider above it')
  return languages
}
