import { isStarted } from '@/components/check/finder/started'
import { knownIn, type LoadedRules } from '@/components/check/loaded-rules'
import type { Session } from '@/components/check/session/session'
import { openedProcedures, readByResults } from '@/components/check/use-result-texts'
import type { Kept } from '@/components/i18n/kept'
import type { Language } from '@/content/language'
import type { ISODate } from '@/content/law/types'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Facts } from '@/machines/facts/registry'
import { procedureIds } from '@/machines/procedures/registry'
import { assessRoutes } from '@/machines/routes/finder'

/** The procedures that the route finder says to look closer at, of which no check was begun. */
export function advisedBy(
  facts: Facts,
  checked: readonly ProcedureId[],
  on: ISODate,
): readonly ProcedureId[] {
  if (!isStarted(facts)) return []
  const closer = assessRoutes(facts, { on }).results.filter(({ fit }) => fit === 'look-closer')
  return procedureIds.filter((id) => !checked.includes(id) && closer.some(({ route }) => route === id))
}

/** What letters read: what was checked, and what “Your routes” advises. */
export function readByLetters(
  language: Language,
  session: Session,
  rules: LoadedRules | null,
  today: ISODate,
): readonly Kept<unknown>[] {
  const advised = advisedBy(knownIn(rules, session, today).facts, session.checked, today)
  return [
    ...readByResults(language, [...(rules?.procedures.keys() ?? [])]),
    openedProcedures(language, advised),
  ]
}
