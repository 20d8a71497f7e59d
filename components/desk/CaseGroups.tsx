import { type ReactNode, useState } from 'react'
import type { DeskRow, Urgency } from '@/cases/dossier/desk-row'
import { CaseRow, caseColumns } from '@/components/desk/CaseRow'
import { useWide } from '@/components/desk/matrix/use-wide'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { keysOf } from '@/content/law/keys'

/** The groups of the list, in order, by what their cases have in common. What may be today stands with this week. */
const groups = {
  week: ['undated', 'week'],
  maybe: ['maybe'],
  later: ['month', 'later'],
  none: ['none'],
} as const satisfies Readonly<Record<string, readonly Urgency[]>>
type GroupName = keyof typeof groups | 'all'

interface Group {
  readonly name: GroupName | 'overdue'
  readonly head: ReactNode
  readonly rows: readonly DeskRow[]
}

export interface CaseGroupsProps {
  readonly rows: readonly DeskRow[]
  /** Cases of which all that is known has passed, behind one line; empty where the list is in the order of labels. */
  readonly passed: readonly DeskRow[]
  readonly grouped: boolean
  /** Lines that are drawn. */
  readonly count: number
}

/** The cases under the group they belong to: one table where it fits, else cards. */
export function CaseGroups({ rows, passed, grouped, count }: CaseGroupsProps) {
  const { t } = useDesk()
  const wide = useWide()
  const [open, setOpen] = useState(false)
  const visible = rows.slice(0, count)
  const named = (name: GroupName, own: readonly DeskRow[]): Group => ({
    name,
    head: t(`desk.list.groups.${name}`),
    rows: own,
  })
  const fold: Group = {
    name: 'overdue',
    head: (
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="min-h-11 text-start text-brand underline underline-offset-4"
      >
        {t('desk.list.passed', { count: passed.length })}
      </button>
    ),
    rows: open ? passed.slice(0, count) : [],
  }
  const all: readonly Group[] = [
    ...(grouped
      ? keysOf(groups).map((name) =>
          named(
            name,
            visible.filter(({ urgency }) => (groups[name] as readonly Urgency[]).includes(urgency)),
          ),
        )
      : [named('all', visible)]
    ).filter((group) => group.rows.length > 0),
    ...(passed.length > 0 ? [fold] : []),
  ]
  if (all.length === 0) return null
  return wide ? <Wide groups={all} /> : <Cards groups={all} />
}

function Wide({ groups }: { groups: readonly Group[] }) {
  const { t } = useDesk()
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{t('desk.list.title')}</caption>
      <thead>
        <tr className="border-b-2 border-line text-sm text-soft">
          {caseColumns.map((column) => (
            <th key={column} scope="col" className="py-2 pe-4 text-start">
              <span className={column === 'menu' ? 'sr-only' : ''}>{t(`desk.list.columns.${column}`)}</span>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ name, head, rows }) => (
        <tbody key={name}>
          <tr>
            <th scope="rowgroup" colSpan={caseColumns.length} className="pt-5 pb-1 text-start">
              {head}
            </th>
          </tr>
          {rows.map((row) => (
            <CaseRow key={row.id} row={row} wide />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Cards({ groups }: { groups: readonly Group[] }) {
  return groups.map(({ name, head, rows }) => (
    <div key={name} className="space-y-2">
      <h3 className="font-semibold">{head}</h3>
      <ul className="space-y-3">
        {rows.map((row) => (
          <CaseRow key={row.id} row={row} wide={false} />
        ))}
      </ul>
    </div>
  ))
}
