import type { ReactNode } from 'react'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { list } from '@/content/say/joins'
import type { LifecycleVoice } from '@/content/say/refusal'
import { eventDay, refusalSentences } from '@/content/say/refusal'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import type { Position } from '@/machines/lifecycle/position'

export interface HistoryProps {
  /** All events of the file, also those after one that did not fit. */
  readonly events: readonly DossierEvent[]
  readonly position: Position
  readonly voice: LifecycleVoice
  /** What can be done with an event, where the list can be changed. */
  readonly action?: (index: number, name: string) => ReactNode
}

/** What has happened, in order, and where each step led. */
export function History({ events, position, voice, action }: HistoryProps) {
  const { t } = useChrome()
  const { history, refusal } = position
  return (
    <ol className="border-s-4 border-brand ps-4 print:border-s-2 print:ps-2">
      {events.map((event, index) => {
        const name = voice.events[event.type].name
        const step = history.find((one) => one.index === index)
        const states = (step?.moves ?? [])
          .filter(({ from, to }) => from !== to)
          .map(({ region, to }) => voice.lifecycle.regions[region]?.states[to]?.name)
          .filter((state) => state !== undefined)
        const refused = refusal?.index === index
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place of an event in the order is what it is known by
          <li key={index} data-event={event.type} className="keep-together py-2 print:py-0.5">
            <p className="text-sm text-soft">{eventDay(event.on, voice)}</p>
            <p className="font-semibold">{name}</p>
            {states.length > 0 && <p>{t('timeline.leadsTo', { state: list(states, voice) })}</p>}
            {!step && <p className="font-semibold text-unmet">{t('timeline.stopsHere')}</p>}
            {refused && (
              <div className="text-unmet">
                {refusalSentences({ standings: position.standings, refusal }, voice).map((line) => (
                  <p key={line}>{line}</p>
                ))}
                <p>{t('timeline.refusedKeeps')}</p>
              </div>
            )}
            {action?.(index, name)}
          </li>
        )
      })}
    </ol>
  )
}
