import { BarChart } from '@/components/guide/BarChart'
import type { GuideLanguage } from '@/components/guide/language'
import { sourceAddress } from '@/components/law/citation'
import { Table } from '@/components/ui/Table'
import { type ReportFactId, reportFacts } from '@/content/law/report-facts'
import type { RouteId } from '@/content/law/route-ids'
import { sources } from '@/content/law/sources'
import { type StatisticId, type StatisticTable, statistics } from '@/content/law/statistics'
import { numberInWords } from '@/content/say/amounts'
import { dayInWords } from '@/content/say/days'
import { textFor } from '@/content/say/lookup'
import { fill } from '@/content/say/message'
import { sayPublisher } from '@/content/say/source'

/** Whether our sources give any figures about a route. */
export function hasFigures(route: RouteId): boolean {
  const { ids, told } = figuresOf(route)
  return ids.length + told.length > 0
}

/** Yearly figures about a route: a chart with the table beside it. */
export function Figures({ route, language }: { route: RouteId; language: GuideLanguage }) {
  const { words, locale, t, phrases, names, statisticsText: text } = language
  const { ids, told } = figuresOf(route)
  const number = (value: number) => numberInWords(value, phrases)
  return (
    <>
      {ids.length > 0 && <p>{words.figuresLead}</p>}
      {ids.map((id) => {
        const table: StatisticTable = statistics[id]
        const { title, note, columns } = text.tables[id]
        const nameOf = (column: string) => textFor<string>(columns, column)
        const { consulted } = sources[table.source]
        return (
          <div key={id} className="space-y-3 print:space-y-1">
            <Table
              caption={title}
              head={[text.year, ...table.columns.map(nameOf)]}
              rows={table.rows.map(({ year, values }) => ({
                key: String(year),
                cells: [String(year), ...values.map(number)],
              }))}
            />
            {table.rows.length > 1 && (
              <BarChart
                table={table}
                label={fill(words.figuresChart, { title }, phrases)}
                nameOf={nameOf}
                number={number}
              />
            )}
            <p className="text-sm">{text.units[table.unit]}</p>
            {note !== undefined && <p className="text-sm">{note}</p>}
            <p className="text-sm">
              {t.rich('common.readFrom', {
                source: () => (
                  <a href={sourceAddress(locale, table.source)}>{sayPublisher(table.source, names)}</a>
                ),
                date: dayInWords(consulted, phrases),
              })}
            </p>
          </div>
        )
      })}
      {told.length > 0 && (
        <>
          <h3 className="font-semibold">{words.reportFacts}</h3>
          <ul className="list-disc space-y-2 ps-5 print:space-y-1">
            {told.map((id) => (
              <li key={id} data-report-fact={id}>
                {text.facts[id]}{' '}
                <a className="text-sm" href={sourceAddress(locale, reportFacts[id].source)}>
                  {sayPublisher(reportFacts[id].source, names)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function figuresOf(route: RouteId) {
  // The keys of the tables are the ids they are typed with.
  const ids = (Object.keys(statistics) as StatisticId[]).filter((id) => statistics[id].route === route)
  const told = (Object.keys(reportFacts) as ReportFactId[]).filter((id) => reportFacts[id].route === route)
  return { ids, told }
}
