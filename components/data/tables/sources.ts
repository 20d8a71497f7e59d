import * as z from 'zod/mini'
import { type DataTable, day, id, texts } from '@/components/data/tables/table'
import { texts as said } from '@/components/data/words'
import { sources as all, type SourceId } from '@/content/law/sources'
import type { Source } from '@/content/law/types'
import type { NamesText } from '@/content/name-sentences'
import { textFor } from '@/content/say/lookup'
import { namePublisher } from '@/content/say/source'

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
    // The keys of the table are the ids it is typed with.
    (Object.keys(all) as readonly SourceId[]).map((source) => {
      const { title, ...rest }: Source = all[source]
      const given = (words: Pick<NamesText, 'sources'>) => textFor<string>(words.sources, source)
      return {
        id: source,
        ...(title ? { ownTitle: title } : { title: said(names, given) }),
        ...rest,
        publisherName: said(names, (words) => namePublisher(rest.publisher, words)),
      }
    }),
}
