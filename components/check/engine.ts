import type { KnownFacts } from '@/cases/dossier/known'
import { loadProcedureText } from '@/components/i18n/sentences'
import type { Screen } from '@/components/session/session'
import type { ISODate } from '@/content/law/types'
import type { Locale } from '@/content/locales'
import type { ProcedureText } from '@/content/sentences'
import { type Assessment, assess, findingsOf } from '@/machines/engine/assess'
import type { ProcedureId } from '@/machines/engine/procedure'
import { walk } from '@/machines/engine/trail'
import type { Fact } from '@/machines/facts/kinds'
import { facts as definitions, type FactId, type Facts, isFactId } from '@/machines/facts/registry'
import { type ProcedureModule, procedureLoaders } from '@/machines/procedures/registry'

/** A procedure ready to be checked: its rules, how its file is lodged, its sentences. */
export interface Opened extends ProcedureModule {
  readonly text: ProcedureText
}

/** Load the rules and the sentences of a procedure. Rejects when either cannot be had. */
export async function openProcedure(locale: Locale, id: ProcedureId): Promise<Opened> {
  const load = procedureLoaders[id]
  if (!load) throw new Error(`No rules for ${id}`)
  const [module, text] = await Promise.all([load(), loadProcedureText(locale, id)])
  const { procedure, filing, lifecycle } = module
  return { procedure, filing, lifecycle, text }
}

/** `bands`: those that the steps of the files settle. */
export function lookAt(
  { procedure }: Opened,
  facts: Facts,
  on: ISODate,
  bands: KnownFacts['bands'] = {},
): Assessment {
  return assess(procedure, facts, { on, suppose: bands })
}

/** The first open question, or the list of answers when none is open. */
export function nextScreen({ next }: Assessment): Screen {
  return next === null ? { kind: 'answers' } : { kind: 'question', fact: next, changing: false }
}

/** The facts that the findings of any of these procedures rest on. */
export function countedFacts(
  opened: readonly Opened[],
  { facts, bands }: Pick<KnownFacts, 'facts' | 'bands'>,
  on: ISODate,
): ReadonlySet<FactId> {
  return new Set(
    opened.flatMap(({ procedure }) =>
      findingsOf(procedure, { facts, on, suppose: bands }, walk).flatMap(({ because }) =>
        because.map((reason) => reason.fact).filter(isFactId),
      ),
    ),
  )
}

export const definitionOf = (id: FactId): Fact => definitions[id]
