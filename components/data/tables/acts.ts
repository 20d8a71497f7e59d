import * as z from 'zod/mini'
import { type DataTable, day, id, official, texts } from '@/components/data/tables/table'
import { texts as said } from '@/components/data/words'
import { acts as all } from '@/content/law/acts'
import { keysOf } from '@/content/law/keys'

/** Acts, decrees, treaties and courts that are cited. */
export const acts: DataTable = {
  name: 'acts',
  row: z.strictObject({
    id,
    name: texts,
    official,
    citedBy: z.enum(['article', 'judgment', 'case', 'practice']),
    date: z.nullable(day),
    eli: z.nullable(z.url()),
  }),
  rows: ({ names }) =>
    keysOf(all).map((act) => ({
      id: act,
      name: said(names, (words) => words.acts[act]),
      ...all[act],
    })),
}
