import { useRef, useState } from 'react'
import { type PersonDate, positionOptions } from '@/cases/dossier/dates'
import { useOpenForPrint } from '@/components/finding/dates/use-open-for-print'
import { OfficialNames } from '@/components/finding/law/OfficialNames'
import type { LoadedProcedure } from '@/components/finding/procedure'
import { SummaryButton } from '@/components/finding/SummaryButton'
import { EventForm } from '@/components/finding/timeline/EventForm'
import { FileDates } from '@/components/finding/timeline/FileDates'
import { History } from '@/components/finding/timeline/History'
import { loadTimelineTexts, type TimelineTexts } from '@/components/finding/timeline/kit'
import {
  isFileOfOrder,
  orderToldOf,
  positionShown,
  type ToldOrder,
} from '@/components/finding/timeline/known-order'
import { MapOfFile } from '@/components/finding/timeline/map/MapOfFile'
import { PrintedDays } from '@/components/finding/timeline/PrintedDays'
import { Standings } from '@/components/finding/timeline/Standings'
import { toldText } from '@/components/finding/timeline/told-text'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { useLoaded } from '@/components/i18n/use-loaded'
import { BackLink } from '@/components/ui/BackLink'
import { Button } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'
import { PageTitle, Section } from '@/components/ui/Heading'
import { LoadFailed } from '@/components/ui/LoadFailed'
import { namesOfGuides } from '@/content/law/official-names'
import type { ISODate } from '@/content/law/types'
import { withAside } from '@/content/say/joins'
import { refusalSentences } from '@/content/say/refusal'
import type { Facts } from '@/machines/facts/registry'
import type { DossierEvent, EventType } from '@/machines/lifecycle/events/registry'
import { positionOf } from '@/machines/lifecycle/position'

export interface TimelinePageProps {
  readonly opened: LoadedProcedure
  readonly facts: Facts
  /** What has happened to this file, in order. */
  readonly events: readonly DossierEvent[]
  readonly today: ISODate
  /** The one list of dates of the person. */
  readonly dates: readonly PersonDate[]
  /** The step that is noted first, such as a letter that was just sent; null for none. */
  readonly noting: EventType | null
  /** Opens the summary on this page; null where the tab stores what the page of the summary reads. */
  readonly onSummary: (() => void) | null
  readonly onEvents: (events: readonly DossierEvent[]) => void
  readonly onCheck: () => void
  readonly onBack: () => void
}

/** The change that was made last, and the list as it was before it. */
interface Change {
  readonly said: string
  readonly before: readonly DossierEvent[] | null
}

/** The form that is open: for a new step, or for the one at this place. */
interface OpenForm {
  readonly index: number | null
  /** The field that takes focus; null for the heading. */
  readonly focus: string | null
}

