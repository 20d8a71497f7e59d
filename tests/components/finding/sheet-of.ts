import { dossierOfOne, personOf } from '@/cases/dossier/household'
import type { ChosenPlace } from '@/cases/storage/chosen-place'
import { loadProcedure } from '@/components/finding/procedure'
import { type CheckedRoute, type SheetCase, sheetCaseOf } from '@/components/finding/sheet/sheet-case'
import { en } from '@/content/en'
import { assess } from '@/machines/engine/assess'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { procedureIds } from '@/machines/procedures/registry'

/** Every procedure as the check opens it, in English. */
export const opened = new Map(
  await Promise.all(procedureIds.map(async (id) => [id, await loadProcedure(en, id)] as const)),
)

interface More {
  readonly events?: readonly DossierEvent[]
  readonly near?: ChosenPlace
}

/** The case behind the sheet of someone with these answers who did these checks. */
export function caseOf(
  facts: Facts,
  procedures: readonly ProcedureId[],
  today: string,
  { events = [], near }: More = {},
): SheetCase {
  const checked = procedures.flatMap((id): readonly CheckedRoute[] => {
    const loaded = opened.get(id)
    if (!loaded) return []
    const { findings, verdict } = assess(loaded.procedure, facts, { on: today })
    return [{ opened: loaded, findings, verdict, answered: Object.keys(facts).length > 0 }]
  })
  const dossier = dossierOfOne(facts, events)
  return sheetCaseOf(dossier, personOf(dossier), checked, { today, law: today, ...(near && { near }) })
}
