import * as z from 'zod/mini'
import { basis, type DataTable, id, official, texts } from '@/components/data/tables/table'
import { texts as said } from '@/components/data/words'
import { heldPapers as held, heldPaperIds } from '@/content/law/held-papers'
import { textFor } from '@/content/say/lookup'

/** The papers that the files of each procedure need. */
export const papers: DataTable = {
  name: 'papers',
  row: z.strictObject({
    procedure: id,
    paper: id,
    name: texts,
    need: z.enum(['required', 'one-of', 'useful']),
    group: z.optional(id),
    conditions: z.array(id),
    after: z.optional(z.array(id)),
    basis,
  }),
  rows: ({ procedures }) =>
    procedures.flatMap(({ procedure, filing, words }) =>
      filing.papers.map((need) => ({
        procedure: procedure.id,
        ...need,
        name: said(words, (text) => textFor(text.papers, need.paper).name),
      })),
    ),
}

/** The papers that a person may have in their hands. */
export const heldPapers: DataTable = {
  name: 'held-papers',
  row: z.strictObject({
    id,
    name: texts,
    look: texts,
    official,
    annexes: z.array(z.string()),
    called: z.optional(z.array(z.string())),
    day: z.nullable(z.enum(['received', 'until'])),
    basis,
  }),
  rows: ({ heldPapers: words }) =>
    heldPaperIds.map((paper) => ({
      id: paper,
      name: said(words, (text) => text[paper].name),
      look: said(words, (text) => text[paper].look),
      ...held[paper],
    })),
}
