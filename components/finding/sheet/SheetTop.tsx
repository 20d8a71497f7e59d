import type { SheetWords } from '@/components/finding/sheet/kit'
import type { CountedDate, Top } from '@/components/finding/sheet/sheet-dates'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Labelled } from '@/components/ui/Labelled'
import { Said } from '@/components/ui/Said'
import { weekdayInWords } from '@/content/say/days'
import { labelled } from '@/content/say/joins'
import { fill } from '@/content/say/message'
import { urgentText, urgentTitle } from '@/content/say/routes'
import { leadOf } from '@/machines/deadlines/status'

/** The top of the page: what cannot wait, and the nearest dates. */
export function SheetTop({ top, texts }: { top: Top; texts: SheetWords }) {
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
          <li key={`${date.limit} ${date.procedure}`} data-limit={date.limit} className="keep-together">
            <DateOnSheet date={date} texts={texts} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="text-sm">
          <Said>{fill(sheet.moreDates, { count: more }, words)}</Said>
        </p>
      )}
    </section>
  )
}

/** A date: what it is, the day to go by, how far away it is, and an earlier day that is possible. */
function DateOnSheet({
  date: { limit, counted },
  texts: { words },
}: {
  date: CountedDate
  texts: SheetWords
}) {
  const { t } = useChrome()
  const { deadline, status } = counted
  const { on, possible } = leadOf(deadline)
  const { name } = words.text.limits[limit]
  const day =
    on === null
      ? t('deadlines.noDate')
      : labelled(t(`deadlines.safe.${deadline.kind}`), weekdayInWords(on, words), words)
  const left = status.state === 'not-yet-open' ? null : status.daysLeft
  return (
    <p>
      <Labelled t={t} bold name={name}>
        <strong>{day}</strong>
      </Labelled>{' '}
      <Said>
        {left !== null &&
          (left < 0
            ? t('deadlines.ago', { days: -left })
            : t(deadline.kind === 'last-day' ? 'deadlines.left' : 'deadlines.until', { days: left }))}{' '}
        {possible !== undefined && t('deadlines.possible', { date: weekdayInWords(possible, words) })}
      </Said>
    </p>
  )
}
