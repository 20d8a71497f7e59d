import { type AmountTable, amounts } from '@/content/law/amounts'
import type { ISODate } from '@/content/law/types'
import { type Fee, feeOn } from '@/machines/bands/fee'
import { isDay } from '@/machines/deadlines/day'
import type { Finding } from '@/machines/engine/finding'
import type { Facts } from '@/machines/facts/registry'
import type { Filing } from '@/machines/procedures/filing'

/** The contribution fee of one application. */
export interface FeeDue extends Fee {
  readonly table: AmountTable
  /** The day of filing that was given; null where the fee is that of the reference day. */
  readonly day: ISODate | null
  /** One fee is enough for the whole family. */
  readonly family: boolean
}

/**
 * What is due for an application, by the day of filing where it was given, else the reference day `on`; null where nothing is:
 * no fee for the procedure or on that day, or the answers spare it. Throws as `feeOn` does.
 */
export function feeDue(
  { fee, filingDate }: Pick<Filing, 'fee' | 'filingDate'>,
  facts: Facts,
  findings: readonly Finding[],
  on: ISODate,
): FeeDue | null {
  if (fee === null || isSpared(findings)) return null
  const filed = filingDate && facts[filingDate]
  const day = typeof filed === 'string' && isDay(filed) ? filed : null
  const table: AmountTable = amounts[fee]
  const due = feeOn(table, day ?? on)
  return due && { ...due, table, day, family: findings.some(({ reason }) => reason === 'oneFee') }
}

/** True where the answers settle the fee without a payment: under 18, exempt, or lodged before there was a fee. */
function isSpared(findings: readonly Finding[]): boolean {
  const fee = findings.find(({ condition }) => condition === 'fee')
  if (fee === undefined || (fee.status !== 'met' && fee.status !== 'not-applicable')) return false
  return !fee.because.some(({ fact }) => fact === 'feePaidEuro')
}
