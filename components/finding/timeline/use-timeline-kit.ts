import { useEffect, useState } from 'react'
import { loadTimelineKit, type TimelineKit } from '@/components/finding/timeline/kit'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { ProcedureId } from '@/machines/engine/procedure'

/** The words of a timeline, loaded when it is first shown. */
export function useTimelineKit(id: ProcedureId): TimelineKit | 'busy' | 'failed' {
  const { phrases, locale } = useChrome()
  const [kit, setKit] = useState<TimelineKit | 'busy' | 'failed'>('busy')
  useEffect(() => {
    let gone = false
    loadTimelineKit(locale, id, phrases).then(
      (loaded) => !gone && setKit(loaded),
      () => !gone && setKit('failed'),
    )
    return () => {
      gone = true
    }
  }, [locale, id, phrases])
  return kit
}