/** "Where are you now?": the steps of a file are given here, and its position and dates follow. */
export function TimelinePage(props: TimelinePageProps) {
  const { opened, facts, events, today, dates, noting, onSummary, onEvents, onCheck, onBack } = props
  const { t, locale, phrases } = useChrome()
  const { text, lifecycle, procedure } = opened
  const kit = useLoaded(loadTimelineTexts, procedure.id)
  const [change, setChange] = useState<Change | null>(null)
  const page = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLHeadingElement>(null)
  const [form, setForm] = useState<OpenForm | null>(noting === null ? null : { index: null, focus: null })
  useOpenForPrint(page)

  const position = positionOf({ lifecycle }, events, positionOptions(facts, today))
  const told = orderToldOf(facts, events, lifecycle, today)
  const shown = positionShown(lifecycle, events, facts, today)

  function set(next: readonly DossierEvent[], said: string, undo = true) {
    onEvents(next)
    setForm(null)
    setChange({ said, before: undo ? events : null })
    list.current?.focus()
  }

  /** Add a step at the end, or put it in the place of another. Gives the reasons why it does not fit, or null. */
  function put(event: DossierEvent, { voice }: TimelineTexts): readonly string[] | null {
    const index = form?.index ?? events.length
    const next = [
      ...events.slice(0, index),
      { ...event, procedure: procedure.id },
      ...events.slice(index + 1),
    ]
    const { refusal, standings } = positionOf({ lifecycle }, next, { today })
    // The list names a later step that no longer fits; this one is accepted.
    if (refusal && refusal.index <= index) return refusalSentences({ refusal, standings }, voice)
    const name = voice.events[event.type].name
    set(next, t(index < events.length ? 'timeline.edited' : 'timeline.added', { event: name }))
    return null
  }

  function addTold({ event, events: next }: ToldOrder, { voice }: TimelineTexts) {
    const { name } = voice.events[event.type]
    set(
      next.map((one) => (one === event ? { ...one, procedure: procedure.id } : one)),
      t('timeline.added', { event: name }),
    )
  }

  return (
    <div ref={page} className="max-w-3xl space-y-10 print:max-w-none print:space-y-3">
      <div className="space-y-3">
        <BackLink onBack={onBack}>{t('common.back')}</BackLink>
        <PageTitle takesFocus>{t('timeline.title')}</PageTitle>
        <p className="font-semibold">{withAside(text.title, text.short, phrases)}</p>
        <p className="text-sm text-soft">
          <OfficialNames names={namesOfGuides[procedure.id]} locale={locale} beside={text.title} />
        </p>
        <p className="print:hidden">
          {t('timeline.lead')} {t('timeline.optional')}
        </p>
      </div>
      {kit === 'busy' && <p role="status">{t('common.loading')}</p>}
      {kit === 'failed' && <LoadFailed />}
      {kit !== 'busy' && kit !== 'failed' && (
        <>
          <section aria-labelledby="happened" className="space-y-4">
            <h2 id="happened" ref={list} tabIndex={-1} className="text-xl font-bold outline-none">
              {t('timeline.happenedTitle')}
            </h2>
            <div role="status" className="print:hidden">
              {change?.said}
            </div>
            {change?.before && (
              <Button look="quiet" onClick={() => set(change.before ?? [], t('timeline.restored'), false)}>
                {t('timeline.undo')}
              </Button>
            )}
            {told && (
              <Callout>
                <p>{toldText(told, t, phrases)}</p>
                {told.event.on !== 'unsure' && (
                  <Button look="secondary" onClick={() => addTold(told, kit)}>
                    {t('timeline.addTold')}
                  </Button>
                )}
              </Callout>
            )}
            {events.length === 0 ? (
              !(told && isFileOfOrder(lifecycle)) && <p>{t('timeline.happenedNone')}</p>
            ) : (
              <History
                events={events}
                position={position}
                voice={kit.voice}
                action={(index, name) => (
                  <div className="flex flex-wrap gap-x-6 print:hidden">
                    <Button
                      look="quiet"
                      aria-label={t('timeline.editWhat', { event: name })}
                      onClick={() => setForm({ index, focus: null })}
                    >
                      {t('timeline.edit')}
                    </Button>
                    <Button
                      look="quiet"
                      aria-label={t('timeline.removeWhat', { event: name })}
                      onClick={() =>
                        set(
                          events.filter((_, place) => place !== index),
                          t('timeline.removed', { event: name }),
                        )
                      }
                    >
                      {t('timeline.remove')}
                    </Button>
                  </div>
                )}
              />
            )}
            {position.refusal === null && events.length > 0 && form === null && (
              <Button onClick={() => setForm({ index: null, focus: null })}>
                {t('timeline.form.title')}
              </Button>
            )}
          </section>
          {(form !== null || events.length === 0) && (
            <EventForm
              key={form?.index ?? 'new'}
              lifecycle={lifecycle}
              position={
                form?.index == null
                  ? position
                  : positionOf({ lifecycle }, events.slice(0, form.index), { today })
              }
              kit={kit}
              event={form?.index == null ? undefined : events[form.index]}
              type={noting}
              focus={form?.focus ?? null}
              takesFocus={form !== null}
              onAdd={(event) => put(event, kit)}
              onCancel={form && (() => setForm(null))}
            />
          )}
          <Section id="standing" title={t('timeline.nowTitle')}>
            <Standings position={shown} voice={kit.voice} names={kit.names} level={3} />
            <section aria-labelledby="map" className="space-y-3">
              <h3 id="map" className="text-lg font-bold">
                {t('timeline.map.title')}
              </h3>
              <MapOfFile lifecycle={lifecycle} position={shown} voice={kit.voice} />
            </section>
            <PrintedDays position={position} voice={kit.voice} />
          </Section>
          <Section id="dates" title={t('timeline.datesTitle')}>
            <FileDates
              position={position}
              dates={dates}
              kit={kit}
              level={3}
              onTypePrinted={(index, focus) => setForm({ index, focus })}
            />
          </Section>
        </>
      )}
      <div className="flex flex-wrap gap-3">
        <SummaryButton onSummary={onSummary} />
        <Button look="secondary" onClick={onCheck}>
          {t('timeline.toCheck')}
        </Button>
      </div>
      <p className="font-semibold">{t('common.notice')}</p>
    </div>
  )
}
