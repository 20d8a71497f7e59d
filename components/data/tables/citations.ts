import * as z from 'zod/mini'
import { type DataTable, day, id, provenance } from '@/components/data/tables/table'
import { citationParts } from '@/content/law/citation-parts'
import { citations as all } from '@/content/law/citations'
import { keysOf } from '@/content/law/keys'
import { sources } from '@/content/law/sources'

/** Every article, judgment or practice that a rule rests on. */
export const citations: DataTable = {
  name: 'citations',
  row: z.strictObject({
    id,
    act: id,
    article: z.string(),
    within: z.array(z.string()),
    consulted: day,
    untouchedUntil: z.optional(day),
    inPlaceOf: z.optional(id),
    ...provenance,
  }),
  rows: () =>
    keysOf(all).map((citation) => ({
      id: citation,
      ...citationParts(citation),
      consulted: sources[all[citation].source].consulted,
      ...all[citation],
    })),
}
