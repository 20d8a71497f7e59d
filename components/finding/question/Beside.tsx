import { createContext, useContext } from 'react'
import { besideMark } from '@/components/aloud/parts'
import { isBorrowed } from '@/components/i18n/borrowed'
import { loadOtherLanguage, markOf, type OtherLanguage } from '@/components/i18n/other-language'
import { loadQuestions } from '@/components/i18n/sentences'
import { inVoice } from '@/components/i18n/voice'
import type { FactSentences, Language } from '@/content/language'
import { isLocale, type Locale } from '@/content/locale'
import type { Phrasebook } from '@/content/phrasebook'
import type { QuestionText } from '@/content/sentences'
import { speakers, type Voice } from '@/content/voice-sentences'

/** The second language that a question is shown in, with its sentences for that question. */
export interface BesideText extends OtherLanguage {
  readonly text: QuestionText
}

const voices: readonly Voice[] = [...speakers, 'familiar']

/** What `loadBeside` loads: a language, and the voice of the page; null for no second language. One text, so that the same is asked once. */
export const besideKey = (locale: Locale | null, voice: Voice): string | null =>
  locale === null ? null : `${locale} ${voice}`

/** Load the questions in a second language; null for none. Rejects when they cannot be had. */
export async function loadBeside(
  _: Language,
  __: Phrasebook,
  key: string | null,
): Promise<(OtherLanguage & Pick<FactSentences, 'questions'>) | null> {
  const [locale = '', voice] = key?.split(' ') ?? []
  if (!isLocale(locale)) return null
  const other = await loadOtherLanguage(locale)
  const spoken = voices.find((one) => one === voice) ?? 'me'
  return { ...other, ...(await loadQuestions(inVoice(other.language, spoken))) }
}

/** Null where a question is shown in the language of the page alone. */
export const BesideContext = createContext<BesideText | null>(null)

export interface BesideProps {
  /** What stands here in the second language; undefined for nothing. */
  readonly say: (other: BesideText) => string | undefined
  readonly className?: string
}

/** The same in the second language, below the words of the page; nothing where there is no second language. */
export function Beside({ say, className = '' }: BesideProps) {
  const other = useContext(BesideContext)
  const said = other && say(other)
  if (!said) return null
  return (
    <span
      key={other.language.locale}
      {...markOf(other.language.locale, isBorrowed(said))}
      {...{ [besideMark]: '' }}
      className={`block text-soft ${className}`}
    >
      {said}
    </span>
  )
}
