import * as z from 'zod/mini'
import { type DataTable, day, id, texts } from '@/components/data/tables/table'
import { texts as said } from '@/components/data/words'
import { keysOf } from '@/content/law/keys'
import { sources as all } from '@/content/law/sources'
import type { Source } from '@/content/law/types'
import { givenTitle, namePublisher } from '@/content/say/source'

/** Every text or page that was read. */
export const sources: DataTable = {
  name: 'sources',
  row: z.strictObject({
    id,
    /** Its own title, or the title that each language gives it. */
    ownTitle: z.optional(z.strictObject({ lang: z.enum(['nl', 'fr', 'en']), text: z.string() })),
    title: z.optional(texts),
    publisher: id,
    publisherName: texts,
    kind: z.enum(['law', 'official', 'case-law', 'agency', 'ngo', 'municipality', 'press', 'report']),
    url: z.url(),
    consulted: day,
    dated: z.optional(day),
  }),
  rows: ({ names }) =>
    keysOf(all).map((source) => {
      const { title, ...rest }: Source = all[source]
      return {
        id: source,
        ...(title ? { ownTitle: title } : { title: said(names, (words) => givenTitle(source, words)) }),
        ...rest,
        publisherName: said(names, (words) => namePublisher(rest.publisher, words)),
      }
    }),
}
