import type { ConditionRow } from '@/cases/dossier/assess-dossier'
import { FactInput } from '@/components/desk/matrix/FactField'
import { FactStop } from '@/components/desk/matrix/FactStop'
import { factsOfRow, type MatrixView } from '@/components/desk/matrix/view'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { Labelled } from '@/components/ui/Labelled'
import { factName, valueInWords } from '@/content/say/values'
import type { FactId } from '@/machines/facts/registry'

export interface AnswerCellProps {
  readonly row: ConditionRow
  readonly view: MatrixView
  /** The facts that are asked in this row; the others are asked in a row above it. */
  readonly own: readonly FactId[]
  readonly onMore: () => void
}

/** What decides a condition: a field for each fact that is asked here, else the answer that was given above. */
export function AnswerCell({ row, view, own, onMore }: AnswerCellProps) {
  const { t, phrases, rules } = useDesk()
  const [last] = factsOfRow(row).slice(-1)
  if (own.length === 0 && last !== undefined) {
    const value = view.facts[last]
    return (
      <FactStop id={last} row={row} view={view}>
        <p className="text-soft">
          <Labelled t={t} name={factName(last, rules.sentences)}>
            {value === undefined
              ? t('matrix.notAnswered')
              : valueInWords(last, value, rules.sentences, phrases)}
          </Labelled>
        </p>
      </FactStop>
    )
  }
  return own.map((id) => (
    <FactStop key={id} id={id} row={row} view={view}>
      <FactInput
        id={id}
        field={`${row.finding.condition}-${id}`}
        value={view.facts[id]}
        onChange={(next) => view.edit.fact(id, next)}
        onMore={onMore}
      />
    </FactStop>
  ))
}
