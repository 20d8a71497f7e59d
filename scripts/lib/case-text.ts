import { datesOfPerson, positionsOf } from '@/cases/dossier/dates'
import type { Dossier, Person } from '@/cases/dossier/format'
import { knownOf } from '@/cases/dossier/known-facts'
import { urgentOf } from '@/cases/dossier/urgent'
import { loadRouteTexts } from '@/components/i18n/routes'
import type { Language } from '@/content/language'
import type { RouteId } from '@/content/law/route-ids'
import type { ISODate } from '@/content/law/types'
import { assess } from '@/machines/engine/assess'
import { whatWouldChange } from '@/machines/engine/what-if'
import type { Facts } from '@/machines/facts/registry'
import type { Position } from '@/machines/lifecycle/position'
import { lifecycles } from '@/machines/procedures/lifecycles'
import type { ProcedureModule } from '@/machines/procedures/registry'
import { assessRoutes, routesToLookAt } from '@/machines/routes/finder'
import { interactionsFor } from '@/machines/routes/interactions'
import { type AssessedProcedure, assessmentLines } from '@/scripts/lib/assessment-text'
import { dateLines } from '@/scripts/lib/dates-text'
import { filingLines } from '@/scripts/lib/filing-text'
import { positionText } from '@/scripts/lib/position-text'
import { interactionLines, urgentLines } from '@/scripts/lib/routes-text'
import { type Say, sayIn } from '@/scripts/lib/say'

export type Result = AssessedProcedure & {
  /** Null where nothing has happened in that procedure. */
  readonly position: Position | null
}

/** What was asked about a case: procedures, all of them or one by name, and the day. */
export interface Asked {
  readonly modules: readonly ProcedureModule[]
  readonly all: boolean
  readonly on: ISODate
}

const everyFile = lifecycles.map((lifecycle) => ({ lifecycle }))

/** What the rules say about each person of a case, with the dates that run. It holds ids and days, and no word of any language. */
export const resultsOf = (dossier: Dossier, { modules, on }: Asked) =>
  dossier.persons.map((person) => {
    const positions = positionsOf(person, everyFile, { today: on })
    const dates = datesOfPerson(dossier, person, positions, on).map(({ person: _, ...date }) => date)
    return {
      ...person,
      positions,
      dates,
      results: resultsOfPerson(dossier, person, positions, { modules, on }),
    }
  })

function resultsOfPerson(
  dossier: Dossier,
  person: Person,
  positions: readonly Position[],
  { modules, on }: Pick<Asked, 'modules' | 'on'>,
): readonly Result[] {
  const { facts, bands } = knownOf(dossier, person.id, on)
  const given = { on, suppose: bands }
  return modules.map((module) => ({
    ...assess(module.procedure, facts, given),
    whatWouldChange: whatWouldChange(module.procedure, facts, given),
    position: positions.find((one) => one.procedure === module.lifecycle.procedure) ?? null,
  }))
}

/** The same as plain text in a language. */
export async function caseText(
  dossier: Dossier,
  persons: ReturnType<typeof resultsOf>,
  asked: Asked,
  language: Language,
): Promise<string> {
  const { modules, on } = asked
  const say = await sayIn(
    language,
    modules.map((m) => m.procedure.id),
  )
  const words = { ...(await loadRouteTexts(language)), say }
  const texts = persons.map(async ({ id, label, results, ...dated }) => {
    const known = knownOf(dossier, id, on)
    const { facts } = known
    const shown = await Promise.all(results.map((result) => resultLines(result, facts, modules, say)))
    return [
      ...(persons.length > 1 ? [`# ${label || id}`, ''] : []),
      ...urgentLines(urgentOf(known, dated.dates, on), words),
      ...dateLines(dated, say),
      ...shown.flat(),
      ...interactionLines(interactionsFor(routesOf(results, facts, asked), on), words),
      '',
    ]
  })
  const lines = [...(await Promise.all(texts)).flat(), '', say.commandLine.notice]
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`
}

/** The routes that deserve a look, the procedure that was asked for, and those in which something has happened. */
function routesOf(results: readonly Result[], facts: Facts, { all, on }: Asked): readonly RouteId[] {
  const wanted = results.filter(({ position }) => !all || position !== null)
  return [...routesToLookAt(assessRoutes(facts, { on })), ...wanted.map((result) => result.procedure)]
}

async function resultLines(
  result: Result,
  facts: Facts,
  modules: readonly ProcedureModule[],
  say: Say,
): Promise<readonly string[]> {
  const module = modules.find((one) => one.procedure.id === result.procedure)
  if (!module) throw new Error(`${result.procedure} was not loaded`)
  const opened = { ...module, text: say.text(result.procedure) }
  return [
    ...assessmentLines(result, opened, say),
    ...filingLines(opened, { ...result, facts }, say),
    ...(result.position === null ? [] : ['', await positionText(result.position, say)]),
    '',
  ]
}
