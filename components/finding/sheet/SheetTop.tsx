import { originKey } from '@/cases/dossier/dates'
import type { CountedDate } from '@/components/finding/dates/cannot-wait'
import { Ruler } from '@/components/finding/dates/Ruler'
import { dateOnSheet, openOnSheet } from '@/components/finding/sheet/date-words'
import type { SheetWords } from '@/components/finding/sheet/kit'
import type { Top } from '@/components/finding/sheet/sheet-dates'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Labelled } from '@/components/ui/Labelled'
import type { ISODate } from '@/content/law/types'
import { fill } from '@/content/say/message'
import { urgentText, urgentTitle } from '@/content/say/routes'

export interface SheetTopProps {
  readonly top: Top
  readonly texts: SheetWords
  readonly today: ISODate
}

/** Two decisions of one day may start the same time limit. */
const keyOf = ({ limit, procedure, origin }: CountedDate): string =>
  `${procedure} ${limit} ${originKey(origin)}`

/** The top of the page: what cannot wait, and the nearest dates. */
export function SheetTop({ top, texts, today }: SheetTopProps) {
  const { t } = useChrome()
  const { sheet, routesText, words } = texts
  const { urgent, dates, more } = top
  return (
    <section className="space-y-2 print:space-y-1" aria-label={sheet.dates}>
      {urgent.length + dates.length === 0 && <p>{sheet.noDates}</p>}
      <ul className="space-y-3 print:space-y-1.5">
        {urgent.map((thing) => (
          <li key={thing.id} data-urgent={thing.id} className="border-s-4 border-current ps-3">
            <Labelled t={t} bold join="lead" name={urgentTitle(thing, routesText, words)}>
              {urgentText(thing, routesText, words)}
            </Labelled>
          </li>
        ))}
        {dates.map((date) => (
          <li key={keyOf(date)} data-limit={date.limit} className="keep-together">
            <DateOnSheet date={date} texts={texts} />
            <Ruler deadline={date.counted.deadline} today={today} />
            {words.text.limits[date.limit].act !== undefined && (
              <p className="text-sm">
                <span>{words.text.limits[date.limit].act}</span>
              </p>
            )}
            <StillOpen date={date} texts={texts} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="text-sm">
          <span>{fill(sheet.moreDates, { count: more }, words)}</span>
        </p>
      )}
    </section>
  )
}

/** A date: what it is, the day to go by, and how far away it is. The line below shows an earlier day that is possible. */
function DateOnSheet({ date, texts }: { date: CountedDate; texts: SheetWords }) {
  const { t } = useChrome()
  return (
    <p className="flex flex-wrap justify-between gap-x-4">
      <strong>
        <span>{texts.words.text.limits[date.limit].name}</span>
      </strong>
      <span>{dateOnSheet(date, t, texts)}</span>
    </p>
  )
}

/** What may still be open of a date that may be over. */
function StillOpen({ date, texts }: { date: CountedDate; texts: SheetWords }) {
  const open = openOnSheet(date, texts)
  return open === null ? null : <p className="text-sm">{open}</p>
}
