import { useChrome } from '@/components/i18n/ChromeProvider'
import type { LifecycleVoice } from '@/content/lifecycle-sentences'
import type { Position } from '@/machines/lifecycle/position'

/** Days that stand on the papers of the file. */
export function PrintedDays({ position, voice }: { position: Position; voice: LifecycleVoice }) {
  const { t } = useChrome()
  if (position.printed.length === 0) return null
  return (
    <ul className="list-disc ps-5">
      {position.printed.map(({ region, index, at, on, event }) => (
        <li key={`${region}-${index}-${at}`}>
          {t(`timeline.printed.${at}`)}: <strong>{voice.date(on)}</strong> ({voice.events[event.type].name})
        </li>
      ))}
    </ul>
  )
}
