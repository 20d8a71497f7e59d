import type { ReactNode } from 'react'
import type { PersonDate } from '@/cases/dossier/dates'
import { BasisList } from '@/components/check/finder/BasisList'
import { type DateRow, isLate } from '@/components/check/finder/dates'
import { PrintedDay } from '@/components/check/finder/PrintedDay'
import type { RoutesView } from '@/components/check/finder/view'
import type { FlowEvent } from '@/components/check/session/flow-event'
import { Basis } from '@/components/finding/dates/Basis'
import { Count } from '@/components/finding/dates/Count'
import { Ruler } from '@/components/finding/dates/Ruler'
import { daysLeftInWords } from '@/components/finding/dates/ruler-words'
import { Ways } from '@/components/finding/dates/Ways'
import { OfficeLines } from '@/components/finding/law/OfficeLines'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { Details } from '@/components/ui/Details'
import { LabelFor } from '@/components/ui/LabelFor'
import { Labelled } from '@/components/ui/Labelled'
import type { OfficeId } from '@/content/law/offices'
import { timeLimits } from '@/content/law/time-limits'
import { urgentText, urgentTitle } from '@/content/say/routes'
import type { FactId } from '@/machines/facts/registry'
import { printedFactOf } from '@/machines/routes/printed-days'

export interface DateItemProps {
  readonly row: DateRow
  readonly view: RoutesView
  readonly onAsk: ((fact: FactId) => void) | null
  readonly send: (event: FlowEvent) => void
  /** The date before it began on the same day, and says so. */
  readonly startSaid: boolean
  /** Who helps, in the one that stands out; null in every other. */
  readonly help: ReactNode
}

/** The numbers that answer at any hour. The three centres stand at the foot of the page (`CentresStrip`). */
const atAnyHour: readonly OfficeId[] = ['police', 'trafficking-line', 'guardianship-service']

/** One date: its name, the days that are left, its days as a line, what to do; the count and the law on demand. */
export function DateItem({ row, view, onAsk, send, startSaid, help }: DateItemProps) {
  const { t, locale, phrases } = useChrome()
  const { urgent, date } = row
  const first = help !== null
  const { routesText, deadlineText } = view.texts
  const counted = date?.counted ?? null
  const deadline = counted?.deadline ?? null
  const limit = date === null ? null : deadlineText.limits[date.limit]
  const name = urgent ? routesText.urgent[urgent.id].name : (limit?.name ?? '')
  // The articles of the time limit are named with it.
  const named: readonly string[] = date === null ? [] : timeLimits[date.limit].basis
  const more = urgent?.basis.filter((id) => !named.includes(id)) ?? []
  const call = urgent?.call.filter((id) => atAnyHour.includes(id)) ?? []
  const late = isLate(row)
  const asks = urgent?.id === 'term-to-leave-may-run' && view.facts.termDays === undefined
  return (
    <li
      data-urgent={urgent?.id}
      data-on={urgent?.on}
      className={`space-y-1 border-s-4 ps-4 ${first ? 'border-unmet' : 'border-line'}`}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-semibold">{name}</h3>
        {counted !== null && (
          <p className={first ? 'font-semibold text-unmet' : ''}>{daysLeftInWords(counted, t)}</p>
        )}
      </div>
      {deadline !== null && <Ruler deadline={deadline} today={view.today} startSaid={startSaid} />}
      {(urgent !== null || !late) && (
        <p>
          {urgent
            ? routesText.urgent[urgent.id].todo
            : deadline && (limit?.act ?? t(`finder.dates.todo.${deadline.kind}`))}
        </p>
      )}
      {late && limit && (
        <p>
          <Labelled t={t} name={t('deadlines.stillOpen')}>
            {limit.stillOpen}
          </Labelled>
        </p>
      )}
      {help}
      {call.length > 0 && (
        <ul className="grid gap-x-4 gap-y-2 sm:grid-cols-3">
          {call.map((id) => (
            <li key={id}>
              <OfficeLines id={id} locale={locale} t={t} names={view.sentences.names} brief toCall />
            </li>
          ))}
        </ul>
      )}
      {asks && onAsk && (
        <Button look="secondary" onClick={() => onAsk('termDays')}>
          {t('finder.sharpen')}
        </Button>
      )}
      {date !== null && <Printed date={date} name={name} view={view} send={send} />}
      <Details label={<LabelFor t={t} label={t('result.why')} subject={name} />}>
        {urgent ? (
          <>
            <p className="font-semibold">{urgentTitle(urgent, routesText, phrases)}</p>
            <p>{urgentText(urgent, routesText, phrases)}</p>
          </>
        ) : (
          <p>{limit?.what}</p>
        )}
        {deadline && (
          <>
            <Count deadline={deadline} words={{ ...phrases, text: deadlineText }} />
            <Ways deadline={deadline} words={{ ...phrases, text: deadlineText }} />
          </>
        )}
        {date && limit && <Basis limit={date.limit} name={limit.name} names={view.sentences.names} />}
        {more.length > 0 && <BasisList ids={more} names={view.sentences.names} />}
      </Details>
    </li>
  )
}

interface PrintedProps extends Pick<DateItemProps, 'view' | 'send'> {
  readonly date: PersonDate
  readonly name: string
}

/** Where a text that could not be read may give another day: the field for the one that is printed, or the way to the step that holds it. */
function Printed({ date, name, view, send }: PrintedProps) {
  const { t } = useChrome()
  const { deadline } = date.counted
  const { origin, procedure } = date
  if (deadline?.status !== 'counted' || (!deadline.unread && deadline.printed === undefined)) return null
  if ('fact' in origin) {
    const fact = printedFactOf(date.limit, origin.fact)
    if (fact === null) return null
    return (
      <PrintedDay
        fact={fact}
        received={origin.from}
        name={name}
        view={view}
        onNote={(noted, on) => send({ type: 'note', fact: noted, on })}
      />
    )
  }
  if (procedure === null || !('printed' in date.counted)) return null
  return (
    <Button look="quiet" onClick={() => send({ type: 'locate', procedure })}>
      <span>
        <LabelFor t={t} label={t('finder.dates.printed')} subject={name} />
      </span>
    </Button>
  )
}
