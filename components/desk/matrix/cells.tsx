import type { ReactNode } from 'react'
import type { ConditionRow } from '@/cases/dossier/assess-dossier'
import { FactField } from '@/components/desk/matrix/FactField'
import { valueForKey } from '@/components/desk/matrix/keys'
import { LawCell } from '@/components/desk/matrix/LawCell'
import { ProofCell } from '@/components/desk/matrix/ProofCell'
import { StatusCell } from '@/components/desk/matrix/StatusCell'
import { Stop } from '@/components/desk/matrix/Stop'
import type { MatrixView } from '@/components/desk/matrix/view'
import { factsOfRow } from '@/components/desk/matrix/view'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { Details } from '@/components/ui/Details'
import { conditionText } from '@/content/say/findings'
import { labelled } from '@/content/say/joins'
import { factName, valueInWords } from '@/content/say/values'
import { facts as definitions, type FactId } from '@/machines/facts/registry'

interface CellProps {
  readonly row: ConditionRow
  readonly view: MatrixView
}

/** The columns beside the condition itself; the same in the table and on a card. */
export const columns = ['status', 'facts', 'proof', 'law'] as const
export type Column = (typeof columns)[number]

/** The cell of one column. */
export function Cell({ column, row, view }: CellProps & { column: Column }): ReactNode {
  const { t, phrases } = useDesk()
  const { condition } = row.finding
  const { title } = conditionText(view.opened, row.finding)
  const stop = (cell: ReactNode) => (
    <Stop
      id={`${condition} ${column}`}
      row={condition}
      column={column}
      label={labelled(t(`matrix.columns.${column}`), title, phrases)}
    >
      {cell}
    </Stop>
  )
  switch (column) {
    case 'status':
      return stop(<StatusCell row={row} view={view} />)
    case 'facts':
      return factsOfRow(row).map((id) => <FactStop key={id} id={id} row={row} view={view} />)
    case 'proof':
      return <ProofCell row={row} view={view} />
    case 'law':
      return stop(<LawCell row={row} view={view} />)
  }
}

/** The condition: its name, and its rule on demand. */
export function ConditionCell({ row, view }: CellProps) {
  const { t } = useDesk()
  const { condition } = row.finding
  const { title, rule } = conditionText(view.opened, row.finding)
  return (
    <Stop id={`${condition} condition`} row={condition} column="condition" label={title}>
      <span className="font-semibold">{title}</span>
      <span className="block font-normal">
        <Details label={t('result.rule')}>
          <p>{rule}</p>
        </Details>
      </span>
    </Stop>
  )
}

function FactStop({ id, row, view }: CellProps & { id: FactId }) {
  const { t, phrases, rules } = useDesk()
  const { condition, missing } = row.finding
  const { sentences } = rules
  const value = view.facts[id]
  const words = value === undefined ? t('matrix.notAnswered') : valueInWords(id, value, sentences, phrases)
  return (
    <Stop
      id={`${condition} ${id}`}
      row={condition}
      column="facts"
      label={labelled(factName(id, sentences), words, phrases)}
      open={missing === id}
      onKey={(key) => {
        const chosen = valueForKey(definitions[id], value, key)
        if (chosen) view.edit.fact(id, chosen.value)
        return chosen !== null
      }}
    >
      <FactField
        id={id}
        field={`${condition}-${id}`}
        value={value}
        onChange={(next) => view.edit.fact(id, next)}
      />
      {view.fromEvents.has(id) && <p className="text-soft">{t('common.fromSteps')}</p>}
    </Stop>
  )
}
