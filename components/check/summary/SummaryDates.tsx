import { originKey } from '@/cases/dossier/dates'
import { dateRows } from '@/components/check/finder/dates'
import type { RoutesView } from '@/components/check/finder/view'
import { type Notes, numbersOf } from '@/components/check/summary/notes'
import { OfficeLines } from '@/components/finding/law/OfficeLines'
import type { SheetCase } from '@/components/finding/sheet/sheet-case'
import { DateLine } from '@/components/finding/timeline/DateLine'
import { loadDeadlineSentences } from '@/components/finding/timeline/kit'
import { hasTimeline, type ResultView } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { useLoaded } from '@/components/i18n/use-loaded'
import { Labelled } from '@/components/ui/Labelled'
import { LoadFailed } from '@/components/ui/LoadFailed'
import { timeLimits } from '@/content/law/time-limits'
import { dayInWords } from '@/content/say/days'
import { eventDay } from '@/content/say/refusal'
import { urgentText, urgentTitle } from '@/content/say/routes'
import type { Urgent } from '@/machines/routes/urgent'

export interface SummaryDatesProps {
  readonly views: readonly ResultView[]
  readonly routes: RoutesView
  readonly dates: SheetCase['dates']
  readonly notes: Notes
}

/** In the full file: what cannot wait, and every date that stands with no file on the paper, with its count. */
export function SummaryDates({ views, routes, dates, notes }: SummaryDatesProps) {
  const { t, phrases } = useChrome()
  const kit = useLoaded(loadDeadlineSentences, null)
  const withTimeline = views.filter(hasTimeline).map(({ opened }) => opened.procedure.id)
  const own = dates.filter(({ procedure }) => !withTimeline.some((id) => id === procedure))
  if (routes.urgent.length === 0 && own.length === 0) return null
  return (
    <section className="space-y-3 print:space-y-1.5" aria-labelledby="urgent">
      <h2 id="urgent" className="border-b-2 border-current pb-1 text-xl font-bold">
        {t('finder.sheetUrgent')}
      </h2>
      <ul className="space-y-2 print:space-y-1">
        {dateRows(routes).map(
          ({ urgent }) => urgent && <UrgentLine key={urgent.id} thing={urgent} view={routes} notes={notes} />,
        )}
      </ul>
      {kit === 'busy' && <p role="status">{t('common.loading')}</p>}
      {kit === 'failed' && <LoadFailed />}
      {typeof kit === 'object' && (
        <ul>
          {own.map(({ limit, procedure, origin, counted }) => (
            <DateLine
              key={`${procedure} ${limit} ${originKey(origin)}`}
              item={{
                counted: { limit, ...counted },
                from:
                  'fact' in origin
                    ? t('timeline.fromAnswer', {
                        event: kit.words.text.events[timeLimits[limit].event].name,
                        date: dayInWords(origin.from, phrases),
                      })
                    : t('timeline.counted', {
                        event: kit.eventTexts[origin.event.type].name,
                        date: eventDay(origin.event.on, { ...phrases, words: kit.lifecycleWords }),
                      }),
              }}
              kit={kit}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

function UrgentLine({ thing, view, notes }: { thing: Urgent; view: RoutesView; notes: Notes }) {
  const { t, locale, phrases } = useChrome()
  const { routesText } = view.texts
  return (
    <li className="keep-together border-s-4 border-current ps-3" data-urgent={thing.id}>
      <p>
        <Labelled t={t} bold join="lead" name={urgentTitle(thing, routesText, phrases)}>
          {urgentText(thing, routesText, phrases)}
        </Labelled>{' '}
        <span className="text-sm">{numbersOf(thing.basis, notes)}</span>
      </p>
      {thing.call.map((id) => (
        <OfficeLines key={id} id={id} locale={locale} t={t} names={view.sentences.names} />
      ))}
    </li>
  )
}
