import { datesOfPerson, type PersonDate, positionsOf } from '@/cases/dossier/dates'
import { papersOf, type RequestedPaper, toRequest } from '@/cases/dossier/evidence'
import type { Dossier, Person } from '@/cases/dossier/format'
import { knownOf } from '@/cases/dossier/known-facts'
import { urgentOf } from '@/cases/dossier/urgent'
import type { LoadedProcedure } from '@/components/finding/procedure'
import type { EffectId } from '@/content/law/interactions'
import type { RouteId } from '@/content/law/route-ids'
import type { ISODate } from '@/content/law/types'
import type { Finding } from '@/machines/engine/finding'
import type { Verdict } from '@/machines/engine/verdict'
import type { Facts } from '@/machines/facts/registry'
import { lifecycles } from '@/machines/procedures/lifecycles'
import { assessRoutes, pointedTo, type RouteResult } from '@/machines/routes/finder'
import { interactionsFor } from '@/machines/routes/interactions'
import type { Urgent } from '@/machines/routes/urgent'

/** A procedure that was checked, with its findings as they count on paper. */
export interface CheckedRoute {
  readonly opened: LoadedProcedure
  readonly findings: readonly Finding[]
  readonly verdict: Verdict
  /** False where only the steps of the file are known, and no condition was answered. */
  readonly answered: boolean
}

/** What a sheet for one person is made of. */
export interface SheetCase {
  readonly facts: Facts
  readonly today: ISODate
  readonly law: ISODate
  readonly checked: readonly CheckedRoute[]
  /** Routes that the finder points to and nobody checked yet, the surest first. */
  readonly toLookAt: readonly RouteResult[]
  /** The one list of dates of the person, the nearest first. */
  readonly dates: readonly PersonDate[]
  readonly urgent: readonly Urgent[]
  /** What the routes that were checked, or that deserve a closer look, do to each other. */
  readonly effects: readonly EffectId[]
  /** Papers that are not in hand, those without which a file falls first. */
  readonly papers: readonly RequestedPaper[]
}

/** Everything on the sheet of one person of a dossier, seen from `today`. Pure. */
export function sheetCaseOf(
  dossier: Dossier,
  person: Person,
  checked: readonly CheckedRoute[],
  { today, law }: Pick<SheetCase, 'today' | 'law'>,
): SheetCase {
  const known = knownOf(dossier, person.id, today)
  const { facts } = known
  const positions = positionsOf(
    person,
    lifecycles.map((lifecycle) => ({ lifecycle })),
    { today },
  )
  const dates = datesOfPerson(dossier, person, positions, today)
  const done: readonly RouteId[] = checked.map(({ opened }) => opened.procedure.id)
  const toLookAt = routesToLookAt(facts, today).filter(({ route }) => !done.includes(route))
  const touched = [...done, ...toLookAt.flatMap(({ route, fit }) => (fit === 'look-closer' ? [route] : []))]
  const filings = checked
    .filter(({ answered }) => answered)
    .map(({ opened, findings }) => ({
      id: opened.procedure.id,
      filing: opened.filing,
      rows: findings.map((finding) => ({ finding, status: finding.status })),
    }))
  return {
    facts,
    today,
    law,
    checked,
    toLookAt,
    dates,
    urgent: urgentOf(known, dates, today),
    effects: [
      ...new Set(interactionsFor(touched, today).flatMap(({ effects }) => effects.map(({ id }) => id))),
    ],
    papers: toRequest(papersOf(person, filings, dossier.plannedFiling ?? today)),
  }
}

function routesToLookAt(facts: Facts, on: ISODate): readonly RouteResult[] {
  return facts.situations === undefined ? [] : pointedTo(assessRoutes(facts, { on }).results)
}
