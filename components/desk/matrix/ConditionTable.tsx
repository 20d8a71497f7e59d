import type { ReactNode } from 'react'
import type { ConditionRow } from '@/cases/dossier/assess-dossier'
import { AnswerCell } from '@/components/desk/matrix/AnswerCell'
import { ConditionStop } from '@/components/desk/matrix/ConditionStop'
import { PassedOver } from '@/components/desk/matrix/PassedOver'
import { ProofCount } from '@/components/desk/matrix/ProofCount'
import { edgeOf, marks, type StagesProps } from '@/components/desk/matrix/rows'
import { StatusLine } from '@/components/desk/matrix/StatusLine'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { procedureName, stageName } from '@/content/say/findings'
import type { FactId } from '@/machines/facts/registry'

const columns = ['status', 'facts', 'proof'] as const
const widths = { status: 'w-[19%]', facts: 'w-[41%]', proof: 'w-[14%]' } as const

export interface ConditionTableProps extends StagesProps {
  readonly asked: ReadonlyMap<string, readonly FactId[]>
}

/**
 * All conditions as a table whose head stays in sight. Beside the details of one of them it has the names and the statuses
 * alone: an answer can be given in one place at a time.
 */
export function ConditionTable({ stages, view, open, onOpen, asked }: ConditionTableProps) {
  const { t, phrases } = useDesk()
  const shown = open === null ? columns : (['status'] as const)
  const cells = (row: ConditionRow): Readonly<Record<(typeof columns)[number], ReactNode>> => ({
    status: <StatusLine row={row} />,
    facts: (
      <AnswerCell
        row={row}
        view={view}
        own={asked.get(row.finding.condition) ?? []}
        onMore={() => onOpen(row.finding.condition)}
      />
    ),
    proof: <ProofCount row={row} view={view} />,
  })
  return (
    <table className="w-full table-fixed border-separate border-spacing-0 bg-card text-sm print:hidden">
      <caption className="sr-only">
        {t('matrix.label', { procedure: procedureName(view.opened, phrases) })}
      </caption>
      <thead className="sticky top-0 z-2 tall:top-14">
        <tr className="bg-tint">
          <th scope="col" className="sticky start-0 border-b-2 border-line bg-tint p-2 text-start">
            {t('matrix.columns.condition')}
          </th>
          {shown.map((column) => (
            <th
              key={column}
              scope="col"
              className={`border-b-2 border-line p-2 text-start ${open === null ? widths[column] : 'w-2/5'}`}
            >
              {t(`matrix.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {stages.map(({ stage, rows, whole }) => (
        <tbody key={stage}>
          <tr>
            <th
              scope="rowgroup"
              colSpan={shown.length + 1}
              className="border-b border-line bg-paper px-2 pt-3 pb-1 text-start"
            >
              {stageName(view.opened, stage)}
            </th>
          </tr>
          {whole && (
            <tr>
              <td colSpan={shown.length + 1} className="border-b border-line p-2">
                <PassedOver whole={whole} opened={view.opened} />
              </td>
            </tr>
          )}
          {rows.map((row) => {
            const { condition } = row.finding
            const edge = edgeOf(row)
            return (
              <tr key={condition} {...marks(row)} className="align-middle">
                <th
                  scope="row"
                  className={`sticky start-0 border-s-6 border-b border-b-line py-0.5 text-start font-normal ${edge} ${open === condition ? 'bg-tint' : 'bg-card'}`}
                >
                  <ConditionStop
                    row={row}
                    view={view}
                    shown={open === condition}
                    leads={open !== null}
                    onOpen={() => onOpen(condition)}
                  />
                </th>
                {shown.map((column) => (
                  <td
                    key={column}
                    className={`border-b border-line px-1 py-0.5 ${open === condition ? 'bg-tint' : ''}`}
                  >
                    {cells(row)[column]}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      ))}
    </table>
  )
}
