import type { PageId } from '@/components/guide/ids'
import { type AmountId, type AmountTable, amounts } from '@/content/law/amounts'
import type { CitationId } from '@/content/law/citations'
import { countingBasis, toldBy } from '@/content/law/cited-in-guides'
import { guides, sectionsOf } from '@/content/law/guides'
import { type EffectId, effects } from '@/content/law/interactions'
import { keysOf } from '@/content/law/keys'
import type { RouteId } from '@/content/law/route-ids'
import { type TermId, terms } from '@/content/law/terms'
import { type TimeLimitId, timeLimits } from '@/content/law/time-limits'
import { type Condition, isAsk } from '@/machines/engine/condition'
import {
  type ConditionId,
  conditionsOf,
  type Precondition,
  type Procedure,
  type ProcedureId,
  type StageId,
  stagesOf,
} from '@/machines/engine/procedure'
import { languageBasis } from '@/machines/letters/language'
import { isSentence, type Letter } from '@/machines/letters/letter'
import { type LetterId, letterIds, letterLoaders } from '@/machines/letters/registry'
import {
  type AnyProcedure,
  type FilePaper,
  type ProcedureModule,
  procedureLoaders,
} from '@/machines/procedures/registry'
import { routes } from '@/machines/routes/finder'
import { everyOtherWay } from '@/machines/routes/other-ways'

/** One thing that rests on an article. */
export type Support =
  | Of<
      'condition',
      ConditionId<AnyProcedure>,
      { readonly procedure: ProcedureId; readonly stage: StageId<AnyProcedure> }
    >
  | Of<'paper', FilePaper, { readonly procedure: ProcedureId }>
  | Of<'fee' | 'lifecycle', ProcedureId>
  | Of<'route', RouteId>
  | Of<'limit', TimeLimitId>
  | Of<'amount', AmountId>
  | Of<'effect', EffectId>
  | Of<'guide', PageId>
  | Of<'engine', 'deadlines'>
  | Of<'term', TermId>
  | Of<'letter', LetterId>
type Of<Kind, Id, More = unknown> = { readonly kind: Kind; readonly id: Id } & More

/** What rests on each article, judgment or practice. Rejects when a procedure cannot be loaded. */
export async function supportsByCitation(): Promise<ReadonlyMap<CitationId, readonly Support[]>> {
  const found = new Map<CitationId, Support[]>()
  const add: Add = (support, basis) => {
    for (const citation of new Set(basis)) found.set(citation, [...(found.get(citation) ?? []), support])
  }
  for (const module of await modules()) addProcedure(module, add)
  for (const { id, condition } of conditionsOf(routes)) add({ kind: 'route', id }, basisOf(condition))
  // Family, work and study are named beside humanitarian regularisation.
  for (const { basis } of everyOtherWay) add({ kind: 'route', id: 'humanitarian-regularisation' }, basis)
  for (const { id, basis, detained } of Object.values(timeLimits)) {
    add({ kind: 'limit', id }, [...basis, ...(detained?.basis ?? [])])
  }
  for (const id of keysOf(amounts)) {
    const rows: AmountTable['rows'] = amounts[id].rows
    add(
      { kind: 'amount', id },
      rows.flatMap(({ basis }) => basis),
    )
  }
  for (const id of keysOf(effects)) add({ kind: 'effect', id }, effects[id].basis)
  for (const id of keysOf(guides)) {
    add(
      { kind: 'guide', id },
      sectionsOf(id).flatMap(({ lines }) => lines.flatMap(({ basis }) => basis)),
    )
  }
  for (const id of keysOf(toldBy)) add({ kind: 'guide', id }, toldBy[id])
  add({ kind: 'engine', id: 'deadlines' }, countingBasis)
  for (const id of keysOf(terms)) add({ kind: 'term', id }, [terms[id].basis])
  for (const id of letterIds) add({ kind: 'letter', id }, basisOfLetter(await letterLoaders[id]()))
  return found
}

type Add = (support: Support, basis: readonly CitationId[]) => void

function addProcedure({ procedure, filing, lifecycle }: ProcedureModule, add: Add): void {
  const { id: of } = procedure
  for (const { stage, conditions, appliesIf } of stagesOf(procedure)) {
    for (const { id, condition } of conditions) {
      add({ kind: 'condition', procedure: of, stage, id }, basisOf(condition, appliesIf))
    }
  }
  for (const { paper: id, basis } of filing.papers) add({ kind: 'paper', procedure: of, id }, basis)
  add({ kind: 'fee', id: of }, filing.feeBasis)
  for (const { states } of Object.values(lifecycle.regions)) {
    for (const { holds, allows } of Object.values(states)) {
      const rights = Object.values(allows ?? {}).flatMap((right) => ('basis' in right ? right.basis : []))
      add({ kind: 'lifecycle', id: of }, [...(holds?.basis ?? []), ...rights])
    }
  }
}

/** Every article that a letter rests on. */
const basisOfLetter = ({ basis, takenBy, warnings, parts }: Letter): readonly CitationId[] => [
  ...basis,
  ...languageBasis[takenBy],
  ...warnings.flatMap((warning) => warning.basis),
  ...parts.filter(isSentence).flatMap((part) => part.basis ?? []),
]

/** Every procedure with its rules, in the order of the registry. */
export async function modules(): Promise<readonly ProcedureModule[]> {
  return Promise.all(Object.values(procedureLoaders).map(({ all }) => all()))
}

/** Every article that an ending of a condition rests on, and that the precondition of its stage rests on, once. */
export function basisOf({ states }: Condition, appliesIf?: Precondition): readonly CitationId[] {
  const endings = Object.values(states).flatMap((state) => (isAsk(state) ? [] : state.basis))
  return [...new Set([...endings, ...(appliesIf?.basis ?? [])])]
}

/** Every article that the conditions of a procedure rest on, once, in their order. */
export function articlesOf(procedure: Procedure): readonly CitationId[] {
  const all = stagesOf(procedure).flatMap(({ conditions, appliesIf }) =>
    conditions.flatMap(({ condition }) => basisOf(condition, appliesIf)),
  )
  return [...new Set(all)]
}
