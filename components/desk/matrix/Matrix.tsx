import { useDeferredValue, useRef, useState } from 'react'
import type { ConditionRow } from '@/cases/dossier/assess-dossier'
import { Cell, ConditionCell, columns } from '@/components/desk/matrix/cells'
import { KeysHelp } from '@/components/desk/matrix/KeysHelp'
import { ActiveStop } from '@/components/desk/matrix/Stop'
import { useStops } from '@/components/desk/matrix/use-stops'
import { useWide } from '@/components/desk/matrix/use-wide'
import type { MatrixView, RowFilter } from '@/components/desk/matrix/view'
import { matchingRows, rowFilters } from '@/components/desk/matrix/view'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { Todo } from '@/components/finding/Todo'
import { byStage, type Staged } from '@/components/finding/view'
import { Button } from '@/components/ui/Button'
import { inputLook } from '@/components/ui/input-looks'
import { LabelledField } from '@/components/ui/LabelledField'
import { Select } from '@/components/ui/Select'
import { endingText, procedureName, stageName } from '@/content/say/findings'
import type { Finding } from '@/machines/engine/finding'

/** All conditions of one procedure for one person: a table where it fits, else a card each. Keyboard first. */
export function Matrix({ view }: { view: MatrixView }) {
  const { t, phrases, rules } = useDesk()
  const wide = useWide()
  const [typed, setTyped] = useState('')
  const [filter, setFilter] = useState<RowFilter>('all')
  const [help, setHelp] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const box = useRef<HTMLElement>(null)
  const stops = useStops(box, { onSearch: () => search.current?.focus(), onHelp: () => setHelp(true) })
  const rows = matchingRows(view, rules.sentences, filter, useDeferredValue(typed))
  const open = view.assessed.rows.filter((row) => row.finding.missing !== undefined).length
  const stages = byStage(rows, ({ finding }) => finding)

  return (
    <div className="space-y-4">
      <div className="flex flex-wrap items-end gap-4 print:hidden">
        <LabelledField id="matrix-search" label={t('matrix.search')}>
          <input
            ref={search}
            id="matrix-search"
            type="search"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' || event.key === 'ArrowDown') {
                box.current?.querySelector<HTMLElement>('[data-stop]')?.focus()
              }
            }}
            className={inputLook}
          />
        </LabelledField>
        <LabelledField id="matrix-filter" label={t('matrix.show')}>
          <Select
            id="matrix-filter"
            value={filter}
            options={rowFilters.map((one) => [one, t(`matrix.filters.${one}`)])}
            onChange={setFilter}
          />
        </LabelledField>
        <p role="status" className="pb-2">
          {t('matrix.openCount', { count: open })}
        </p>
        <Button look="quiet" onClick={() => setHelp(true)}>
          {t('matrix.keys.title')}
        </Button>
      </div>
      {help && <KeysHelp onClose={() => setHelp(false)} />}
      {rows.length === 0 && <p>{t('matrix.noRows')}</p>}
      <ActiveStop value={stops.active}>
        <section
          ref={box}
          aria-label={t('matrix.label', { procedure: procedureName(view.opened, phrases) })}
          onKeyDown={stops.onKeyDown}
          onFocus={stops.onFocus}
        >
          {wide ? <WideMatrix stages={stages} view={view} /> : <Cards stages={stages} view={view} />}
        </section>
      </ActiveStop>
    </div>
  )
}

interface StagesProps {
  readonly view: MatrixView
  readonly stages: readonly Staged<ConditionRow>[]
}

function WideMatrix({ stages, view }: StagesProps) {
  const { t, phrases } = useDesk()
  return (
    <table className="mx-[calc(50%-min(50vw-1.5rem,44rem))] w-[min(100vw-3rem,88rem)] table-fixed border-collapse bg-card text-sm print:mx-0 print:w-full">
      <caption className="sr-only">
        {t('matrix.label', { procedure: procedureName(view.opened, phrases) })}
      </caption>
      <thead className="sticky top-0 z-1 bg-tint print:static">
        <tr>
          <th scope="col" className="w-[17%] p-2 text-start">
            {t('matrix.columns.condition')}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className={`p-2 text-start ${column === 'facts' ? 'w-[24%]' : ''}`}>
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
              colSpan={columns.length + 1}
              className="border-y-2 border-line bg-paper p-2 text-start"
            >
              {stageName(view.opened, stage)}
            </th>
          </tr>
          {whole && (
            <tr>
              <td colSpan={columns.length + 1} className="p-2">
                <PassedOver whole={whole} opened={view.opened} />
              </td>
            </tr>
          )}
          {rows.map((row) => (
            <tr
              key={row.finding.condition}
              {...marks(row)}
              className="keep-together border-b border-line align-top"
            >
              <th scope="row" className="p-1 text-start font-normal">
                <ConditionCell row={row} view={view} />
              </th>
              {columns.map((column) => (
                <td key={column} className="p-1">
                  <Cell column={column} row={row} view={view} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Cards({ stages, view }: StagesProps) {
  const { t } = useDesk()
  return (
    <div className="space-y-6">
      {stages.map(({ stage, rows, whole }) => (
        <div key={stage} className="space-y-3">
          <h2 className="border-b-2 border-line pb-1 font-semibold">{stageName(view.opened, stage)}</h2>
          {whole && <PassedOver whole={whole} opened={view.opened} />}
          <ul className="space-y-3">
            {rows.map((row) => (
              <li
                key={row.finding.condition}
                {...marks(row)}
                className="keep-together space-y-2 rounded-lg border border-line bg-card p-3 text-sm"
              >
                <h3 className="text-base">
                  <ConditionCell row={row} view={view} />
                </h3>
                {columns.map((column) => (
                  <div key={column}>
                    <p className="font-semibold">{t(`matrix.columns.${column}`)}</p>
                    <Cell column={column} row={row} view={view} />
                  </div>
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

/** Why a stage does not apply, or may not, once for all its rows. */
function PassedOver({ whole, opened }: { whole: Finding; opened: MatrixView['opened'] }) {
  const { phrases, rules } = useDesk()
  const ending = endingText(opened, whole, rules.sentences, phrases)
  return (
    <>
      <p>{ending?.reason}</p>
      <Todo todo={ending?.todo} />
    </>
  )
}

const marks = ({ finding }: ConditionRow) => ({
  'data-condition': finding.condition,
  'data-status': finding.status,
})
