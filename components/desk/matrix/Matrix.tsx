import { useDeferredValue, useId, useRef, useState } from 'react'
import { ConditionDetails } from '@/components/desk/matrix/ConditionDetails'
import { ConditionList } from '@/components/desk/matrix/ConditionList'
import { ConditionTable } from '@/components/desk/matrix/ConditionTable'
import { factsAsked } from '@/components/desk/matrix/facts-asked'
import { KeysHelp } from '@/components/desk/matrix/KeysHelp'
import { MatrixPaper } from '@/components/desk/matrix/MatrixPaper'
import { Sheet } from '@/components/desk/matrix/Sheet'
import { ActiveStop } from '@/components/desk/matrix/Stop'
import { useStops } from '@/components/desk/matrix/use-stops'
import { useWide } from '@/components/desk/matrix/use-wide'
import type { MatrixView, RowFilter } from '@/components/desk/matrix/view'
import { matchingRows, rowFilters } from '@/components/desk/matrix/view'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { byStage } from '@/components/finding/view'
import { Button } from '@/components/ui/Button'
import { inputLook } from '@/components/ui/input-looks'
import { LabelledField } from '@/components/ui/LabelledField'
import { Select } from '@/components/ui/Select'
import { procedureName } from '@/content/say/findings'

/**
 * All conditions of one procedure for one person, keyboard first: a table where it fits, else a list. The details of one
 * condition at a time stand beside the table, or over the list.
 */
export function Matrix({ view }: { view: MatrixView }) {
  const { t, phrases, rules } = useDesk()
  const wide = useWide()
  const [typed, setTyped] = useState('')
  const [filter, setFilter] = useState<RowFilter>('all')
  const [help, setHelp] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const titleId = useId()
  const search = useRef<HTMLInputElement>(null)
  const box = useRef<HTMLElement>(null)
  const rows = matchingRows(view, rules.sentences, filter, useDeferredValue(typed))
  // An answer may take the row out of the filter: its details stay until they are closed.
  const shown = view.assessed.rows.find(({ finding }) => finding.condition === chosen)
  const open = shown ? chosen : null
  const place = rows.findIndex(({ finding }) => finding.condition === open)
  const unanswered = view.assessed.rows.filter((row) => row.finding.missing !== undefined).length
  const stages = byStage(rows, ({ finding }) => finding)

  const nameOf = (condition: string) =>
    box.current?.querySelector<HTMLElement>(`[data-stop="${condition} condition"]`)
  function close() {
    setChosen(null)
    const to = (open !== null && nameOf(open)) || search.current
    to?.focus()
  }
  const stops = useStops(box, {
    onSearch: () => search.current?.focus(),
    onHelp: () => setHelp(true),
    onRow: (condition) => {
      if (open !== null && wide) setChosen(condition)
    },
    onClose: open === null ? null : close,
  })
  /** To another row; the focus goes along where the rows are in reach. */
  function go(to: string) {
    setChosen(to)
    if (wide) nameOf(to)?.focus()
  }
  const near = (by: 1 | -1) => (place === -1 ? undefined : rows[place + by]?.finding.condition)
  const [previous, next] = [near(-1), near(1)]
  const details = {
    view,
    titleId,
    onPrevious: previous === undefined ? null : () => go(previous),
    onNext: next === undefined ? null : () => go(next),
  }
  const list = { stages, view, open, onOpen: setChosen }

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
          {t('matrix.openCount', { count: unanswered })}
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
          className={shown && wide ? 'grid grid-cols-[2fr_3fr] items-start gap-4' : ''}
        >
          {wide ? <ConditionTable {...list} asked={factsAsked(rows)} /> : <ConditionList {...list} />}
          {shown && wide && (
            <section
              aria-labelledby={titleId}
              className="sticky top-4 max-h-[calc(100dvh-2rem)] overflow-y-auto rounded-lg border border-line bg-card p-4 tall:top-20 tall:max-h-[calc(100dvh-6rem)] print:hidden"
            >
              <ConditionDetails key={open} row={shown} {...details} onClose={close} />
            </section>
          )}
        </section>
        {shown && !wide && (
          <Sheet titleId={titleId} onClose={close}>
            {(shut) => <ConditionDetails key={open} row={shown} {...details} onClose={shut} />}
          </Sheet>
        )}
      </ActiveStop>
      <MatrixPaper stages={stages} view={view} />
    </div>
  )
}
