import { useDeferredValue, useMemo, useState } from 'react'
import { type DeskRow, type DeskSort, searchFor, sortRows } from '@/cases/dossier/desk-row'
import { CaseGroups } from '@/components/desk/CaseGroups'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { searchInNames } from '@/components/desk/search-words'
import { Button } from '@/components/ui/Button'
import { Checkbox } from '@/components/ui/Checkbox'
import { Section } from '@/components/ui/Heading'
import { inputLook } from '@/components/ui/input-looks'
import { LabelledField } from '@/components/ui/LabelledField'
import { Select } from '@/components/ui/Select'
import type { Actor } from '@/machines/lifecycle/lifecycle'

/** Lines that are drawn at first, and more at each step. */
const page = 50

interface Choice {
  readonly typed: string
  readonly waiting: Actor | ''
  readonly sort: DeskSort
  readonly archived: boolean
}

/** The list: search, filter and sort above, then the cases in groups by how near their next deadline is. */
export function CaseTable({ rows }: { rows: readonly DeskRow[] }) {
  const { t, phrases, rules, repository, today } = useDesk()
  const [choice, setChoice] = useState<Choice>({ typed: '', waiting: '', sort: 'deadline', archived: false })
  const [count, setCount] = useState(page)
  const deferred = useDeferredValue(choice)
  const compare = useMemo(() => new Intl.Collator(phrases.tag, { numeric: true }).compare, [phrases])
  const sorted = useMemo(() => sortRows(rows, deferred.sort, compare), [rows, deferred.sort, compare])
  const found = useMemo(() => {
    const dossierOf = (id: string) => repository.look().entries.get(id)?.dossier
    const matches = searchFor(deferred.typed, searchInNames(dossierOf, rules, today))
    return sorted.filter(
      (row) =>
        row.archived === deferred.archived &&
        (deferred.waiting === '' || row.waitingFor.includes(deferred.waiting)) &&
        matches(row),
    )
  }, [sorted, deferred, repository, rules, today])
  const actors = useMemo(() => [...new Set(rows.flatMap((row) => row.waitingFor))], [rows])
  const change = (part: Partial<Choice>) => {
    setChoice({ ...choice, ...part })
    setCount(page)
  }
  const grouped = deferred.sort === 'deadline'
  const passed = grouped ? found.filter(({ urgency }) => urgency === 'overdue') : []
  const running = grouped ? found.filter(({ urgency }) => urgency !== 'overdue') : found

  return (
    <Section id="cases" title={t('desk.list.title')}>
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
          <Select<typeof choice.waiting>
            id="waiting"
            value={choice.waiting}
            options={[
              ['', t('desk.list.anyone')],
              ...actors.map((actor) => [actor, rules.lifecycleWords.actors[actor]] as const),
            ]}
            onChange={(waiting) => change({ waiting })}
            className={`${inputLook} w-full`}
          />
        </LabelledField>
        <LabelledField id="sort" label={t('desk.list.sort')}>
          <Select<DeskSort>
            id="sort"
            value={choice.sort}
            options={[
              ['deadline', t('desk.list.byDeadline')],
              ['label', t('desk.list.byLabel')],
            ]}
            onChange={(sort) => change({ sort })}
            className={`${inputLook} w-full`}
          />
        </LabelledField>
      </div>
      <Checkbox checked={choice.archived} onChange={(archived) => change({ archived })}>
        {t('desk.list.archived')}
      </Checkbox>
      <p role="status">{t('desk.list.found', { count: found.length, all: String(rows.length) })}</p>
      <CaseGroups rows={running} passed={passed} grouped={grouped} count={count} />
      {running.length > count && (
        <Button look="secondary" onClick={() => setCount(count + page)}>
          {t('desk.list.more', { count: String(Math.min(page, running.length - count)) })}
        </Button>
      )}
    </Section>
  )
}
