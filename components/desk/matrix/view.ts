import type { ConditionRow, PersonAssessment } from '@/cases/dossier/assess-dossier'
import type { EvidenceItem, Override, Person } from '@/cases/dossier/format'
import type { LoadedProcedure } from '@/components/finding/procedure'
import type { FactSentences } from '@/content/language'
import { conditionText } from '@/content/say/findings'
import { factName } from '@/content/say/values'
import type { Finding } from '@/machines/engine/finding'
import { passedOver } from '@/machines/engine/passed-over'
import { type AnyValue, type FactId, type Facts, isFactId } from '@/machines/facts/registry'

/** What can be changed in the matrix. `undefined` and null take back. */
export interface MatrixEdit {
  readonly fact: (fact: FactId, value: AnyValue | undefined) => void
  readonly override: (condition: string, set: Pick<Override, 'status' | 'reason'> | null) => void
  readonly evidence: (paper: string, item: EvidenceItem | undefined) => void
  readonly note: (condition: string, text: string) => void
}

/** One person and one procedure, with all that the matrix shows of them. */
export interface MatrixView {
  readonly opened: LoadedProcedure
  readonly person: Person
  /** What is known, and which of it the steps of the files gave. */
  readonly facts: Facts
  readonly fromEvents: ReadonlySet<FactId>
  readonly assessed: PersonAssessment
  readonly edit: MatrixEdit
}

/** The facts that a row rests on, and the one it still needs, last. */
export function factsOfRow({ finding }: ConditionRow): readonly FactId[] {
  const ids = finding.because.map((reason) => reason.fact).filter(isFactId)
  return finding.missing === undefined ? ids : [...new Set([...ids, finding.missing])]
}

/** The rows of one stage. */
export interface StageRows {
  readonly stage: string
  readonly rows: readonly ConditionRow[]
  /** Stands for all of them where the stage does not apply, or may not. */
  readonly whole: Finding | null
}

/** Rows under their stages, in the order of the law. */
export function rowsByStage(rows: readonly ConditionRow[]): readonly StageRows[] {
  const stages = [...new Set(rows.map(({ finding }) => finding.stage))]
  return stages.map((stage) => {
    const own = rows.filter(({ finding }) => finding.stage === stage)
    return { stage, rows: own, whole: passedOver(own.map(({ finding }) => finding)) }
  })
}

/** What of the rows is shown. `attention`: not met or to verify. */
export const rowFilters = ['all', 'open', 'attention', 'byHand'] as const
export type RowFilter = (typeof rowFilters)[number]

/** The rows that match a filter and every typed word, in titles, names of facts and notes. */
export function matchingRows(
  { opened, person, assessed }: MatrixView,
  sentences: FactSentences,
  filter: RowFilter,
  typed: string,
): readonly ConditionRow[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const notes = person.notes[assessed.procedure] ?? {}
  return assessed.rows.filter((row) => {
    const { finding, status, override } = row
    const fits =
      filter === 'all' ||
      (filter === 'open' && status === 'unanswered') ||
      (filter === 'attention' && (status === 'unmet' || status === 'to-verify')) ||
      (filter === 'byHand' && override !== undefined)
    if (!fits) return false
    const { title, rule } = conditionText(opened, finding)
    const names = factsOfRow(row).map((id) => factName(id, sentences))
    const text = [title, rule, ...names, notes[finding.condition] ?? ''].join('\n').toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
