import type { SituationId } from '@/components/calculator/situations'
import type { HeldPaperId } from '@/content/law/held-papers'

/** What the calculator counts from each paper; null where it counts nothing from its day. */
export const situationOf: Readonly<Record<HeldPaperId, SituationId | null>> = {
  'annex-13': 'order',
  'annex-13quinquies': 'order',
  'annex-13septies': 'order',
  'annex-12': 'order',
  'annex-26quater': 'transferDecision',
  'annex-38': 'minorBringBack',
  'annex-13sexies': 'ban',
  'cgrs-refusal': 'protectionRefusedUnsure',
  'stay-refusal': 'refusal',
  'annex-43': 'feePartAsked',
  'annex-26': 'protectionLodged',
  'annex-15': null,
  'receipt-9bis': null,
  'registration-certificate': null,
  'a-card': 'cardExpires',
  'b-card': 'permanentCardExpires',
}
