import type { AmountTable, DatedAmount } from '@/content/law/amounts'
import { type ISODate, isInForce } from '@/content/law/types'
import { toNumber } from '@/machines/deadlines/day'

/** What is due on a day. `confirmed: false`: the last amount that was confirmed, to be checked before paying. */
export interface Fee {
  readonly euro: number
  readonly confirmed: boolean
  readonly row: DatedAmount
}

/**
 * The amount of a dated table on the day of filing (calendar day). Gives null before the first row, when nothing was
 * due. After `confirmedUntil` gives the last confirmed amount, marked as not confirmed. Throws a RangeError for a day
 * that does not exist and for a gap inside the table. Rule: the amount of the day of filing counts (article 1/1,
 * Aliens Act; article 1/1/1, Aliens Decree).
 */
export function feeOn(table: AmountTable, filingDate: ISODate): Fee | null {
  const { rows, confirmedUntil } = table
  toNumber(filingDate)
  if (rows[0].inForce.from !== null && filingDate < rows[0].inForce.from) return null
  if (filingDate > confirmedUntil) return lastConfirmed(table)
  const row = rows.find(({ inForce }) => isInForce(inForce, filingDate))
  if (!row) throw new RangeError(`The table of amounts has no row for ${filingDate}`)
  return { euro: row.euro, confirmed: true, row }
}

/** The newest amount that was confirmed, for a day of filing that lies after it or is not known. */
export function lastConfirmed({ rows }: AmountTable): Fee {
  const row = rows.at(-1) ?? rows[0]
  return { euro: row.euro, confirmed: false, row }
}

/** True when the older amount was also taken for a filing on this day; the day of payment may still decide. */
export function takesOlderAmount({ transition }: DatedAmount, paid: number, filingDate: ISODate): boolean {
  if (!transition || paid < transition.euro) return false
  return transition.filedUntil === undefined || filingDate <= transition.filedUntil
}
