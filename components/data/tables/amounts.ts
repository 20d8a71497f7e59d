import * as z from 'zod/mini'
import { basis, type DataTable, day, id, length, provenance } from '@/components/data/tables/table'
import { amounts as all } from '@/content/law/amounts'

const transition = z.strictObject({
  euro: z.number(),
  paidBefore: z.optional(day),
  filedUntil: z.optional(day),
})
const payment = z.strictObject({
  to: id,
  iban: z.string(),
  bic: z.string(),
  message: z.array(id),
  unpaid: z.strictObject({ annex: z.string() }),
  partPaid: z.strictObject({ annex: z.string(), ...length.shape }),
  ...provenance,
})

/** Amounts in euro, each with its dated rows, oldest first. */
export const amounts: DataTable = {
  name: 'amounts',
  row: z.strictObject({
    id,
    confirmedUntil: day,
    checkAt: id,
    payment: z.union([z.literal('not-known'), payment]),
    rows: z.array(
      z.strictObject({ euro: z.number(), basis, transition: z.optional(transition), ...provenance }),
    ),
  }),
  rows: () => Object.entries(all).map(([amount, table]) => ({ id: amount, ...table })),
}
