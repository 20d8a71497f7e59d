import { type PersonDate, positionOptions } from '@/cases/dossier/dates'
import type { LoadedProcedure } from '@/components/finding/procedure'
import { FileDates } from '@/components/finding/timeline/FileDates'
import { History } from '@/components/finding/timeline/History'
import { loadTimelineTexts } from '@/components/finding/timeline/kit'
import { positionShown } from '@/components/finding/timeline/known-order'
import { MapOfFile } from '@/components/finding/timeline/map/MapOfFile'
import { PrintedDays } from '@/components/finding/timeline/PrintedDays'
import { Standings } from '@/components/finding/timeline/Standings'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { useLoaded } from '@/components/i18n/use-loaded'
import { LoadFailed } from '@/components/ui/LoadFailed'
import type { ISODate } from '@/content/law/types'
import type { Facts } from '@/machines/facts/registry'
import { type DossierEvent, eventsOf } from '@/machines/lifecycle/events/registry'
import { positionOf } from '@/machines/lifecycle/position'

export interface TimelineProps {
  readonly opened: LoadedProcedure
  readonly facts: Facts
  readonly events: readonly DossierEvent[]
  readonly today: ISODate
  /** The one list of dates of the person. */
  readonly dates: readonly PersonDate[]
}

/** The life of a file so far, to read: what happened, where it stands, its dates. Nothing where nothing is known. */
export function Timeline({ opened, facts, events, today, dates }: TimelineProps) {
  const { t } = useChrome()
  const { lifecycle, procedure } = opened
  const kit = useLoaded(loadTimelineTexts, procedure.id)
  if (kit === 'busy') return <p role="status">{t('common.loading')}</p>
  if (kit === 'failed') return <LoadFailed />
  const own = eventsOf(procedure.id, events)
  const position = positionOf({ lifecycle }, own, positionOptions(facts, today))
  const shown = positionShown(lifecycle, own, facts, today)
  return (
    <div className="space-y-6">
      {own.length > 0 && (
        <>
          <History events={own} position={position} voice={kit.voice} />
          <Standings position={shown} voice={kit.voice} names={kit.names} level={3} />
          <h3 className="text-lg font-bold">{t('timeline.map.title')}</h3>
          <MapOfFile lifecycle={lifecycle} position={shown} voice={kit.voice} />
          <PrintedDays position={position} voice={kit.voice} />
        </>
      )}
      <div className="space-y-4">
        <h3 className="text-lg font-bold">{t('timeline.datesTitle')}</h3>
        <FileDates position={position} dates={dates} kit={kit} level={4} />
      </div>
    </div>
  )
}
