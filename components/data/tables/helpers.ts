import * as z from 'zod/mini'
import { type DataTable, day, id } from '@/components/data/tables/table'
import { helpers as all, helperIds, sourcesOf } from '@/content/law/help/helpers'
import { helpKinds } from '@/content/law/help/types'

const language = z.enum(['nl', 'fr', 'de', 'en'])

/** Everybody who helps: legal aid and organisations. The details of a known office are in `offices`. */
export const helpers: DataTable = {
  name: 'helpers',
  row: z.strictObject({
    id,
    kinds: z.array(z.enum(helpKinds)),
    districts: z.optional(z.array(id)),
    seat: z.optional(z.string()),
    languages: z.optional(z.array(language)),
    authority: z.optional(z.literal(true)),
    office: z.optional(id),
    name: z.optional(z.string()),
    lang: z.optional(language),
    address: z.optional(z.array(z.string())),
    phone: z.optional(z.string()),
    email: z.optional(z.string()),
    web: z.optional(z.url()),
    sources: z.array(z.strictObject({ url: z.url(), read: day, page: z.optional(z.string()) })),
  }),
  rows: () => helperIds.map((helper) => ({ id: helper, ...all[helper], sources: sourcesOf(all[helper]) })),
}
