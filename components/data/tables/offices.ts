import * as z from 'zod/mini'
import { type DataTable, id, official, provenance, texts } from '@/components/data/tables/table'
import { type DataWords, texts as said } from '@/components/data/words'
import { keysOf } from '@/content/law/keys'
import { type Address, offices as all, type Office } from '@/content/law/offices'
import { streets, towns } from '@/content/law/places'

const address = z.strictObject({
  unit: z.optional(texts),
  street: official,
  number: z.string(),
  postcode: z.string(),
  town: official,
})

/** Authorities and helpers that the rules name. */
export const offices: DataTable = {
  name: 'offices',
  row: z.strictObject({
    id,
    name: texts,
    official,
    address: z.optional(address),
    phone: z.optional(z.string()),
    otherPhone: z.optional(z.string()),
    email: z.optional(z.string()),
    otherEmail: z.optional(z.string()),
    web: z.optional(z.url()),
    hours: z.optional(texts),
    unreachable: z.optional(texts),
    alsoFrom: z.optional(z.strictObject({ source: id, details: z.array(id) })),
    ...provenance,
  }),
  rows: ({ names }) =>
    keysOf(all).map((office) => {
      const { address, hours, unreachable, ...details }: Office = all[office]
      return {
        id: office,
        name: said(names, (words) => words.offices[office]),
        ...details,
        ...(address && { address: addressIn(names, address) }),
        ...(hours && { hours: said(names, (words) => words.hours[hours]) }),
        ...(unreachable && { unreachable: said(names, (words) => words.unreachable[unreachable]) }),
      }
    }),
}

function addressIn(names: DataWords['names'], { unit, street, town, ...at }: Address): object {
  return {
    ...at,
    ...(unit && { unit: said(names, (words) => words.address.units[unit]) }),
    street: streets[street],
    town: towns[town],
  }
}
