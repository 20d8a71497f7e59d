import { allowedRow } from '@/cases/exchange/case-table'
import { csvFile } from '@/cases/exchange/csv'
import type { DeskRules } from '@/components/desk/rules/loaded-rules'
import type { Sentences } from '@/content/language'
import type { Phrasebook } from '@/content/phrasebook'
import { textAt } from '@/content/say/lookup'
import { factName, valueInWords } from '@/content/say/values'
import { type FactId, factIds, facts } from '@/machines/facts/registry'
import { procedureIds } from '@/machines/procedures/registry'

/**
 * The columns of the desk's table: the label, the procedures of the case, then every fact. `on` is for the command line, where a
 * row has a day of its own.
 */
export const deskColumns = ['id', 'procedures', ...factIds] as const

const separator = ';'

/** A table to fill in: its first row, and below it what each column takes. Columns that are not needed can go. */
export const emptyTable = (): string => {
  const allowed = deskColumns.map((column) => {
    if (column === 'id') return allowedRow
    if (column === 'procedures') return procedureIds.join(' + ')
    return answersOf(column).join(isSeveral(column) ? ' + ' : ' | ')
  })
  return csvFile({ columns: deskColumns, rows: [allowed] }, { separator })
}

const isSeveral = (id: FactId): boolean => facts[id].kind === 'choices'

/** One line for each answer that a column takes, with what it means: the key to the empty table. */
export function tableKey(
  { sentences, opened }: Pick<DeskRules, 'sentences' | 'opened'>,
  phrases: Phrasebook,
  headings: Readonly<Record<(typeof keyColumns)[number] | 'procedures', string>>,
): string {
  const routes = opened.map(({ procedure: { id }, text }) => [
    'procedures',
    headings.procedures,
    id,
    text.title,
  ])
  const rows = factIds.flatMap((id) =>
    answersOf(id).map((answer) => [
      id,
      factName(id, sentences),
      answer,
      meaningOf(id, answer, sentences, phrases),
    ]),
  )
  return csvFile(
    { columns: keyColumns, rows: [...routes, ...rows] },
    { separator, heading: (column) => headings[column as (typeof keyColumns)[number]] },
  )
}

const keyColumns = ['column', 'question', 'answer', 'meaning'] as const

/** The answers of a list; for a day and a number an example, and `unsure`. */
function answersOf(id: FactId): readonly string[] {
  const fact = facts[id]
  if (fact.kind === 'choice' || fact.kind === 'choices') return fact.options
  return [fact.kind === 'date' ? '2026-12-31' : String(fact.min), 'unsure']
}

function meaningOf(id: FactId, answer: string, sentences: Sentences, phrases: Phrasebook): string {
  const fact = facts[id]
  if (answer === 'unsure' || fact.kind === 'choice' || fact.kind === 'choices') {
    return textAt(sentences.questions[id].options, answer)
  }
  return valueInWords(id, fact.kind === 'count' ? Number(answer) : answer, sentences, phrases)
}
