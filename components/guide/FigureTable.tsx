import { AddressLink } from '@/components/guide/AddressLink'
import { figureAnchor } from '@/components/guide/anchors'
import { BarChart } from '@/components/guide/BarChart'
import type { GuideLanguage } from '@/components/guide/language'
import { sourceAddress } from '@/components/law/citation'
import { Table } from '@/components/ui/Table'
import { newestFigures } from '@/content/law/newest-figures'
import { sources } from '@/content/law/sources'
import { type AnyStatistic, grantShares, type StatisticId, statistics } from '@/content/law/statistics'
import { localeTable } from '@/content/locale'
import { numberInWords } from '@/content/say/amounts'
import { dayInWords } from '@/content/say/days'
import { label } from '@/content/say/joins'
import { textFor } from '@/content/say/lookup'
import { fill } from '@/content/say/message'
import { namePublisher, sayPublisher } from '@/content/say/source'

/** What is needed to tell figures: the words of guides name a chart. */
export type FigureLanguage = Pick<
  GuideLanguage,
  'locale' | 't' | 'phrases' | 'names' | 'words' | 'statisticsText' | 'addressText'
>

/** A table of yearly figures with its chart: what is counted, the source and its day, the newest figures, and the table as a file. */
export function FigureTable({
  id,
  language,
}: {
  readonly id: StatisticId
  readonly language: FigureLanguage
}) {
  const { words, locale, t, phrases, names, statisticsText: text } = language
  const table: AnyStatistic = statistics[id]
  const { title, note, columns } = text.tables[id]
  const nameOf = (column: AnyStatistic['columns'][number]) => textFor(columns, column)
  const number = (value: number) => numberInWords(value, phrases)
  const percent = new Intl.NumberFormat(phrases.tag, { style: 'percent', maximumFractionDigits: 1 })
  const shares = grantShares(table)
  const newest = newestFigures[table.newest]
  return (
    <div id={figureAnchor(id)} className="scroll-mt-4 space-y-3 print:space-y-1">
      <Table
        caption={title}
        head={[text.year, ...table.columns.map(nameOf), ...(shares.length > 0 ? [text.share] : [])]}
        rows={table.rows.map(({ year, values }, at) => ({
          key: String(year),
          cells: [
            String(year),
            ...values.map(number),
            ...shares.slice(at, at + 1).map((share) => percent.format(share)),
          ],
        }))}
      />
      {(table.rows.length > 1 || table.columns.length > 1) && (
        <BarChart
          id={figureAnchor(id)}
          table={table}
          label={fill(words.figuresChart, { title }, phrases)}
          description={text.units[table.unit]}
          nameOf={nameOf}
          number={number}
          dir={localeTable[locale].dir}
        />
      )}
      <p className="text-sm">{text.units[table.unit]}</p>
      {note !== undefined && <p className="text-sm">{note}</p>}
      {shares.length > 0 && <p className="text-sm">{text.shareNote}</p>}
      <p className="text-sm">
        {t.rich('common.readFrom', {
          source: () => <a href={sourceAddress(locale, table.source)}>{sayPublisher(table.source, names)}</a>,
          date: dayInWords(sources[table.source].consulted, phrases),
        })}
      </p>
      <p className="text-sm">
        {label(text.newest, phrases)}{' '}
        <a href={newest.url} rel="noreferrer">
          {namePublisher(newest.publisher, names)}
        </a>
        <span className="hidden break-all print:inline"> {newest.url}</span>
      </p>
      <p className="text-sm print:hidden">
        <a href={fileAddress(locale, id)} download>
          {fill(text.download, { title }, phrases)}
        </a>{' '}
        <AddressLink id={figureAnchor(id)} name={title} language={language} />
      </p>
    </div>
  )
}

/** Where a table stands as a file. */
const fileAddress = (locale: string, id: StatisticId): string => `/${locale}/figures/${id}.csv`
