import type { PersonAssessment } from '@/cases/dossier/assess-dossier'
import { papersOf, type RequestedPaper, requestsOf } from '@/cases/dossier/evidence'
import { type FileOf, fileIn, filesOf, isToldOf, mayLodge } from '@/cases/dossier/file-of'
import type { Dossier, Person } from '@/cases/dossier/format'
import { factsOf, personOf } from '@/cases/dossier/household'
import { knownOf } from '@/cases/dossier/known-facts'
import { type RemedyPaper, remedyPapersOf } from '@/cases/dossier/remedy-papers'
import { type DeskRules, openedOf } from '@/components/desk/rules/loaded-rules'
import { remediesFor } from '@/components/finding/view'
import type { ISODate } from '@/content/law/types'
import { bandDefinitions, isBandId } from '@/machines/bands/registry'
import type { ProcedureId } from '@/machines/engine/procedure'
import { type Change, type ChangeSet, whatWouldChange } from '@/machines/engine/what-if'
import { type FactId, facts } from '@/machines/facts/registry'
import type { Lodging } from '@/machines/lifecycle/lifecycle'
import { assessRoutes } from '@/machines/routes/finder'

/**
 * The procedures that a case is about so far: something happened in them, the answers say that they were asked for, or most gate
 * conditions of one that is for the person are answered. Where there are none but the answers tell of, also return if there is an order to leave,
 * since its days run. Else those that the route finder says to look closer at; else, of those that an answer speaks for which
 * no other asks, the one with the most answers, if they are a quarter of it. None where nothing points to one, and never return
 * without an order.
 */
export function pursued(dossier: Dossier, assessments: readonly PersonAssessment[]): readonly ProcedureId[] {
  const known = new Map(dossier.persons.map(({ id }) => [id, factsOf(dossier, id)]))
  const isOrdered = ({ person }: PersonAssessment) => known.get(person)?.orderToLeave === 'yes'
  const share = (one: PersonAssessment) => {
    if (one.procedure === 'return' && !isOrdered(one)) return 0
    const gates = one.rows.filter(({ finding }) => finding.gate)
    // Of a procedure that is not for this person, the gates are answered by that alone.
    if (gates.some(({ finding }) => finding.passedOver && finding.status === 'not-applicable')) return 0
    return gates.filter((row) => row.finding.missing === undefined).length / Math.max(1, gates.length)
  }
  const begun = (one: PersonAssessment) =>
    personOf(dossier, one.person).events.some((event) => event.procedure === one.procedure)
  const told = (one: PersonAssessment) => isToldOf(one.procedure, known.get(one.person) ?? {})
  const ordered = (one: PersonAssessment) => one.procedure === 'return' && isOrdered(one)
  const idsOf = (some: readonly PersonAssessment[]) => [...new Set(some.map((one) => one.procedure))]
  const isChosen = (one: PersonAssessment) => begun(one) || share(one) > 0.5
  const chosen = assessments.some(isChosen)
    ? assessments.filter((one) => isChosen(one) || told(one))
    : assessments.filter((one) => told(one) || ordered(one))
  if (chosen.length > 0) return idsOf(chosen)
  const found = assessments.filter(({ person, procedure, assessment: { on } }) => {
    const facts = known.get(person)
    if (facts?.situations === undefined) return false
    const { results } = assessRoutes(facts, { on })
    return results.some(({ route, fit }) => route === procedure && fit === 'look-closer')
  })
  if (found.length > 0) return idsOf(found.filter(({ procedure }) => procedure !== 'return'))
  const pointed = assessments.filter((one) => {
    const others = assessments.filter(({ procedure }) => procedure !== one.procedure)
    const elsewhere = new Set(others.flatMap(({ rows }) => restsOn(rows)))
    const speaksFor = one.rows.filter(({ status }) => status !== 'unmet' && status !== 'not-applicable')
    return restsOn(speaksFor).some((fact) => !elsewhere.has(fact))
  })
  const [most] = [...pointed].sort((a, b) => share(b) - share(a))
  return most && share(most) >= 1 / 4 ? [most.procedure] : []
}

/** The answers that findings rest on. */
const restsOn = (rows: PersonAssessment['rows']): readonly string[] =>
  rows.flatMap(({ finding }) => finding.because.map(({ fact }) => fact))

/** The procedures of a case: those that were chosen for it, else those it is about so far. */
export const procedureIdsOf = (
  dossier: Dossier,
  assessments: readonly PersonAssessment[],
): readonly ProcedureId[] => dossier.procedures ?? pursued(dossier, assessments)

/** Where the files of a person stand in the procedures of these assessments. */
export const filesIn = (
  dossier: Dossier,
  person: Person,
  assessments: readonly PersonAssessment[],
  rules: DeskRules,
  today: ISODate,
): readonly FileOf[] => {
  const ids = new Set(assessments.filter((one) => one.person === person.id).map((one) => one.procedure))
  const opened = rules.opened.filter(({ procedure }) => ids.has(procedure.id))
  return filesOf(dossier, person.id, opened, today)
}

/**
 * The papers of a person over the procedures of these assessments, each once, as on the planned day of filing. Of a file that an
 * authority has, only those that may still help; of one in which nothing is lodged any more, those that were noted.
 */
