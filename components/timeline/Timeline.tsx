'use client'

import type { Opened } from '@/components/check/engine'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { FileDates } from '@/components/timeline/FileDates'
import { History } from '@/components/timeline/History'
import { PrintedDays } from '@/components/timeline/PrintedDays'
import { Standings } from '@/components/timeline/Standings'
import { useTimelineKit } from '@/components/timeline/useTimelineKit'
import type { ISODate } from '@/content/law/types'
import { eventsOf, type FileEvent } from '@/machines/events'
import type { Facts } from '@/machines/facts'
import { positionOf } from '@/machines/position'

export interface TimelineProps {
  readonly opened: Opened
  readonly facts: Facts
  readonly events: readonly FileEvent[]
  readonly today: ISODate
}

/** The life of a file so far, to read: what happened, where it stands, its dates. Nothing where nothing is known. */
export function Timeline({ opened, facts, events, today }: TimelineProps) {
  const { t } = useChrome()
  const { course, procedure } = opened
  const kit = useTimelineKit(procedure.id)
  if (kit === 'busy') return <p role="status">{t('common.loading')}</p>
  if (kit === 'failed') return <p role="alert">{t('common.loadFailed')}</p>
  const own = eventsOf(procedure.id, events)
  const position = positionOf({ course }, own, { today })
  return (
    <div className="space-y-6">
      {own.length > 0 && (
        <>
          <History events={own} position={position} voice={kit.voice} />
          <Standings position={position} voice={kit.voice} level={3} />
          <PrintedDays position={position} voice={kit.voice} />
        </>
      )}
      <div className="space-y-4">
        <h3 className="text-lg font-bold">{t('timeline.datesTitle')}</h3>
        <FileDates position={position} facts={facts} kit={kit} level={4} />
      </div>
    </div>
  )
}
