import type { ActId } from '@/content/law/acts'
import type { PracticeId } from '@/content/law/citations'
import type { AddressUnit, HoursId, OfficeId, Unreachable } from '@/content/law/offices'
import type { StreetId, TownId } from '@/content/law/places'
import type { Practitioner } from '@/content/law/practices'
import type { NamedPublisherId } from '@/content/law/publishers'
import type { TranslatedSourceId } from '@/content/law/sources'
import type { Message } from '@/content/message'
import type { Phrasebook } from '@/content/phrasebook'

/** How a language cites. */
export interface CitationWords {
  readonly article: Message<'act' | 'article'>
  /** `within` are the paragraphs and points. */
  readonly articleWithin: Message<'act' | 'article' | 'within'>
  readonly smaller: Message<'before' | 'part'>
  readonly judgment: Message<'court' | 'number'>
  readonly case: Message<'court' | 'number'>
  readonly within: {
    readonly paragraph: Message<'number'>
    readonly subparagraph: Message<'number'>
    readonly point: Message<'number'>
    readonly subparagraphs: Message<'first' | 'last'>
    readonly points: Message<'first' | 'last'>
  }
  readonly practice: Readonly<Record<Practitioner, Message<'name'>>>
}

type AddressLine = Message<'street' | 'number' | 'postcode' | 'town'>

/** The names of one language for what the law data holds by id, and the tag of its formats. */
export interface LawNames extends NamesText, Pick<Phrasebook, 'tag'> {}

/** The names of one language, as it gives them. */
export interface NamesText {
  readonly acts: Readonly<Record<ActId, string>>
  readonly citation: CitationWords
  /** What each practice is about, to stand after a colon. */
  readonly practices: Readonly<Record<PracticeId, string>>
  /** Titles of sources that the project translates; others keep the title that they have. */
  readonly sources: Readonly<Record<TranslatedSourceId, string>>
  readonly datedSource: Message<'title' | 'date'>
  readonly publishers: Readonly<Record<NamedPublisherId, string>>
  readonly offices: Readonly<Record<OfficeId, string>>
  readonly hours: Readonly<Record<HoursId, string>>
  readonly unreachable: Readonly<Record<Unreachable, string>>
  readonly address: {
    readonly units: Readonly<Record<AddressUnit, string>>
    readonly streets: Readonly<Record<StreetId, string>>
    readonly towns: Readonly<Record<TownId, string>>
    readonly lines: readonly [AddressLine, ...AddressLine[]]
  }
}
