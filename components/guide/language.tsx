import type { ReactNode } from 'react'
import { linkTerms, type Term } from '@/components/guide/terms'
import type { Chrome } from '@/components/i18n/chrome'
import type { GuideSentences } from '@/components/i18n/pages'
import type { Language, PagesText, Words } from '@/content/language'
import type { RouteId } from '@/content/law/route-ids'
import type { Locale } from '@/content/locale'
import type { LawNames } from '@/content/name-sentences'
import type { Phrasebook } from '@/content/phrasebook'
import type { DeadlineWords } from '@/content/say/deadline-lines'

/** All that a guide needs to speak. `say` puts links on the first use of each term of the glossary. */
export interface GuideLanguage extends GuideSentences {
  readonly language: Language
  readonly locale: Locale
  readonly t: Chrome
  readonly phrases: Phrasebook
  readonly words: PagesText['guide']
  readonly names: LawNames
  /** The title of every route, as its guide has it. */
  readonly routes: Readonly<Record<RouteId, string>>
  readonly deadlines: DeadlineWords
  readonly natureWords: Words['natureWords']
  readonly say: (text: string) => ReactNode
}

/** A `say` for one page. Each call is in the order of reading, so that the first use gets the link. */
export function sayWith(terms: readonly Term[], locale: Locale): GuideLanguage['say'] {
  const used = new Set<string>()
  return (text) =>
    linkTerms(text, terms, used).map((piece) =>
      typeof piece === 'string' ? (
        piece
      ) : (
        <a key={piece.term} href={`/${locale}/glossary/#${piece.term}`} className="decoration-dotted">
          {piece.text}
        </a>
      ),
    )
}
