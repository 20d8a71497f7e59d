import { ConditionStop } from '@/components/desk/matrix/ConditionStop'
import { PassedOver } from '@/components/desk/matrix/PassedOver'
import { edgeOf, marks, type StagesProps } from '@/components/desk/matrix/rows'
import { StatusLine } from '@/components/desk/matrix/StatusLine'
import { stageName } from '@/content/say/findings'

/** The conditions where a table does not fit: a row each, which opens its details over the page. */
export function ConditionList({ stages, view, open, onOpen }: StagesProps) {
  return (
    <div className="space-y-6 print:hidden">
      {stages.map(({ stage, rows, whole }) => (
        <div key={stage} className="space-y-2">
          <h2 className="border-b-2 border-line pb-1 font-semibold">{stageName(view.opened, stage)}</h2>
          {whole && <PassedOver whole={whole} opened={view.opened} />}
          <ul className="space-y-1">
            {rows.map((row) => {
              const { condition } = row.finding
              return (
                <li
                  key={condition}
                  {...marks(row)}
                  className={`grid min-h-11 items-center border-s-6 bg-card py-1 pe-2 text-sm min-[30rem]:grid-cols-[1fr_auto] ${edgeOf(row)}`}
                >
                  <ConditionStop
                    row={row}
                    view={view}
                    shown={open === condition}
                    leads
                    onOpen={() => onOpen(condition)}
                  />
                  <StatusLine row={row} />
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </div>
  )
}
