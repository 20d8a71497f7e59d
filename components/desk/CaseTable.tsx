import { useDeferredValue, useMemo, useState } from 'react'
import { type DeskRow, type DeskSort, searchFor, sortRows, urgencies } from '@/cases/dossier/desk-row'
import { CaseRow } from '@/components/desk/CaseRow'
import type { DeskState } from '@/components/desk/repository/desk-state'
import type { CaseRepository } from '@/components/desk/repository/repository'
import type { DeskKit } from '@/components/desk/rules/loaded-rules'
import { useCasesText } from '@/components/finding/case/CasesWords'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { inputLook } from '@/components/ui/input-looks'
import { LabelledField } from '@/components/ui/LabelledField'
import { languages } from '@/content/locales'

/** Lines that are drawn at first, and more at each step. */
const page = 50

interface Choice {
  readonly typed: string
  readonly waiting: string
  readonly sort: DeskSort
  readonly archived: boolean
}

/** The list: search, filter and sort above, then the cases in groups by how near their next deadline is. */
export function CaseTable(props: {
  rows: readonly DeskRow[]
  repository: CaseRepository
  desk: DeskState
  kit: DeskKit
}) {
  const { rows, repository, desk, kit } = props
  const { t, locale } = useChrome()
  const words = useCasesText()
  const [choice, setChoice] = useState<Choice>({ typed: '', waiting: '', sort: 'deadline', archived: false })
  const [count, setCount] = useState(page)
  const deferred = useDeferredValue(choice)
  const compare = useMemo(() => new Intl.Collator(languages[locale].tag, { numeric: true }).compare, [locale])
  const sorted = useMemo(() => sortRows(rows, deferred.sort, compare), [rows, deferred.sort, compare])
  const found = useMemo(() => {
    const matches = searchFor(deferred.typed)
    return sorted.filter(
      (row) =>
        row.archived === deferred.archived &&
        (deferred.waiting === '' || row.waitingFor.some((actor) => actor === deferred.waiting)) &&
        matches(row),
    )
  }, [sorted, deferred])
  const actors = useMemo(() => [...new Set(rows.flatMap((row) => row.waitingFor))], [rows])
  const change = (part: Partial<Choice>) => {
    setChoice({ ...choice, ...part })
    setCount(page)
  }
  const visible = found.slice(0, count)
  const groups = deferred.sort === 'label' ? [null] : urgencies
  const has = (urgency: (typeof groups)[number]) =>
    urgency === null ? visible : visible.filter((row) => row.urgency === urgency)

  return (
    <section aria-labelledby="cases" className="space-y-4">
      <h2 id="cases" className="font-serif text-xl font-bold">
        {t('desk.list.title')}
      </h2>
      <div className="grid gap-4 sm:grid-cols-[2fr_1fr_1fr] print:hidden">
        <LabelledField id="search" label={t('desk.list.search')} hint={t('desk.list.searchHint')}>
          <input
            id="search"
            type="search"
            autoComplete="off"
            aria-describedby="search-hint"
            value={choice.typed}
            onChange={(event) => change({ typed: event.target.value })}
            className={`${inputLook} w-full`}
          />
        </LabelledField>
        <LabelledField id="waiting" label={t('desk.list.waiting')}>
          <select
            id="waiting"
            value={choice.waiting}
            onChange={(event) => change({ waiting: event.target.value })}
            className={`${inputLook} w-full`}
          >
            <option value="">{t('desk.list.anyone')}</option>
            {actors.map((actor) => (
              <option key={actor} value={actor}>
                {kit.lifecycleWords.actors[actor]}
              </option>
            ))}
          </select>
        </LabelledField>
        <LabelledField id="sort" label={t('desk.list.sort')}>
          <select
            id="sort"
            value={choice.sort}
            onChange={(event) => change({ sort: event.target.value === 'label' ? 'label' : 'deadline' })}
            className={`${inputLook} w-full`}
          >
            <option value="deadline">{t('desk.list.byDeadline')}</option>
            <option value="label">{t('desk.list.byLabel')}</option>
          </select>
        </LabelledField>
      </div>
      <label className="inline-flex min-h-11 items-center gap-3 print:hidden">
        <input
          type="checkbox"
          checked={choice.archived}
          onChange={(event) => change({ archived: event.target.checked })}
          className="size-5 accent-brand"
        />
        {t('desk.list.archived')}
      </label>
      <p role="status" data-found={found.length}>
        {rows.length === 0
          ? t('desk.list.empty')
          : t('desk.list.found', { count: found.length, all: String(rows.length) })}
      </p>
      {groups.map((urgency) => {
        const list = has(urgency)
        if (list.length === 0) return null
        const title = urgency === null ? null : words.urgency[urgency]
        return (
          <div key={urgency ?? 'all'} data-group={urgency ?? 'all'}>
            {title && <h3 className="border-b-2 border-line pb-1 font-semibold">{title}</h3>}
            <ul>
              {list.map((row) => (
                <CaseRow key={row.id} row={row} repository={repository} desk={desk} kit={kit} />
              ))}
            </ul>
          </div>
        )
      })}
      {found.length > count && (
        <Button look="secondary" onClick={() => setCount(count + page)}>
          {t('desk.list.more', { count: String(Math.min(page, found.length - count)) })}
        </Button>
      )}
    </section>
  )
}
