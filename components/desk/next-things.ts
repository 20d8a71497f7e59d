import type { PersonAssessment } from '@/cases/dossier/assess-dossier'
import type { DeskRow } from '@/cases/dossier/desk-row'
import { type FileOf, fileIn, isAgainst, isFirst, isToPrepare } from '@/cases/dossier/file-of'
import type { Dossier, Person } from '@/cases/dossier/format'
import { readyToLodge } from '@/cases/dossier/ready-to-lodge'
import { type RemedyPaper, remedyPapersOf } from '@/cases/dossier/remedy-papers'
import { missingIn, remediesIn, withLodging } from '@/components/desk/plan'
import { type DeskRules, openedOf } from '@/components/desk/rules/loaded-rules'
import type { ISODate } from '@/content/law/types'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { FactId, Facts } from '@/machines/facts/registry'
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
  return [...new Map(lists.map((papers) => [papers.join(' '), papers])).values()]
}

/** One thing to do: what cannot wait, where a file stands, mend what is not met, ask a question, obtain a paper. */
export type Thing =
  | { readonly kind: 'urgent'; readonly id: UrgentId }
  | {
      readonly kind: 'stands'
      readonly id: string
      readonly procedure: ProcedureId
      readonly standing: Standing
    }
  | { readonly kind: 'bring'; readonly id: RemedyPaper }
  | (ForApplication &
      (
        | { readonly kind: 'mend'; readonly id: string; readonly how: string }
        | { readonly kind: 'ask'; readonly id: FactId }
        | { readonly kind: 'obtain'; readonly id: string }
      ))

interface ForApplication {
  /** Only a new application needs it, after one that is over. */
  readonly anew?: true
}

const things = 3

/**
 * The first three things to do for a person: what cannot wait, then what a file that was lodged needs where it stands, then what
 * is wrong, then what blocks, then what is not known. What only a new application needs is left out while a remedy comes first.
 * @param urgent the one thing that comes before all others, if there is one
 * @param assessments of this person, under the procedures of the case
 * @param files where these procedures stand (`filesIn`)
 * @param blocking the papers without which nothing can be lodged (`blockingPapers`)
 */
export function nextThings(
  urgent: Urgent | null,
  assessments: readonly PersonAssessment[],
  { files, facts: known }: { readonly files: readonly FileOf[]; readonly facts: Facts },
  blocking: readonly (readonly string[])[],
  rules: DeskRules,
): readonly Thing[] {
  const standing = files.flatMap((file): readonly Thing[] => {
    const { lodging, procedure } = file
    const last = file.standings.at(-1)
    // What the remedy needs is said by what cannot wait, where that is the remedy.
    if (last === undefined || lodging === 'first') return []
    if (isAgainst(file) && urgent?.id === 'stay-appeal-may-run') return []
    return [{ kind: 'stands', id: `${procedure} ${last.region}`, procedure, standing: last }]
  })
  const toPrepare = assessments.filter(({ procedure }) => isToPrepare(fileIn(files, procedure)))
  const lodged = withLodging(assessments, files, 'sent')
  const anew = files.some(isToPrepare) && !files.some(isFirst) ? ({ anew: true } as const) : {}
  const all: readonly Thing[] = [
    ...(urgent === null ? [] : [{ kind: 'urgent', id: urgent.id } as const]),
    ...standing,
    ...remedyPapersOf(files, known).map((id) => ({ kind: 'bring', id }) as const),
    ...remediesIn(toPrepare, rules).map(({ id, how }) => ({ kind: 'mend', id, how, ...anew }) as const),
    ...blocking.flatMap(([paper]) =>
      paper === undefined ? [] : [{ kind: 'obtain', id: paper, ...anew } as const],
    ),
    ...missingIn(toPrepare).map((id) => ({ kind: 'ask', id, ...anew }) as const),
    ...missingIn(lodged).map((id) => ({ kind: 'ask', id }) as const),
  ]
  return [...new Map(all.map((thing) => [thing.id, thing])).values()].slice(0, things)
}

/** What is said where no answer and no paper is missing: never that nothing is left to do while a date may run. */
export const nothingToDo = ({
  next,
  maybe,
  leftOut,
}: DeskRow): 'desk.overview.nothing' | 'desk.overview.onlyDates' =>
  next || maybe || leftOut ? 'desk.overview.onlyDates' : 'desk.overview.nothing'
