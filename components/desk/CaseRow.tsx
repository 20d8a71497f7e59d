import { memo, type ReactNode } from 'react'
import type { DeskRow } from '@/cases/dossier/desk-row'
import { FileStands } from '@/components/desk/FileStands'
import { glanceOf, type Missing } from '@/components/desk/glance'
import { NextDate } from '@/components/desk/NextDate'
import { RowMenu } from '@/components/desk/RowMenu'
import { isSample } from '@/components/desk/repository/sample-ids'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { shortName } from '@/components/desk/rules/loaded-rules'
import { Strip } from '@/components/desk/Strip'
import { openCase } from '@/components/desk/use-repository'
import { Series } from '@/components/ui/Series'
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
        {isSample(row.id) && (
          <span className="ms-2 rounded-full border border-current px-2 text-sm text-soft">
            {t('desk.samples.mark')}
          </span>
        )}
        {row.persons > 1 && (
          <span className="block text-sm text-soft">{t('desk.list.persons', { count: row.persons })}</span>
        )}
      </>
    ),
    route:
      glance && glance.procedures.length > 0 ? (
        <>
          {list(
            glance.procedures.map((id) => shortName(rules, id)),
            phrases,
          )}
          {glance.file && (
            <span className="block text-sm text-soft">
              <FileStands file={glance.file} undated />
            </span>
          )}
        </>
      ) : (
        t('desk.list.noRoute')
      ),
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

function MissingWords({ missing }: { missing: Missing }) {
  const { t } = useDesk()
  switch (missing.kind) {
    case 'unknown':
      return t('desk.list.noRoute')
    case 'none-to-lodge':
      return t('desk.file.nothingToLodge')
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
