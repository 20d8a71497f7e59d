import type { PublisherId } from '@/content/law/publishers'

/** A calendar day, `YYYY-MM-DD`. Days have no time zone here. */
export type ISODate = string

/** high: law text or official site · medium: NGO, lawyer, municipality · low: inferred; never a rule, only "to check". */
export type Confidence = 'high' | 'medium' | 'low'

/** Days on which a rule applies. `from: null`: in force in the text consulted, first day not stated there. `to`: last day. */
export interface InForce {
  readonly from: ISODate | null
  readonly to?: ISODate
}

/** True when the rule applies on the day. */
export function isInForce({ from, to }: InForce, on: ISODate): boolean {
  return (from === null || from <= on) && (to === undefined || on <= to)
}

/** Names as the authorities write them, by language. Only what a source confirms; an absent one is not confirmed. */
export type OfficialNames = Readonly<Partial<Record<'nl' | 'fr' | 'de', string>>>

/** A page or text that was read. */
export interface Source {
  /** Its own title, where it is shown as it is; otherwise each language gives one. */
  readonly title?: { readonly lang: 'nl' | 'fr' | 'en'; readonly text: string }
  /** The day of a report or of news, as it stands on it. */
  readonly dated?: ISODate
  readonly publisher: PublisherId
  readonly url: string
  readonly consulted: ISODate
  readonly kind: 'law' | 'official' | 'case-law' | 'agency' | 'ngo' | 'municipality' | 'press' | 'report'
}

/** What every rule, time limit and amount carries with it. */
export interface Provenance<SourceId extends string = string> {
  readonly source: SourceId
  readonly inForce: InForce
  readonly confidence: Confidence
  /** From this day the text reads differently, or is new, and what it says could not be read. */
  readonly recheckFrom?: ISODate
}

/**
 * One article or paragraph. Its id is `<act>:<article>[:<paragraph>…]`, e.g. `aliens-act:9ter:§3:2°`;
 * the act, article and paragraph shown to people are read from the id.
 */
export interface Citation<SourceId extends string = string> extends Provenance<SourceId> {
  /** No act touched the text up to this day. */
  readonly untouchedUntil?: ISODate
  /** Id of the citation whose place it takes, by our own reading of both texts. */
  readonly inPlaceOf?: string
}
