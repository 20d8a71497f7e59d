import { positionOptions } from '@/cases/dossier/dates'
import type { LoadedProcedure } from '@/components/finding/procedure'
import { DateLine } from '@/components/finding/timeline/DateLine'
import { datesOf } from '@/components/finding/timeline/dates'
import { History } from '@/components/finding/timeline/History'
import { loadTimelineTexts } from '@/components/finding/timeline/kit'
import { positionShown } from '@/components/finding/timeline/known-order'
import type { TimelineProps } from '@/components/finding/timeline/Timeline'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { useLoaded } from '@/components/i18n/use-loaded'
import { Labelled } from '@/components/ui/Labelled'
import { LoadFailed } from '@/components/ui/LoadFailed'
import { labelled } from '@/content/say/joins'
import type { LifecycleVoice } from '@/content/say/refusal'
import { standingText } from '@/content/say/standing'
import { eventsOf } from '@/machines/lifecycle/events/registry'
import { type Position, positionOf } from '@/machines/lifecycle/position'

/** What happened and which dates run, on paper: a line or two each, with the count. Nothing where nothing is known. */
export function SummaryTimeline({ opened, facts, events, today, dates }: TimelineProps) {
  const { t } = useChrome()
  const { lifecycle, procedure }: LoadedProcedure = opened
  const kit = useLoaded(loadTimelineTexts, procedure.id)
  if (kit === 'busy') return <p role="status">{t('common.loading')}</p>
  if (kit === 'failed') return <LoadFailed />
  const own = eventsOf(procedure.id, events)
  const position = positionOf({ lifecycle }, own, positionOptions(facts, today))
  const items = datesOf(position, dates, { ...kit, t })
  if (own.length === 0 && items.length === 0) return null
  return (
    <div className="space-y-2 print:space-y-1">
      <h3 className="font-bold">{t('timeline.sheetTitle')}</h3>
      {own.length > 0 && (
        <>
          <History events={own} position={position} voice={kit.voice} />
          <Now position={positionShown(lifecycle, own, facts, today)} voice={kit.voice} />
        </>
      )}
      <ul>
        {items.map((item) => (
          <DateLine key={item.id} item={item} kit={kit} />
        ))}
      </ul>
    </div>
  )
}

/** The state of the file itself in two sentences. */
function Now({ position, voice }: { position: Position; voice: LifecycleVoice }) {
  const { t } = useChrome()
  const [file] = position.standings
  if (!file) return null
  const words = standingText(file, voice)
  return (
    <p>
      <Labelled t={t} bold join="lead" name={labelled(t('timeline.nowTitle'), words.name, voice)}>
        {words.now}
      </Labelled>
    </p>
  )
}
