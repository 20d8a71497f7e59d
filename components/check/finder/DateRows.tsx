import { originKey } from '@/cases/dossier/dates'
import { DateItem } from '@/components/check/finder/DateItem'
import { type DateRow, dateRows, firstStandsOut, shownAtOnce } from '@/components/check/finder/dates'
import { HelpLine } from '@/components/check/finder/HelpLine'
import type { RoutesView } from '@/components/check/finder/view'
import type { FlowEvent } from '@/components/check/session/flow-event'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Details } from '@/components/ui/Details'
import { Section } from '@/components/ui/Heading'
import type { RouteId } from '@/content/law/route-ids'
import type { FactId } from '@/machines/facts/registry'

export interface DateRowsProps {
  readonly view: RoutesView
  /** Asks for the days that an order gives; null where the answer would not come back to this page. */
  readonly onAsk: ((fact: FactId) => void) | null
  readonly send: (event: FlowEvent) => void
  /** The route that the page is about, or the one to look at first. */
  readonly route: RouteId | null
}

/** What cannot wait, and the dates of the person, in their one order. Nothing where there are none. */
export function DateRows({ view, onAsk, send, route }: DateRowsProps) {
  const { t } = useChrome()
  const rows = dateRows(view)
  if (rows.length === 0) return null
  const few = shownAtOnce(rows)
  const more = rows.slice(few)
  const item = (index: number) => (row: (typeof rows)[number], place: number) => (
    <DateItem
      key={row.id}
      row={row}
      view={view}
      onAsk={onAsk}
      send={send}
      startSaid={startOf(row) !== null && startOf(row) === startOf(rows[index + place - 1])}
      help={index + place === 0 && firstStandsOut(view) ? <HelpLine view={view} route={route} /> : null}
    />
  )
  return (
    <Section id="urgent" title={t(view.urgent.length > 0 ? 'finder.urgentTitle' : 'finder.datesTitle')}>
      <ul className="space-y-6">{rows.slice(0, few).map(item(0))}</ul>
      {more.length > 0 && (
        <Details label={t('finder.dates.more', { count: more.length })}>
          <ul className="space-y-6 py-2">{more.map(item(few))}</ul>
        </Details>
      )}
    </Section>
  )
}

/** The day that a date is counted from, and the answer or step that gave it. */
function startOf(row: DateRow | undefined): string | null {
  const deadline = row?.date?.counted.deadline
  if (!row?.date || deadline?.status !== 'counted') return null
  return `${originKey(row.date.origin)} ${deadline.event}`
}
