'use client'

import { useChrome } from '@/components/i18n/ChromeProvider'
import { useToday } from '@/components/ui/today'
import type { ISODate } from '@/content/law/types'
import { dayInWords } from '@/content/say/days'

export interface OldCopyProps {
  /** The day of the release. */
  readonly built: ISODate
  /** The last day on which it does not say how old it is. */
  readonly freshUntil: ISODate
}

/** A bar over pages of an old release: the law may have changed since. */
export function OldCopy({ built, freshUntil }: OldCopyProps) {
  const { t, phrases } = useChrome()
  const today = useToday()
  if (today === null || today <= freshUntil) return null
  return (
    <p role="status" className="mb-6 border-s-6 border-check bg-check-tint p-4">
      {t('common.offline.old', { date: dayInWords(built, phrases) })}
    </p>
  )
}
