import { amounts } from '@/content/law/amounts'
import type { CitationId } from '@/content/law/citations'
import { countingBasis, toldBy } from '@/content/law/cited-in-guides'
import { type Guide, guides } from '@/content/law/guides'
import { effects } from '@/content/law/interactions'
import type { PlaceKind } from '@/content/law/rules/kinds'
import { terms } from '@/content/law/terms'
import { timeLimits } from '@/content/law/time-limits'
import { type Condition, isAsk } from '@/machines/engine/condition'
import { conditionsOf, type Precondition, type Procedure } from '@/machines/engine/procedure'
import { languageBasis } from '@/machines/letters/language'
import { isSentence, type Letter } from '@/machines/letters/letter'
import { letterIds, letterLoaders } from '@/machines/letters/registry'
import { type ProcedureModule, procedureLoaders } from '@/machines/procedures/registry'
import { routes } from '@/machines/routes/finder'
import { everyOtherWay } from '@/machines/routes/other-ways'

/** One thing that rests on an article: `id` is written as in `content/law/rules/kinds`. */
export interface Support {
  readonly kind: PlaceKind | 'term' | 'letter'
  readonly id: string
}

/** What rests on each article, judgment or practice. Rejects when a procedure cannot be loaded. */
export async function supportsByCitation(): Promise<ReadonlyMap<CitationId, readonly Support[]>> {
  const found = new Map<CitationId, Support[]>()
  const add = (kind: Support['kind'], id: string, basis: readonly CitationId[]) => {
    for (const citation of basis) {
      const list = found.get(citation) ?? []
      if (!list.some((one) => one.kind === kind && one.id === id)) list.push({ kind, id })
      found.set(citation, list)
    }
  }
  for (const module of await modules()) addProcedure(module, add)
  for (const { id, condition } of conditionsOf(routes)) add('route', id, basisOf(condition))
  // Family, work and study are named beside humanitarian regularisation.
  for (const { basis } of everyOtherWay) add('route', 'humanitarian-regularisation', basis)
  for (const { id, basis, detained } of Object.values(timeLimits)) {
    add('limit', id, [...basis, ...(detained?.basis ?? [])])
  }
  for (const [id, { rows }] of Object.entries(amounts))
    add(
      'amount',
      id,
      rows.flatMap(({ basis }) => basis),
    )
  for (const [id, { basis }] of Object.entries(effects)) add('effect', id, basis)
  for (const [id, guide] of Object.entries<Guide>(guides)) {
    add(
      'guide',
      id,
      Object.values(guide).flatMap((lines) => Object.values(lines).flat()),
    )
  }
  for (const [id, basis] of Object.entries(toldBy)) add('guide', id, basis)
  add('engine', 'deadlines', countingBasis)
  for (const [id, { basis }] of Object.entries(terms)) add('term', id, [basis])
  for (const { id, ...letter } of await letters()) add('letter', id, basisOfLetter(letter))
  return found
}

type Add = (kind: Support['kind'], id: string, basis: readonly CitationId[]) => void

function addProcedure({ procedure, filing, lifecycle }: ProcedureModule, add: Add): void {
  for (const stage of Object.values(procedure.stages)) {
    for (const [id, condition] of Object.entries(stage.conditions)) {
      add('condition', `${procedure.id}.${id}`, basisOf(condition, stage.appliesIf))
    }
  }
  for (const { paper, basis } of filing.papers) add('paper', `${procedure.id}.${paper}`, basis)
  add('fee', procedure.id, filing.feeBasis)
  for (const [region, { states }] of Object.entries(lifecycle.regions)) {
    for (const [state, { holds, allows }] of Object.entries(states)) {
      const rights = Object.values(allows ?? {}).flatMap((right) => ('basis' in right ? right.basis : []))
      add('lifecycle', `${procedure.id}.${region}.${state}`, [...(holds?.basis ?? []), ...rights])
    }
  }
}

/** Every letter. */
const letters = (): Promise<readonly Letter[]> => Promise.all(letterIds.map((id) => letterLoaders[id]()))

/** Every article that a letter rests on. */
const basisOfLetter = ({ basis, takenBy, warnings, parts }: Omit<Letter, 'id'>): readonly CitationId[] => [
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
export function articlesOf({ stages }: Procedure): readonly CitationId[] {
  const all = Object.values(stages).flatMap((stage) =>
    Object.values(stage.conditions).flatMap((condition) => basisOf(condition, stage.appliesIf)),
  )
  return [...new Set(all)]
}
