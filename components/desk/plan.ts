import type { PersonAssessment } from '@/cases/dossier/assess-dossier'
import type { DeskRow } from '@/cases/dossier/desk-row'
import { papersOf, type RequestedPaper, toRequest } from '@/cases/dossier/evidence'
import type { Dossier, Person } from '@/cases/dossier/format'
import { factsOf, personOf } from '@/cases/dossier/household'
import { knownOf } from '@/cases/dossier/known-facts'
import { readyToLodge } from '@/cases/dossier/ready-to-lodge'
import { type DeskRules, openedOf } from '@/components/desk/rules/loaded-rules'
import { remediesFor } from '@/components/finding/view'
import type { ISODate } from '@/content/law/types'
import { bandDefinitions, isBandId } from '@/machines/bands/registry'
import type { ProcedureId } from '@/machines/engine/procedure'
import { type Change, type ChangeSet, whatWouldChange } from '@/machines/engine/what-if'
import { type FactId, facts } from '@/machines/facts/registry'
import type { Urgent, UrgentId } from '@/machines/routes/urgent'

/**
 * The procedures that a case is about so far: something happened in them, or most gate conditions are answered. Where there
 * are none, return if there is an order to leave, since its days run, else the one with the most answers, if they are a quarter
 * of it: where somebody is says nothing about a procedure yet.
 */
export function pursued(dossier: Dossier, assessments: readonly PersonAssessment[]): readonly ProcedureId[] {
  const share = ({ rows }: PersonAssessment) => {
    const gates = rows.filter((row) => row.finding.gate)
    return gates.filter((row) => row.finding.missing === undefined).length / Math.max(1, gates.length)
  }
  const begun = (one: PersonAssessment) =>
    personOf(dossier, one.person).events.some((event) => event.procedure === one.procedure)
  const chosen = assessments.filter((one) => begun(one) || share(one) > 0.5)
  if (chosen.length > 0) return [...new Set(chosen.map((one) => one.procedure))]
  const ordered = dossier.persons.some(({ id }) => factsOf(dossier, id).orderToLeave === 'yes')
  if (ordered && assessments.some(({ procedure }) => procedure === 'return')) return ['return']
  const [most] = [...assessments].sort((a, b) => share(b) - share(a))
  return most && share(most) >= 1 / 4 ? [most.procedure] : []
}

/** The procedures of a case: those that were chosen for it, else those it is about so far. */
export const procedureIdsOf = (
  dossier: Dossier,
  assessments: readonly PersonAssessment[],
): readonly ProcedureId[] => dossier.procedures ?? pursued(dossier, assessments)

/** The papers of a person over the procedures of these assessments, each once, as on the planned day of filing. */
export function requestedPapers(
  dossier: Dossier,
  person: Person,
  assessments: readonly PersonAssessment[],
  rules: DeskRules,
  today: ISODate,
): readonly RequestedPaper[] {
  const procedures = assessments
    .filter((one) => one.person === person.id)
    .map(({ procedure, rows }) => ({ id: procedure, filing: openedOf(rules, procedure).filing, rows }))
  return papersOf(person, procedures, dossier.plannedFiling ?? today)
}

type Remedy = ReturnType<typeof remediesFor>[number]

export interface PersonPlan {
  readonly person: Person
  /** What still has to be asked. */
  readonly ask: readonly FactId[]
  /** The smallest changes that would open a procedure that is not open now. */
  readonly changes: readonly { readonly procedure: ProcedureId; readonly sets: readonly ChangeSet[] }[]
  /** What can be done about conditions that are not met or to verify. */
  readonly remedies: readonly (Remedy & { readonly procedure: ProcedureId })[]
  readonly papers: readonly RequestedPaper[]
}

/** What still has to be asked under these procedures, once each. */
const missingIn = (assessments: readonly PersonAssessment[]): readonly FactId[] => [
  ...new Set(assessments.flatMap(({ rows }) => rows.flatMap((row) => row.finding.missing ?? []))),
]

