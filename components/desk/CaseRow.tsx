import { memo, type ReactNode } from 'react'
import type { Behind, DeskRow } from '@/cases/dossier/desk-row'
import { glanceOf, type Missing } from '@/components/desk/glance'
import { RowMenu } from '@/components/desk/RowMenu'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { shortName } from '@/components/desk/rules/loaded-rules'
import { Strip } from '@/components/desk/Strip'
import { openCase } from '@/components/desk/use-repository'
import { Series } from '@/components/ui/Series'
import { dayInWords } from '@/content/say/days'
import { list } from '@/content/say/joins'

/** The columns of the list, in order; the same on a card. */
export const caseColumns = ['case', 'route', 'next', 'strip', 'missing', 'waits', 'menu'] as const
export type CaseColumn = (typeof caseColumns)[number]

/** One case of the list, as a row of the table or as a card. */
export const CaseRow = memo(function CaseRow({ row, wide }: { row: DeskRow; wide: boolean }) {
  const { t, rules, phrases, repository, today } = useDesk()
  const name = row.label || t('desk.list.unnamed')
  const dossier = repository.look().entries.get(row.id)?.dossier
  const glance = dossier && glanceOf(dossier, rules, today)
  const cells: Readonly<Record<CaseColumn, ReactNode>> = {
    case: (
      <>
        <button
          type="button"
          onClick={() => openCase(repository, row.id)}
          className="min-h-11 text-start font-semibold text-brand underline underline-offset-4 hover:text-brand-deep"
        >
          {name}
        </button>
        {row.persons > 1 && (
          <span className="block text-sm text-soft">{t('desk.list.persons', { count: row.persons })}</span>
        )}
      </>
    ),
    route:
      glance && glance.procedures.length > 0
        ? list(
            glance.procedures.map((id) => shortName(rules, id)),
            phrases,
          )
        : t('desk.list.noRoute'),
    next: <NextDate row={row} />,
    strip: <Strip days={row.ahead} />,
    missing: <MissingWords missing={glance?.missing ?? { kind: 'unknown' }} />,
    waits:
      row.waitingFor.length > 0
        ? list(
            row.waitingFor.map((actor) => rules.lifecycleWords.actors[actor]),
            phrases,
          )
        : t('desk.list.nobody'),
    menu: <RowMenu row={row} name={name} />,
  }
  if (wide) {
    return (
      <tr data-case={row.id} className="border-b border-line">
        <th scope="row" className="py-1 pe-4 text-start font-normal">
          {cells.case}
        </th>
        {caseColumns.slice(1).map((column) => (
          <td key={column} className="py-1 pe-4">
            {cells[column]}
          </td>
        ))}
      </tr>
    )
  }
  return (
    <li
      data-case={row.id}
      className="grid grid-cols-[1fr_auto] gap-x-3 rounded-lg border border-line bg-card p-3"
    >
      <div>{cells.case}</div>
      {cells.menu}
      <dl className="col-span-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-sm">
        {(['next', 'strip', 'route', 'missing', 'waits'] as const).map((column) => (
          <div key={column} className="contents">
            <dt className="text-soft">{t(`desk.list.columns.${column}`)}</dt>
            <dd>{cells[column]}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
})

/** The nearest date in words, what it is, and what lies behind. */
function NextDate({ row: { next, maybe, overdue, leftOut } }: { row: DeskRow }) {
  const { t, phrases, rules } = useDesk()
  const nothing = !next && !maybe && !overdue && !leftOut
  return (
    <div className="text-sm">
      {next && (
        <>
          <p>
            <Series
              t={t}
              join="row"
              parts={[
                <strong key="day" className="text-base">
                  {next.on ? (
                    <time dateTime={next.on}>{dayInWords(next.on, phrases)}</time>
                  ) : (
                    t('desk.list.undated')
                  )}
                </strong>,
                next.daysLeft === null
                  ? t('desk.list.mayBeToday')
                  : next.daysLeft === 0
                    ? t('desk.list.today')
                    : t('desk.list.daysLeft', { count: next.daysLeft }),
              ]}
            />
          </p>
          <p className="text-soft">{rules.deadlines.text.limits[next.limit].name}</p>
          {next.possible && (
            <p className="text-check">
              {t('desk.dates.possible', { date: dayInWords(next.possible, phrases) })}
            </p>
          )}
        </>
      )}
      {maybe && <p className="text-check">{t('desk.list.maybe', { count: maybe.count })}</p>}
      {!next && maybe && <LastDay behind={maybe} />}
      {overdue && <p className="text-soft">{t('desk.list.overdue', { count: overdue.count })}</p>}
      {!next && !maybe && overdue && <LastDay behind={overdue} />}
      {leftOut && <p className="text-check">{t('desk.list.leftOut')}</p>}
      {nothing && <p>{t('desk.list.groups.none')}</p>}
    </div>
  )
}

function LastDay({ behind: { last } }: { behind: Behind }) {
  const { t, phrases, rules } = useDesk()
  const { name } = rules.deadlines.text.limits[last.limit]
  return (
    <p className="text-soft">
      <Series t={t} join="row" parts={[last.on && dayInWords(last.on, phrases), name]} />
    </p>
  )
}

function MissingWords({ missing }: { missing: Missing }) {
  const { t } = useDesk()
  switch (missing.kind) {
    case 'unknown':
      return t('desk.list.noRoute')
    case 'under-way':
      return t('desk.list.underWay')
    case 'nothing':
      return t('desk.list.nothingMissing')
    case 'counted':
      return (
        <Series
          t={t}
          join="row"
          parts={[
            missing.papers > 0 && t('desk.list.papers', { count: missing.papers }),
            missing.points > 0 && t('desk.list.points', { count: missing.points }),
          ]}
        />
      )
  }
}
