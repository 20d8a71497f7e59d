import type { ActId } from '@/content/law/acts'
import type { PracticeId } from '@/content/law/citations'
import type { AddressUnit, OfficeId } from '@/content/law/offices'
import type { StreetId, TownId } from '@/content/law/places'
import type { Practitioner } from '@/content/law/practices'
import type { PublisherId } from '@/content/law/publishers'
import type { TranslatedSourceId } from '@/content/law/sources'

/** How a language cites. The places in braces are filled by `content/say/citation`. */
export interface CitationWords {
  /** With the places {act} and {article}. */
  readonly article: string
  /** With {act}, {article} and {within}, the paragraphs and points. */
  readonly articleWithin: string
  /** With {court} and {number}. */
  readonly judgment: string
  readonly case: string
  readonly within: {
    /** With {number}. */
    readonly paragraph: string
    readonly subparagraph: string
    readonly point: string
    /** With {first} and {last}. */
    readonly subparagraphs: string
    readonly points: string
  }
  /** With {name}. */
  readonly practice: Readonly<Record<Practitioner, string>>
}

/** The names of one language for what the law data holds by id. */
export interface LawNames {
  readonly acts: Readonly<Record<ActId, string>>
  readonly citation: CitationWords
  /** What each practice is about, to stand after a colon. */
  readonly practices: Readonly<Record<PracticeId, string>>
  /** Titles of sources that the project translates; others keep the title that they have. */
  readonly sources: Readonly<Record<TranslatedSourceId, string>>
  /** With the places {title} and {date}. */
  readonly datedSource: string
  readonly publishers: Readonly<Record<PublisherId, string>>
  readonly offices: Readonly<Record<OfficeId, string>>
  readonly address: {
    readonly units: Readonly<Record<AddressUnit, string>>
    readonly streets: Readonly<Record<StreetId, string>>
    readonly towns: Readonly<Record<TownId, string>>
    /** With the places {street}, {number}, {postcode} and {town}. */
    readonly lines: readonly [string, ...string[]]
  }
}