/** What can be done about conditions that are not met or to verify. */
const remediesIn = (assessments: readonly PersonAssessment[], rules: DeskRules): PersonPlan['remedies'] =>
  assessments.flatMap(({ procedure, rows }) => {
    const open = rows.filter(({ status }) => status === 'unmet' || status === 'to-verify')
    const findings = open.map(({ finding }) => finding)
    return remediesFor(openedOf(rules, procedure), findings).map((one) => ({ ...one, procedure }))
  })

/** One merged plan for everyone in the case, over the procedures of these assessments. */
export function planOf(
  dossier: Dossier,
  assessments: readonly PersonAssessment[],
  rules: DeskRules,
  today: ISODate,
): readonly PersonPlan[] {
  return dossier.persons.map((person) => {
    const own = assessments.filter((one) => one.person === person.id)
    return {
      person,
      ask: missingIn(own),
      changes: own.flatMap(({ procedure, assessment }) => {
        if (assessment.verdict !== 'not-open-now' && assessment.verdict !== 'not-ready-yet') return []
        const { facts: known, bands } = knownOf(dossier, person.id, today)
        const view = { on: today, suppose: bands }
        const sets = whatWouldChange(openedOf(rules, procedure).procedure, known, view)
        return sets.length === 0 ? [] : [{ procedure, sets }]
      }),
      remedies: remediesIn(own, rules),
      papers: toRequest(requestedPapers(dossier, person, own, rules, today)),
    }
  })
}

/** Who acts on a change: a paper is obtained, a step is taken when the file is made. */
export function actsOn({ fact }: Change): 'paper' | 'step' {
  const changeable = isBandId(fact) ? bandDefinitions[fact].changeable : facts[fact].changeable
  return changeable === 'paper' ? 'paper' : 'step'
}

/** The papers without which nothing can be lodged in these procedures: each required one, and each list of which one is needed. */
export function blockingPapers(
  dossier: Dossier,
  person: Person,
  procedures: readonly ProcedureId[],
  rules: DeskRules,
  today: ISODate,
): readonly (readonly string[])[] {
  const on = dossier.plannedFiling ?? today
  const lists = procedures.flatMap((id) => {
    const ready = readyToLodge(dossier, person.id, openedOf(rules, id), { on, today })
    return (ready?.blocking ?? []).flatMap((block) => (block.kind === 'paper' ? [block.papers] : []))
  })
  return [...new Map(lists.map((papers) => [papers.join(' '), papers])).values()]
}

/** One thing to do: what cannot wait, mend what is not met, ask a question, obtain a paper. */
export type Thing =
  | { readonly kind: 'urgent'; readonly id: UrgentId }
  | { readonly kind: 'mend'; readonly id: string; readonly how: string }
  | { readonly kind: 'ask'; readonly id: FactId }
  | { readonly kind: 'obtain'; readonly id: string }

const things = 3

/**
 * The first three things to do for a person: what cannot wait, then what is wrong, then what blocks, then what is not known.
 * @param urgent the one thing that comes before all others, if there is one
 * @param assessments of this person, under the procedures of the case
 * @param blocking the papers without which nothing can be lodged (`blockingPapers`)
 */
export function nextThings(
  urgent: Urgent | null,
  assessments: readonly PersonAssessment[],
  blocking: readonly (readonly string[])[],
  rules: DeskRules,
): readonly Thing[] {
  const all: readonly Thing[] = [
    ...(urgent === null ? [] : [{ kind: 'urgent', id: urgent.id } as const]),
    ...remediesIn(assessments, rules).map(({ id, how }) => ({ kind: 'mend', id, how }) as const),
    ...blocking.flatMap(([paper]) => (paper === undefined ? [] : [{ kind: 'obtain', id: paper } as const])),
    ...missingIn(assessments).map((id) => ({ kind: 'ask', id }) as const),
  ]
  return all.slice(0, things)
}

/** What is said where no answer and no paper is missing: never that nothing is left to do while a date may run. */
export const nothingToDo = ({
  next,
  maybe,
  leftOut,
}: DeskRow): 'desk.overview.nothing' | 'desk.overview.onlyDates' =>
  next || maybe || leftOut ? 'desk.overview.onlyDates' : 'desk.overview.nothing'
