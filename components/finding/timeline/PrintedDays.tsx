import { useChrome } from '@/components/i18n/ChromeProvider'
import { Aside } from '@/components/ui/Aside'
import { Labelled } from '@/components/ui/Labelled'
import { eventDay, type LifecycleVoice } from '@/content/say/refusal'
import type { Position } from '@/machines/lifecycle/position'

/** Days that stand on the papers of the file. */
export function PrintedDays({ position, voice }: { position: Position; voice: LifecycleVoice }) {
  const { t } = useChrome()
  if (position.printed.length === 0) return null
  return (
    <ul className="list-disc ps-5">
      {position.printed.map(({ region, index, at, on, event }) => (
        <li key={`${region}-${index}-${at}`}>
          <Aside
            t={t}
            text={
              <Labelled t={t} name={t(`timeline.printed.${at}`)}>
                <strong>{eventDay(on, voice)}</strong>
              </Labelled>
            }
          >
            {voice.events[event.type].name}
          </Aside>
        </li>
      ))}
    </ul>
  )
}
