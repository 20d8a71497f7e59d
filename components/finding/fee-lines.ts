import type { Chrome } from '@/components/i18n/chrome'
import type { AmountTable } from '@/content/law/amounts'
import { type SourceId, sources } from '@/content/law/sources'
import type { LawNames } from '@/content/name-sentences'
import type { Phrasebook } from '@/content/phrasebook'
import { euroInWords } from '@/content/say/amounts'
import { dayInWords } from '@/content/say/days'
import { list } from '@/content/say/joins'
import { sayPublisher } from '@/content/say/source'
import type { FeeDue } from '@/machines/procedures/fee-due'

/** What a fee is said with. */
export interface FeeVoice {
  readonly t: Chrome
  readonly phrases: Phrasebook
  readonly names: LawNames
}

/** The amount and what it is for, in sentences; a single one where nothing is due. */
export function feeLines(
  due: FeeDue | null,
  { t, phrases }: Pick<FeeVoice, 't' | 'phrases'>,
): readonly string[] {
  if (due === null) return [t('result.costNone')]
  const euro = euroInWords(due.euro, phrases)
  const until = dayInWords(due.table.confirmedUntil, phrases)
  return [
    due.confirmed ? t('result.costAmount', { euro }) : t('result.costUnconfirmed', { euro, until }),
    ...(due.day === null ? [] : [t('result.costOn', { date: dayInWords(due.day, phrases) })]),
    ...(due.family ? [t('result.costFamily')] : []),
  ]
}

/** How a fee is paid, in sentences. */
export interface PaymentLines {
  /** The transfer, and what follows one that is missing or too small. */
  readonly steps: readonly string[]
  /** Where and when that was read. */
  readonly read: string
  readonly source: SourceId
}

/** How a fee is paid; null where it is not known. */
export function paymentLines({ payment }: AmountTable, { t, phrases, names }: FeeVoice): PaymentLines | null {
  if (payment === 'not-known') return null
  const { iban, bic, message, unpaid, partPaid, source } = payment
  const parts = list(
    message.map((part) => t(`result.payParts.${part}`)),
    phrases,
  )
  return {
    source,
    steps: [
      t('result.payTo', { iban, bic }),
      t('result.payMessage', { parts }),
      t('result.payPart', { annex: partPaid.annex, days: partPaid.length }),
      t('result.payUnpaid', { annex: unpaid.annex }),
    ],
    read: t('result.paySource', {
      publisher: sayPublisher(source, names),
      date: dayInWords(sources[source].consulted, phrases),
    }),
  }
}
