import * as z from 'zod/mini'
import { basis, type DataTable, id, texts } from '@/components/data/tables/table'
import { type ProcedureInLanguages, texts as said } from '@/components/data/words'
import { textFor } from '@/content/say/lookup'
import { type Condition, isAsk } from '@/machines/engine/condition'
import { type NamedStage, stagesOf } from '@/machines/engine/procedure'
import type { AnyProcedure } from '@/machines/procedures/registry'

const nature = z.enum(['rule', 'assessed', 'discretionary', 'practice'])
const ending = z.strictObject({
  id,
  status: z.enum(['met', 'unmet', 'to-verify', 'not-applicable']),
  nature,
  basis,
  remedy: z.optional(id),
  taken: z.optional(z.strictObject({ fact: id, answers: z.array(id) })),
  changeable: z.optional(z.literal(false)),
})
const condition = z.strictObject({ id, title: texts, rule: texts, endings: z.array(ending) })
const stage = z.strictObject({
  id,
  title: texts,
  gate: z.boolean(),
  against: z.optional(z.literal(true)),
  appliesIf: z.optional(z.strictObject({ fact: id, values: z.array(id), nature, basis })),
  conditions: z.array(condition),
})

/** Every procedure: how it is lodged, its stages and conditions, and what each ending rests on. */
export const procedures: DataTable = {
  name: 'procedures',
  row: z.strictObject({
    id,
    kind: z.enum(['application', 'position']),
    title: texts,
    short: texts,
    intro: texts,
    lodging: texts,
    lodgeWith: z.nullable(id),
    lodgedBy: z.nullable(z.enum(['registered-post', 'in-person', 'guardian', 'centre'])),
    supplementsTo: z.optional(id),
    decides: id,
    fee: z.nullable(id),
    feeBasis: basis,
    helpers: z.array(id),
    stages: z.array(stage),
    decisionTables: z.string(),
    linkedData: z.string(),
  }),
  rows: (words) => words.procedures.map(rowOf),
}

function rowOf({ procedure, filing, words }: ProcedureInLanguages) {
  const { lodgeWith, lodgedBy, supplementsTo, decides, fee, feeBasis, helpers } = filing
  return {
    id: procedure.id,
    kind: procedure.kind,
    title: said(words, (text) => text.title),
    short: said(words, (text) => text.short),
    intro: said(words, (text) => text.intro),
    lodging: said(words, (text) => text.lodging),
    lodgeWith,
    lodgedBy,
    ...(supplementsTo !== undefined && { supplementsTo }),
    decides,
    fee,
    feeBasis,
    helpers,
    stages: stagesOf(procedure).map((one) => stageOf(one, words)),
    decisionTables: `${procedure.id}.dmn`,
    linkedData: `${procedure.id}.jsonld`,
  }
}

function stageOf(
  { stage: at, gate, against, appliesIf, conditions }: NamedStage<AnyProcedure>,
  words: ProcedureInLanguages['words'],
) {
  return {
    id: at,
    title: said(words, (text) => textFor(text.stages, at)),
    gate,
    ...(against && { against }),
    ...(appliesIf && {
      appliesIf: {
        fact: appliesIf.fact,
        values: appliesIf.values,
        nature: appliesIf.nature,
        basis: appliesIf.basis,
      },
    }),
    conditions: conditions.map(({ id: one, condition: definition }) => ({
      id: one,
      title: said(words, (text) => textFor(textFor(text.conditions, at), one).title),
      rule: said(words, (text) => textFor(textFor(text.conditions, at), one).rule),
      endings: endingsOf(definition),
    })),
  }
}

const endingsOf = ({ states }: Condition) =>
  Object.entries(states).flatMap(([name, state]) => (isAsk(state) ? [] : [{ id: name, ...state }]))
