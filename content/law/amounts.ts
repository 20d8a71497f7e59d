import type { CitationId } from '@/content/law/citations'
import { since } from '@/content/law/dates-of-law'
import type { OfficeId } from '@/content/law/offices'
import type { SourceId } from '@/content/law/sources'
import type { Length } from '@/content/law/time-limits/kinds'
import type { ISODate, Provenance } from '@/content/law/types'

/** The amount before, that was also taken for a while after a change. */
export interface Transition {
  readonly euro: number
  /** Taken when paid before this day … */
  readonly paidBefore?: ISODate
  /** … or when the application was filed up to and including this day. */
  readonly filedUntil?: ISODate
}

/** An amount in euro that holds from one day to another. */
export interface DatedAmount extends Provenance<SourceId> {
  readonly euro: number
  readonly basis: readonly [CitationId, ...CitationId[]]
  readonly transition?: Transition
}

/** What the message of a transfer names, in this order. */
export type PaymentMessagePart = 'name' | 'first-name' | 'nationality' | 'date-of-birth'

/** How an amount is paid, and which papers answer a payment that is missing or too small. */
export interface Payment extends Provenance<SourceId> {
  readonly to: OfficeId
  readonly iban: string
  readonly bic: string
  readonly message: readonly [PaymentMessagePart, ...PaymentMessagePart[]]
  /** Nothing paid: the paper that refuses. */
  readonly unpaid: { readonly annex: string }
  /** Paid in part: the paper that asks for the rest, and how long it gives. */
  readonly partPaid: { readonly annex: string } & Length
}

/**
 * Dated tables of amounts, oldest first. `confirmedUntil`: last day for which an amount was confirmed. `checkAt`: who says
 * which amount holds. `payment`: how it is paid, or that this is not known.
 */
export interface AmountTable {
  readonly confirmedUntil: ISODate
  readonly checkAt: SourceId
  readonly payment: Payment | 'not-known'
  readonly rows: readonly [DatedAmount, ...DatedAmount[]]
}

const basis = ['aliens-act:1/1', 'aliens-decree:1/1/1'] as const

export const amounts = {
  /**
   * Contribution fee (redevance / retributie) of an application under article 9bis, for one applicant. The amount is
   * indexed every year on 1 January; that of 2027 is usually published in the last days of December.
   */
  'contribution-fee-9bis': {
    confirmedUntil: '2026-12-31',
    checkAt: 'dofi-fee',
    payment: {
      to: 'immigration-office',
      iban: 'BE57 6792 0060 9235',
      bic: 'PCHQBEBB',
      message: ['name', 'first-name', 'nationality', 'date-of-birth'],
      unpaid: { annex: '42' },
      partPaid: { annex: '43', length: 30, unit: 'calendar-day' },
      source: 'agii-9bis-fee',
      inForce: { from: null },
      confidence: 'medium',
    },
    rows: [
      {
        euro: 215,
        basis,
        inForce: { from: '2015-03-02', to: '2017-02-28' },
        source: 'kpmg-2015',
        confidence: 'medium',
      },
      {
        euro: 350,
        basis,
        inForce: { from: '2017-03-01', to: '2019-05-31' },
        source: 'kpmg-2017',
        confidence: 'medium',
      },
      {
        euro: 358,
        basis,
        inForce: { from: '2019-06-01', to: '2020-05-31' },
        source: 'dvz-fee-index-2019',
        confidence: 'high',
      },
      {
        euro: 363,
        basis,
        transition: { euro: 358, filedUntil: '2020-07-31' },
        inForce: { from: '2020-06-01', to: '2021-05-31' },
        source: 'kpmg-2020',
        confidence: 'medium',
      },
      {
        euro: 366,
        basis,
        transition: { euro: 363, paidBefore: '2021-06-01' },
        inForce: { from: '2021-06-01', to: '2022-05-25' },
        source: 'dofi-fee-nl',
        confidence: 'high',
      },
      {
        euro: 313,
        basis,
        inForce: { ...since('one-fee-for-a-family'), to: '2022-12-31' },
        source: 'dq-fee-2022',
        confidence: 'medium',
      },
      {
        euro: 343,
        basis,
        inForce: { from: '2023-01-01', to: '2023-12-31' },
        source: 'vr-fee-2023',
        confidence: 'medium',
      },
      {
        euro: 357,
        basis,
        transition: { euro: 343, paidBefore: '2024-01-31' },
        inForce: { from: '2024-01-01', to: '2024-12-31' },
        source: 'agii-fee-2024',
        confidence: 'medium',
      },
      {
        euro: 368,
        basis,
        inForce: { from: '2025-01-01', to: '2025-12-31' },
        source: 'aida-2025',
        confidence: 'medium',
      },
      // The source names 377 as the new highest fee and does not name 9bis: it continues the row of 357 and 368, by one index.
      {
        euro: 377,
        basis,
        inForce: { from: '2026-01-01', to: '2026-12-31' },
        source: 'visahq-fee-2026',
        confidence: 'medium',
      },
    ],
  },
} as const satisfies Record<string, AmountTable>
export type AmountId = keyof typeof amounts
