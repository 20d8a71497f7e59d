import { datesOfPerson, type PersonDate, positionsOf } from '@/cases/dossier/dates'
import { papersOf, type RequestedPaper, toRequest } from '@/cases/dossier/evidence'
import { type FileOf, filesOf } from '@/cases/dossier/file-of'
import type { Dossier, Person } from '@/cases/dossier/format'
import { knownOf } from '@/cases/dossier/known-facts'
import { urgentOf } from '@/cases/dossier/urgent'
import type { ChosenPlace } from '@/cases/storage/chosen-place'
import type { LoadedProcedure } from '@/components/finding/procedure'
import { type Stage, stageOf } from '@/components/finding/sheet/files'
import type { EffectId } from '@/content/law/interactions'
import type { RouteId } from '@/content/law/route-ids'
import type { ISODate } from '@/content/law/types'
import type { Verdict } from '@/machines/engine/verdict'
import type { Facts } from '@/machines/facts/registry'
import type { Position } from '@/machines/lifecycle/position'
import type { Filing } from '@/machines/procedures/filing'
import { lifecycles } from '@/machines/procedures/lifecycles'
import type { ProcedureFinding } from '@/machines/procedures/registry'
import { assessRoutes, pointedTo, type RouteResult } from '@/machines/routes/finder'
import { interactionsFor } from '@/machines/routes/interactions'
import type { Urgent } from '@/machines/routes/urgent'

/** A procedure that was checked, with its findings as they count on paper. */
export interface CheckedRoute {
  readonly opened: LoadedProcedure
  readonly findings: readonly ProcedureFinding[]
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
  /** Where the files of the person stand, in every procedure. */
  readonly files: readonly FileOf[]
  /** Where the files stand in which something has happened, also of procedures that were not checked. */
  readonly positions: readonly Position[]
  /** The finder was asked about the situation of the person. */
  readonly asked: boolean
  /** The place near which the person looks for help, if one was chosen. */
  readonly near: ChosenPlace | null
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

/** The days that a sheet is seen from, the place that was chosen, and whether it is for the guardian of a child. */
type SeenFrom = Pick<SheetCase, 'today' | 'law'> &
  Partial<Pick<SheetCase, 'near'>> & { readonly toGuardian?: boolean }

/** Everything on the sheet of one person of a dossier, seen from `today`. Pure. */
export function sheetCaseOf(
  dossier: Dossier,
  person: Person,
  checked: readonly CheckedRoute[],
  { today, law, near = null, toGuardian = false }: SeenFrom,
): SheetCase {
  const known = knownOf(dossier, person.id, today)
  const { facts } = known
  const positions = positionsOf(
    person,
    lifecycles.map((lifecycle) => ({ lifecycle })),
    { today },
  )
  const files = filesOf(
    dossier,
    person.id,
    lifecycles.map((lifecycle) => ({ lifecycle })),
    today,
  )
  const dates = datesOfPerson(dossier, person, positions, today)
  const done: readonly RouteId[] = [
    ...checked.map(({ opened }) => opened.procedure.id),
    ...positions.map(({ procedure }) => procedure),
  ]
  const toLookAt = routesToLookAt(facts, today).filter(({ route }) => !done.includes(route))
  const touched = [...done, ...toLookAt.flatMap(({ route, fit }) => (fit === 'look-closer' ? [route] : []))]
  const filings = checked
    .filter(({ answered }) => answered)
    .map(({ opened, findings }) => ({
      id: opened.procedure.id,
      filing: {
        papers: papersAt(stageOf(opened, { files }), opened.filing),
      },
      rows: findings.map((finding) => ({ finding, status: finding.status })),
    }))
  return {
    facts,
    today,
    law,
    checked,
    files,
    positions,
    asked: facts.situations !== undefined,
    near,
    toLookAt,
    dates,
    urgent: urgentOf(known, dates, today, toGuardian),
    effects: [
      ...new Set(interactionsFor(touched, today).flatMap(({ effects }) => effects.map(({ id }) => id))),
    ],
    papers: toRequest(papersOf(person, filings, dossier.plannedFiling ?? today)),
  }
}

/** An application that is lodged can be made stronger, and one that is decided needs no more papers than tell how it went. */
function papersAt(stage: Stage | null, { papers }: Filing): Filing['papers'] {
  if (stage === 'pending') return papers.filter(({ need }) => need === 'useful')
  if (stage === 'decided') return papers.filter(({ after }) => after !== undefined)
  return papers
}

/**
 * Of every child alone the finder says that smugglers may have brought the child here. No answer points to that, so a sheet that
 * others may see names neither the route nor the centres.
 */
function routesToLookAt(facts: Facts, on: ISODate): readonly RouteResult[] {
  if (facts.situations === undefined) return []
  return pointedTo(assessRoutes(facts, { on }).results).filter(
    ({ finding }) => finding.reason !== 'childOnTheWay',
  )
}
