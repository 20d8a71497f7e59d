import { useEffect, useState } from 'react'
import { loadTimelineTexts, type TimelineTexts } from '@/components/finding/timeline/kit'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { ProcedureId } from '@/machines/engine/procedure'

/** The words of a timeline, loaded when it is first shown. */
export function useTimelineTexts(id: ProcedureId): TimelineTexts | 'busy' | 'failed' {
  const { phrases, locale } = useChrome()
  const [kit, setKit] = useState<TimelineTexts | 'busy' | 'failed'>('busy')
  useEffect(() => {
    let gone = false
    loadTimelineTexts(locale, id, phrases).then(
      (loaded) => !gone && setKit(loaded),
      () => !gone && setKit('failed'),
    )
    return () => {
      gone = true
    }
  }, [locale, id, phrases])
  return kit
}