export function requestedPapers(
  dossier: Dossier,
  person: Person,
  assessments: readonly PersonAssessment[],
  rules: DeskRules,
  today: ISODate,
): readonly RequestedPaper[] {
  const files = filesIn(dossier, person, assessments, rules, today)
  const procedures = assessments
    .filter((one) => one.person === person.id)
    .map(({ procedure, rows }) => {
      const { papers } = openedOf(rules, procedure).filing
      const file = fileIn(files, procedure)
      const isLeft = ({ paper, need }: (typeof papers)[number]) =>
        mayLodge(file) ||
        (file.lodging === 'sent' && need === 'useful') ||
        person.evidence[paper] !== undefined
      return { id: procedure, filing: { papers: papers.filter(isLeft) }, rows }
    })
  return papersOf(person, procedures, dossier.plannedFiling ?? today)
}

type Remedy = ReturnType<typeof remediesFor>[number]

/** What has to be done for files that have the same left to lodge. */
export interface ToDo {
  readonly lodging: Exclude<Lodging, 'none'>
  /** What still has to be asked. */
  readonly ask: readonly FactId[]
  /** The smallest changes that would open a procedure that is not open now. */
  readonly changes: readonly { readonly procedure: ProcedureId; readonly sets: readonly ChangeSet[] }[]
  /** What can be done about conditions that are not met or to verify. */
  readonly remedies: readonly (Remedy & { readonly procedure: ProcedureId })[]
  /** Papers to obtain; of those in one list, one is enough. */
  readonly papers: readonly (readonly RequestedPaper[])[]
}

export interface PersonPlan {
  readonly person: Person
  readonly files: readonly FileOf[]
  /** What to bring for a remedy that is still open. */
  readonly remedyPapers: readonly RemedyPaper[]
  /** The application that has yet to be lodged first, then what is with an authority, then what may be lodged anew. */
  readonly todo: readonly ToDo[]
}

/** What still has to be asked under these procedures, once each. */
export const missingIn = (assessments: readonly PersonAssessment[]): readonly FactId[] => [
  ...new Set(assessments.flatMap(({ rows }) => rows.flatMap((row) => row.finding.missing ?? []))),
]

/** What can be done about conditions that are not met or to verify. */
export const remediesIn = (assessments: readonly PersonAssessment[], rules: DeskRules): ToDo['remedies'] =>
  assessments.flatMap(({ procedure, rows }) => {
    const open = rows.filter(({ status }) => status === 'unmet' || status === 'to-verify')
    const findings = open.map(({ finding }) => finding)
    return remediesFor(openedOf(rules, procedure), findings).map((one) => ({ ...one, procedure }))
  })

/** Of a file that an authority has, what comes after its gate: the gate was passed, or is judged by now. */
const afterLodging = (one: PersonAssessment): PersonAssessment => ({
  ...one,
  rows: one.rows.filter(({ finding }) => !finding.gate),
})

/** The assessments that have this left to lodge, as far as they still ask for something. */
export function withLodging(
  assessments: readonly PersonAssessment[],
  files: readonly FileOf[],
  lodging: ToDo['lodging'],
): readonly PersonAssessment[] {
  const own = assessments.filter(({ procedure }) => fileIn(files, procedure).lodging === lodging)
  return lodging === 'sent' ? own.map(afterLodging) : own
}

/** One merged plan for everyone in the case, over the procedures of these assessments. */
export function planOf(
  dossier: Dossier,
  assessments: readonly PersonAssessment[],
  rules: DeskRules,
  today: ISODate,
): readonly PersonPlan[] {
  return dossier.persons.map((person) => {
    const own = assessments.filter((one) => one.person === person.id)
    const files = filesIn(dossier, person, own, rules, today)
    const { facts: known, bands } = knownOf(dossier, person.id, today)
    const changesIn = ({ procedure, assessment }: PersonAssessment) => {
      if (assessment.verdict !== 'not-open-now' && assessment.verdict !== 'not-ready-yet') return []
      const view = { on: today, suppose: bands }
      const sets = whatWouldChange(openedOf(rules, procedure).procedure, known, view)
      return sets.length === 0 ? [] : [{ procedure, sets }]
    }
    const todo = (['first', 'sent', 'anew'] as const).map((lodging): ToDo => {
      const these = withLodging(own, files, lodging)
      return {
        lodging,
        ask: missingIn(these),
        changes: lodging === 'sent' ? [] : these.flatMap(changesIn),
        remedies: remediesIn(these, rules),
        papers: requestsOf(requestedPapers(dossier, person, these, rules, today)),
      }
    })
    return {
      person,
      files,
      remedyPapers: remedyPapersOf(files, known),
      todo: todo.filter(
        ({ ask, changes, remedies, papers }) =>
          ask.length + changes.length + remedies.length + papers.length > 0,
      ),
    }
  })
}

/** Who acts on a change: a paper is obtained, a step is taken when the file is made. */
export function actsOn({ fact }: Change): 'paper' | 'step' {
  const changeable = isBandId(fact) ? bandDefinitions[fact].changeable : facts[fact].changeable
  return changeable === 'paper' ? 'paper' : 'step'
}
