import { useState } from 'react'
import type { Dossier } from '@/cases/dossier/format'
import { looksPersonal } from '@/cases/dossier/personal-data'
import type { TableRow } from '@/cases/exchange/case-table'
import { casesOfRows, type GoodRow } from '@/cases/exchange/cases-of-rows'
import type { ReadTable } from '@/cases/exchange/read-table'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { Button } from '@/components/ui/Button'
import { Checkbox } from '@/components/ui/Checkbox'
import { Series } from '@/components/ui/Series'
import { Table } from '@/components/ui/Table'
import { list } from '@/content/say/joins'
import { sayProblem } from '@/content/say/problem'
import type { Problem } from '@/machines/facts/problem'

/** Lines of a list that are shown before the rest is only counted. */
const listed = 100

type Line = Extract<TableRow, { readonly problems: readonly Problem[] }>

export interface TablePreviewProps {
  readonly read: ReadTable
  /** Labels of the cases on the desk. */
  readonly labels: ReadonlySet<string>
  readonly onTake: (cases: readonly Dossier[]) => void
}

/**
 * What a table holds, row by row, before anything of it is taken over. One row that cannot be read holds back the whole; a column
 * that is not known holds it back until the caseworker goes on without it.
 */
export function TablePreview({ read, labels, onTake }: TablePreviewProps) {
  const { t, words, phrases } = useDesk()
  const [alsoKnown, setAlsoKnown] = useState(false)
  const [without, setWithout] = useState(false)
  const bad = read.rows.filter((row): row is Line => 'problems' in row)
  const good = read.rows.filter((row): row is GoodRow => !('problems' in row))
  const problems = [...(without ? [] : read.unknown), ...read.problems]
  const lines = [...(problems.length > 0 ? [{ line: read.line, id: '', problems }] : []), ...bad]
  const columns = list(
    read.unknown.map(({ path }) => path),
    phrases,
  )
  const goOn = read.unknown.length > 0 && (
    <Checkbox checked={without} onChange={setWithout}>
      {t('desk.import.table.without', { count: read.unknown.length, columns })}
    </Checkbox>
  )
  if (lines.length > 0) {
    return (
      <>
        <Refused lines={lines} good={good.length} bad={bad.length} />
        {goOn}
      </>
    )
  }
  if (good.length === 0) return <p role="alert">{t('desk.import.table.noRows')}</p>

  const isKnown = (row: GoodRow) => row.id !== '' && labels.has(row.id)
  const known = good.filter(isKnown).length
  const cases = casesOfRows(good.filter((row) => alsoKnown || !isKnown(row)))
  return (
    <div className="space-y-4">
      {goOn}
      <p role="status" className="font-semibold">
        {t('desk.import.table.read', { count: good.length })}
      </p>
      {good.some((row) => row.on !== undefined) && <p>{t('desk.import.table.noOn')}</p>}
      <Table
        caption={t('desk.import.table.title')}
        head={[t('desk.import.table.row'), t('desk.list.columns.case'), t('desk.import.table.answers')]}
        rows={good.slice(0, listed).map((row) => ({
          key: String(row.line),
          cells: [
            String(row.line),
            <Series
              key="case"
              t={t}
              join="row"
              parts={[
                row.id || t('desk.list.unnamed'),
                isKnown(row) && t('desk.import.table.known'),
                ...looksPersonal(row.id).map((kind) => words.personal[kind]),
              ]}
            />,
            String(Object.keys(row.facts).length),
          ],
        }))}
      />
      {good.length > listed && <p>{t('desk.import.moreErrors', { count: good.length - listed })}</p>}
      {good.some((row) => looksPersonal(row.id).length > 0) && <p>{words.personal.advice}</p>}
      {known > 0 && (
        <Checkbox checked={alsoKnown} onChange={setAlsoKnown}>
          {t('desk.import.table.alsoKnown', { count: known })}
        </Checkbox>
      )}
      {cases.length > 0 && (
        <Button onClick={() => onTake(cases)}>{t('desk.import.take', { count: cases.length })}</Button>
      )}
    </div>
  )
}

interface RefusedProps {
  /** The first row and those below it that have something wrong. */
  readonly lines: readonly Pick<Line, 'line' | 'id' | 'problems'>[]
  /** How many rows can be read, and how many cannot. */
  readonly good: number
  readonly bad: number
}

/** Every row that cannot be read, with its column, what stands there and what is allowed. */
function Refused({ lines, good, bad }: RefusedProps) {
  const { t, words, phrases } = useDesk()
  const all = lines.flatMap(({ line, id, problems }) => problems.map((problem) => ({ line, id, problem })))
  return (
    <div role="alert" className="space-y-2 border-s-6 border-unmet bg-unmet-tint p-4">
      <p className="font-semibold">
        <Series
          t={t}
          join="row"
          parts={[
            t('desk.import.table.read', { count: good }),
            t('desk.import.table.refused', { count: bad }),
          ]}
        />
      </p>
      <p>
        {t('desk.import.nothingChanged')} {t('desk.import.table.mend')}
      </p>
      <Table
        caption={t('desk.import.table.wrong')}
        head={[
          t('desk.import.table.row'),
          t('desk.list.columns.case'),
          t('desk.import.table.column'),
          t('desk.import.table.wrong'),
        ]}
        rows={all.slice(0, listed).map(({ line, id, problem }) => ({
          key: `${line} ${problem.path} ${problem.problem}`,
          cells: [
            String(line),
            id,
            <code key="column">{problem.path}</code>,
            sayProblem(problem, words.importProblems, phrases),
          ],
        }))}
      />
      {all.length > listed && <p>{t('desk.import.moreErrors', { count: all.length - listed })}</p>}
    </div>
  )
}
