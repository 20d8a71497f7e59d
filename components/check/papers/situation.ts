import type { SituationId } from '@/components/calculator/situations'
import type { IconName } from '@/components/ui/Icon'
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
  'annex-42': 'refusal',
  'council-judgment': 'judgment',
  'annex-43': 'feePartAsked',
  'annex-26': 'protectionLodged',
  'annex-15': null,
  'annex-35': null,
  'annex-3': null,
  'receipt-9bis': null,
  'registration-certificate': null,
  'a-card': 'cardExpires',
  'b-card': 'permanentCardExpires',
}

/** What each paper is drawn as. */
export const pictureOf: Readonly<Record<HeldPaperId, IconName>> = {
  'annex-13': 'order',
  'annex-13quinquies': 'order',
  'annex-13septies': 'order',
  'annex-12': 'order',
  'annex-26quater': 'order',
  'annex-38': 'child',
  'annex-13sexies': 'ban',
  'cgrs-refusal': 'letter',
  'stay-refusal': 'letter',
  'annex-42': 'letter',
  'council-judgment': 'letter',
  'annex-43': 'letter',
  'annex-26': 'sheet',
  'annex-15': 'sheet',
  'annex-35': 'sheet',
  'annex-3': 'sheet',
  'receipt-9bis': 'receipt',
  'registration-certificate': 'card',
  'a-card': 'card',
  'b-card': 'card',
}
