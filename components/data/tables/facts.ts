import * as z from 'zod/mini'
import { type DataTable, id, texts } from '@/components/data/tables/table'
import { texts as said } from '@/components/data/words'
import { keysOf } from '@/content/law/keys'
import { textAt } from '@/content/say/lookup'
import { bandDefinitions } from '@/machines/bands/registry'
import { facts as all, factIds } from '@/machines/facts/registry'

const changeable = z.union([z.enum(['paper', 'step']), z.literal(false)])
const named = z.array(z.strictObject({ id, name: texts }))

/** Everything that can be known about a case, with its question. The decision tables read these by id. */
export const facts: DataTable = {
  name: 'facts',
  row: z.strictObject({
    id,
    name: texts,
    question: texts,
    kind: z.enum(['choice', 'choices', 'date', 'count']),
    scope: z.enum(['person', 'household']),
    sensitive: z.boolean(),
    changeable,
    options: z.optional(named),
    exclusive: z.optional(z.array(id)),
    when: z.optional(id),
    min: z.optional(z.int()),
    max: z.optional(z.int()),
  }),
  rows: ({ facts: words }) =>
    factIds.map((fact) => {
      const definition = all[fact]
      const options = 'options' in definition ? definition.options : undefined
      return {
        id: fact,
        name: said(words, ({ questions }) => questions[fact].short),
        question: said(words, ({ questions }) => questions[fact].question),
        ...definition,
        ...(options && {
          options: options.map((option) => ({
            id: option,
            name: said(words, ({ questions }) => textAt(questions[fact].options, option)),
          })),
        }),
      }
    }),
}

/** What is worked out from several facts and the reference day. The decision tables read these by id, too. */
export const bands: DataTable = {
  name: 'bands',
  row: z.strictObject({ id, name: texts, inputs: z.array(id), changeable, bands: named }),
  rows: ({ facts: words }) =>
    keysOf(bandDefinitions).map((band) => {
      const { inputs, changeable: canChange, bands: each } = bandDefinitions[band]
      return {
        id: band,
        name: said(words, (text) => text.bands[band].short),
        inputs,
        changeable: canChange,
        bands: each.map((one) => ({
          id: one,
          name: said(words, (text) => textAt(text.bands[band].bands, one)),
        })),
      }
    }),
}
