import type { ReactNode } from 'react'
import type { ConditionRow } from '@/cases/dossier/assess-dossier'
import { valueForKey } from '@/components/desk/matrix/keys'
import { Stop } from '@/components/desk/matrix/Stop'
import type { MatrixView } from '@/components/desk/matrix/view'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { labelled } from '@/content/say/joins'
import { factName, valueInWords } from '@/content/say/values'
import { type FactId, facts } from '@/machines/facts/registry'

export interface FactStopProps {
  readonly id: FactId
  readonly row: ConditionRow
  readonly view: MatrixView
  readonly children: ReactNode
}

/** The place of one fact in the matrix: arrow keys lead to it, and one key answers it. */
export function FactStop({ id, row, view, children }: FactStopProps) {
  const { t, phrases, rules } = useDesk()
  const { condition, missing } = row.finding
  const value = view.facts[id]
  const words =
    value === undefined ? t('matrix.notAnswered') : valueInWords(id, value, rules.sentences, phrases)
  return (
    <Stop
      id={`${condition} ${id}`}
      row={condition}
      column="facts"
      label={labelled(factName(id, rules.sentences), words, phrases)}
      open={missing === id}
      onKey={(key) => {
        const chosen = valueForKey(facts[id], value, key)
        if (chosen) view.edit.fact(id, chosen.value)
        return chosen !== null
      }}
    >
      {children}
    </Stop>
  )
}
