import type { CitationId } from '@/content/law/citations'
import type { SourceId } from '@/content/law/sources'
import type { InForce, Provenance } from '@/content/law/types'

export type LengthUnit = 'calendar-day' | 'working-day' | 'month' | 'year'

/** How long: `length` times `unit`. Working days leave out Saturdays, Sundays and public holidays. */
export interface Length {
  readonly length: number
  readonly unit: LengthUnit
}

export type LimitGroup =
  | 'appeal'
  | 'appeal-step'
  | 'application'
  | 'permit'
  | 'minor'
  | 'trafficking'
  | 'return'
  | 'detention'
  | 'protection'
  | 'temporary-protection'
  | 'statelessness'

/**
 * last-day: the person acts on that day at the latest · window: the person acts between two days ·
 * ends-on: a paper, term or measure ends with that day · from-day: something becomes possible on that day ·
 * authority: an authority's own limit.
 */
export type LimitKind = 'last-day' | 'window' | 'ends-on' | 'from-day' | 'authority'

/**
 * by-notification: day 1 depends on how the decision was notified (Aliens Act, art. 39/57 §2) ·
 * day-after-event: the day of the event does not count · event-day: the day of the event is day 1 ·
 * before-expiry: counted back from the day of the event, which does not count.
 */
export type StartRule = 'by-notification' | 'day-after-event' | 'event-day' | 'before-expiry'

/** none: no text was found that moves a last day that falls on a weekend or holiday. */
export type RollRule = 'next-working-day' | 'none'

/** What happened on the day from which a limit is counted. */
export type LimitEvent =
  | 'decision-notified'
  | 'judgment-notified'
  | 'registry-notice-received'
  | 'registry-order-sent'
  | 'certificate-signed'
  | 'appointment-missed'
  | 'unlimited-title-delivered'
  | 'application-lodged'
  | 'protection-closed'
  | 'paper-issued'
  | 'paper-expires'
  | 'permit-granted'
  | 'permit-received'
  | 'letter-received'
  | 'request-sent'
  | 'request-lodged'
  | 'born'
  | 'order-notified'
  | 'ban-notified'
  | 'measure-began'
  | 'held-from'
  | 'detention-extended'
  | 'transfer-accepted'
  | 'left-reception'
  | 'interview-missed'
  | 'interview-held'
  | 'notes-received'
  | 'entered'
  | 'asked-for-protection'
  | 'file-received-by-cgrs'
  | 'opinion-received'
  | 'protection-regime-ended'

/** A shorter or longer length while the person is held (Aliens Act, arts 74/8 and 74/9). */
export interface DetainedVariant extends Length {
  readonly inForce: InForce
  readonly basis: readonly [CitationId, ...CitationId[]]
}

/** One time limit of the law. */
export interface TimeLimitRow extends Length, Omit<Provenance<SourceId>, 'recheckFrom'> {
  readonly group: LimitGroup
  readonly kind: LimitKind
  readonly direction: 'after' | 'before'
  readonly start: StartRule
  readonly roll: RollRule
  readonly event: LimitEvent
  /** Windows only: how long before the event the window opens. `length` says when it closes. */
  readonly opens?: Length
  /** The text leaves a band: `length` is its shortest, this its longest. */
  readonly atMost?: Length
  readonly detained?: DetainedVariant
  /** From `recheckFrom` on: other lengths that may apply, since the new text could not be read. */
  readonly candidates?: readonly [Length, ...Length[]]
  /**
   * A source names the candidates for this very kind of decision: from `recheckFrom` on, the longest of them leads, a shorter
   * one may end earlier, and the length of the old text is only possible. `transfer`: only where the decision is that another
   * European country examines the request for protection.
   */
  readonly candidatesLead?: 'always' | 'transfer'
  /**
   * Case law begins the count with this later event, which may never come: the day counted from `event` is then no end for
   * certain, and is never called over.
   */
  readonly laterStart?: 'departure'
  readonly basis: readonly [CitationId, ...CitationId[]]
}
