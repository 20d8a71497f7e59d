import type { PersonAssessment } from '@/cases/dossier/assess-dossier'
import { datesOfOne, type PersonDate } from '@/cases/dossier/dates'
import type { DeskRow } from '@/cases/dossier/desk-row'
import { type FileOf, fileIn, isAgainst, isFirst, isToPrepare } from '@/cases/dossier/file-of'
import type { Dossier, Person } from '@/cases/dossier/format'
import { knownOf } from '@/cases/dossier/known-facts'
import { readyToLodge } from '@/cases/dossier/ready-to-lodge'
import { type RemedyPaper, remedyPapersOf } from '@/cases/dossier/remedy-papers'
import { urgentOf } from '@/cases/dossier/urgent'
import { urgentInOrder } from '@/components/check/finder/dates'
import { missingIn, remediesIn, withLodging } from '@/components/desk/plan'
import { type DeskRules, openedOf } from '@/components/desk/rules/loaded-rules'
import type { ISODate } from '@/content/law/types'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { FactId, Facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import type { Standing } from '@/machines/lifecycle/position'
import type { Urgent, UrgentId } from '@/machines/routes/urgent'

/**
 * The papers without which nothing can be lodged in these procedures: each required one, and each list of which one is needed.
 * None while an authority has the file, nor while a remedy against its decision comes first.
 */
export function blockingPapers(
  dossier: Dossier,
  person: Person,
  files: readonly FileOf[],
  rules: DeskRules,
  today: ISODate,
): readonly (readonly string[])[] {
  const on = dossier.plannedFiling ?? today
  const lists = files.filter(isToPrepare).flatMap(({ procedure }) => {
    const ready = readyToLodge(dossier, person.id, openedOf(rules, procedure), { on, today })
    return (ready?.blocking ?? []).flatMap((block) => (block.kind === 'paper' ? [block.papers] : []))
  })
  // A paper that is needed by itself is also one of those of which one is enough.
  const alone = new Set(lists.filter(({ length }) => length === 1).flat())
  const open = lists.filter((papers) => papers.length === 1 || !papers.some((paper) => alone.has(paper)))
  return [...new Map(open.map((papers) => [papers.join(' '), papers])).values()]
}

/** What comes before all else for a person: what cannot wait, and where a file stands. */
export type FirstThing =
  | { readonly kind: 'urgent'; readonly id: UrgentId; readonly urgent: Urgent }
  | {
      readonly kind: 'stands'
      readonly id: string
      readonly procedure: ProcedureId
      readonly standing: Standing
    }

/** One thing to do: what comes first, mend what is not met, ask a question, obtain a paper. */
export type Thing =
  | FirstThing
  | { readonly kind: 'bring'; readonly id: RemedyPaper }
  | (ForApplication &
      (
        | { readonly kind: 'mend'; readonly id: string; readonly how: string }
        | { readonly kind: 'ask'; readonly id: FactId }
        /** Of its papers, one is enough. */
        | { readonly kind: 'obtain'; readonly id: string; readonly papers: readonly string[] }
      ))

interface ForApplication {
  /** Only a new application needs it, after one that is over. */
  readonly anew?: true
}

const things = 3

/** Something that cannot wait, and its date. */
export interface UrgentRow {
  readonly urgent: Urgent
  readonly date: PersonDate | null
}

/** The dates of a person of the case, and what cannot wait, in its order. */
export function pressingOf(dossier: Dossier, person: Person, rules: DeskRules, today: ISODate) {
  const dates = datesOfOne(dossier, person, rules.opened, today)
  const urgent = urgentOf(knownOf(dossier, person.id, today), dates, today)
  return { dates, urgent: urgentInOrder({ urgent, dates }) }
}

/**
 * What comes first, over all files of a person; the overview and the list of everything to do begin with it. One action is said
 * once: where a file stands is left out where its remedy is among what cannot wait.
 * @param urgent what cannot wait, in its order (`pressingOf`), as far as it is shown
 * @param files where the procedures of the case stand (`filesIn`)
 */
export function firstThings(urgent: readonly UrgentRow[], files: readonly FileOf[]): readonly FirstThing[] {
  const isSaid = ({ dates }: FileOf) =>
    urgent.some(
      // What is counted by a time limit is the remedy against a decision: a lawyer has to see the decision today.
      ({ urgent: { limit }, date }) =>
        limit !== undefined && date !== null && dates.some((one) => dayOf(one) === dayOf(date)),
    )
  const standing = files.flatMap((file): readonly FirstThing[] => {
    const { lodging, procedure } = file
    const last = file.standings.at(-1)
    // What the remedy needs is said by what cannot wait, where that is the remedy.
    if (last === undefined || lodging === 'first' || (isAgainst(file) && isSaid(file))) return []
    return [{ kind: 'stands', id: `${procedure} ${last.region}`, procedure, standing: last }]
  })
  return [
    ...urgent.map((row) => ({ kind: 'urgent', id: row.urgent.id, urgent: row.urgent }) as const),
    ...standing,
  ]
}

/**
 * The first three things to do for a person: what cannot wait, then what a file that was lodged needs where it stands,
 * then what is wrong, then what blocks, then what is not known. What only a new application needs is left out while a remedy
 * comes first.
 * @param first what comes first (`firstThings`)
 * @param assessments of this person, under the procedures of the case
 * @param files where these procedures stand (`filesIn`)
 * @param blocking the papers without which nothing can be lodged (`blockingPapers`)
 */
export function nextThings(
  first: readonly FirstThing[],
  assessments: readonly PersonAssessment[],
  { files, facts: known }: { readonly files: readonly FileOf[]; readonly facts: Facts },
  blocking: readonly (readonly string[])[],
  rules: DeskRules,
): readonly Thing[] {
  const toPrepare = assessments.filter(({ procedure }) => isToPrepare(fileIn(files, procedure)))
  const lodged = withLodging(assessments, files, 'sent')
  const anew = files.some(isToPrepare) && !files.some(isFirst) ? ({ anew: true } as const) : {}
  const all: readonly Thing[] = [
    ...first,
    ...remedyPapersOf(files, known).map((id) => ({ kind: 'bring', id }) as const),
    ...remediesIn(toPrepare, rules).map(({ id, how }) => ({ kind: 'mend', id, how, ...anew }) as const),
    ...blocking.map((papers) => ({ kind: 'obtain', id: papers.join(' '), papers, ...anew }) as const),
    ...missingIn(toPrepare).map((id) => ({ kind: 'ask', id, ...anew }) as const),
    ...missingIn(lodged).map((id) => ({ kind: 'ask', id }) as const),
  ]
  return [...new Map(all.map((thing) => [thing.id, thing])).values()].slice(0, things)
}

/** The day of the decision that a date is counted from: one day is one paper. */
const dayOf = ({ origin }: PersonDate): DossierEvent['on'] =>
  'event' in origin ? origin.event.on : origin.from

/** What is said where no answer and no paper is missing: never that nothing is left to do while a date may run. */
export const nothingToDo = ({
  next,
  maybe,
  leftOut,
}: DeskRow): 'desk.overview.nothing' | 'desk.overview.onlyDates' =>
  next || maybe || leftOut ? 'desk.overview.onlyDates' : 'desk.overview.nothing'
