import { drawnMaps } from '@/components/finding/timeline/map/drawn-maps'
import { MapRow } from '@/components/finding/timeline/map/MapRow'
import { reachedOn } from '@/components/finding/timeline/map/reached'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { textAt } from '@/content/say/lookup'
import type { LifecycleVoice } from '@/content/say/refusal'
import { type Lifecycle, stateOf } from '@/machines/lifecycle/lifecycle'
import type { Position } from '@/machines/lifecycle/position'
import { partsOf } from '@/machines/lifecycle/route-map'

export interface MapOfFileProps {
  readonly lifecycle: Lifecycle
  readonly position: Position
  readonly voice: LifecycleVoice
}

/** The route map of a procedure with the place of this file on it. Each station is drawn beside its words, so the list says all that the drawing shows. */
export function MapOfFile({ lifecycle, position, voice }: MapOfFileProps) {
  const { t } = useChrome()
  const map = drawnMaps[lifecycle.procedure]
  const { here, passed } = reachedOn(position)
  return (
    <ol className="keep-together">
      {map.rows.map(({ station }, index) => {
        const { region, state } = partsOf(station)
        const isHere = here.has(station)
        const stands = position.standings.find((one) => one.region === region && one.state === state)
        const { acts } = stands?.definition ?? stateOf(lifecycle, region, state)
        return (
          <li
            key={station}
            data-station={station}
            aria-current={isHere ? 'step' : undefined}
            className="relative flex min-h-14 items-center gap-3 print:min-h-9"
          >
            <MapRow map={map} index={index} here={here} passed={passed} />
            <div
              className={`py-1.5 leading-snug ${isHere ? 'font-semibold' : passed.has(station) ? '' : 'text-soft'}`}
            >
              {isHere && <p className="text-sm text-brand">{t('timeline.map.here')}</p>}
              <p>{textAt(textAt(voice.lifecycle.regions, region).states, state).name}</p>
              {(isHere || !passed.has(station)) && (
                <p className="text-sm font-normal text-soft">{voice.words.actors[acts]}</p>
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
