import { datesOfPerson, positionsOf } from '@/cases/dossier/dates'
import type { Person } from '@/cases/dossier/format'
import { knownOf } from '@/cases/dossier/known-facts'
import { urgentOf } from '@/cases/dossier/urgent'
import { dayForms } from '@/cases/exchange/table-days'
import { loadRouteTexts } from '@/components/i18n/routes'
import type { RouteId } from '@/content/law/route-ids'
import { assess } from '@/machines/engine/assess'
import { whatWouldChange } from '@/machines/engine/what-if'
import type { Facts } from '@/machines/facts/registry'
import { eventsOf } from '@/machines/lifecycle/events/registry'
import { type Position, positionOf } from '@/machines/lifecycle/position'
import { lifecycles } from '@/machines/procedures/lifecycles'
import { procedureIds } from '@/machines/procedures/registry'
import { assessRoutes, routesToLookAt } from '@/machines/routes/finder'
import { interactionsFor } from '@/machines/routes/interactions'
import { asJson, type Command, run, todayInBelgium } from '@/scripts/lib/arguments'
import { assessBatch } from '@/scripts/lib/assess-batch'
import { type AssessedProcedure, assessmentLines } from '@/scripts/lib/assessment-text'
import { batchFormatOf } from '@/scripts/lib/batch'
import { dateLines } from '@/scripts/lib/dates-text'
import { filingLines } from '@/scripts/lib/filing-text'
import { noCase, readCase } from '@/scripts/lib/input'
import { positionText } from '@/scripts/lib/position-text'
import { loadProcedures } from '@/scripts/lib/procedures'
import { interactionLines, urgentLines } from '@/scripts/lib/routes-text'
import { languageFor, languageOption, type Say, sayIn } from '@/scripts/lib/say'

const command: Command = {
  usage: [
    `npm run -s assess -- case.json [--procedure ${procedureIds.join('|')}|all] [--on YYYY-MM-DD] [--format json|text] [--language en|fr|nl]`,
    'npm run -s assess -- --batch cases.csv|cases.ndjson [--out results.csv] [--dates d/m/y] [--procedure …] [--on YYYY-MM-DD]',
  ].join('\n       '),
  options: {
    procedure: { kind: 'choice', values: [...procedureIds, 'all'] },
    on: { kind: 'day' },
    format: { kind: 'choice', values: ['json', 'text'] },
    language: languageOption,
    batch: { kind: 'file' },
    out: { kind: 'file' },
    dates: { kind: 'choice', values: dayForms },
  },
  positionals: ['case'],
  check({ options: { batch, format, language, out, dates }, positionals: [path] }) {
    if (batch === undefined) {
      return [
        ...(path === undefined ? [noCase] : []),
        ...(out === undefined ? [] : ['--out goes with --batch']),
        ...(dates === undefined ? [] : ['--dates goes with --batch']),
      ]
    }
    return [
      ...(path === undefined ? [] : [`${path}: a case file does not go with --batch`]),
      ...(format === undefined ? [] : ['--format does not go with --batch, which writes CSV']),
      ...(language === undefined ? [] : ['--language does not go with --batch, which writes ids']),
      ...(batchFormatOf(batch) === null ? [`--batch: "${batch}" must end in .csv, .ndjson or .jsonl`] : []),
    ]
  },
}

type Result = AssessedProcedure & {
  /** Null where nothing has happened in that procedure. */
  readonly position: Position | null
}

const everyFile = lifecycles.map((lifecycle) => ({ lifecycle }))

await run(command, async (given) => {
  const { batch, format, out, procedure = 'all', on = todayInBelgium() } = given.options
  const [path] = given.positionals
  const modules = await loadProcedures(procedure)
  if (batch !== undefined) {
    const dates = dayForms.find((form) => form === given.options.dates)
    await assessBatch({ batch, out, modules, on, dates })
    return
  }
  const language = languageFor(given.options.language)
  const dossier = await readCase(path, language)
  const persons = dossier.persons.map((person) => {
    const positions = positionsOf(person, everyFile, { today: on })
    const dates = datesOfPerson(dossier, person, positions, on).map(({ person: _, ...date }) => date)
    return { ...person, positions, dates, results: resultsOf(person) }
  })
  if (format === 'json')
    return asJson({
      on,
      persons: persons.map(({ id, label, dates, results }) => ({ id, label, dates, results })),
    })
  const say = await sayIn(
    language,
    modules.map((m) => m.procedure.id),
  )
  const words = { ...(await loadRouteTexts(language)), say }
  const texts = persons.map(async ({ id, label, results, ...dated }) => {
    const known = knownOf(dossier, id, on)
    const { facts } = known
    const shown = await Promise.all(results.map((result) => resultLines(result, facts, say)))
    return [
      ...(persons.length > 1 ? [`# ${label || id}`, ''] : []),
      ...urgentLines(urgentOf(known, dated.dates, on), words),
      ...dateLines(dated, say),
      ...shown.flat(),
      ...interactionLines(interactionsFor(routesOf(results, facts), on), words),
      '',
    ]
  })
  const lines = [...(await Promise.all(texts)).flat(), '', say.commandLine.notice]
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`

  function resultsOf(person: Person): readonly Result[] {
    const { facts, bands } = knownOf(dossier, person.id, on)
    const given = { on, suppose: bands }
    return modules.map((module) => ({
      ...assess(module.procedure, facts, given),
      whatWouldChange: whatWouldChange(module.procedure, facts, given),
      position:
        eventsOf(module.lifecycle.procedure, person.events).length > 0
          ? positionOf(module, person.events, { today: on, dateOfBirth: facts.dateOfBirth })
          : null,
    }))
  }

  /** The routes that deserve a look, the procedure that was asked for, and those in which something has happened. */
  function routesOf(results: readonly Result[], facts: Facts): readonly RouteId[] {
    const wanted = results.filter(({ position }) => procedure !== 'all' || position !== null)
    return [...routesToLookAt(assessRoutes(facts, { on })), ...wanted.map((result) => result.procedure)]
  }

  async function resultLines(result: Result, facts: Facts, say: Say): Promise<readonly string[]> {
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
})
