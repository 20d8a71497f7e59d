'use client'

import { useChrome } from '@/components/i18n/ChromeProvider'
import { useToday } from '@/components/ui/today'
import type { ISODate } from '@/content/law/types'
import { dayInWords } from '@/content/say/days'
import { daysUntil } from '@/machines/deadlines/spans'

/** After this many days a copy of the site says how old it is. */
const fresh = 60

/** A bar over pages of an old release: the law may have changed since. */
export function OldCopy({ built }: { readonly built: ISODate }) {
  const { t, phrases } = useChrome()
  const today = useToday()
  if (today === null || daysUntil(built, today) <= fresh) return null
  return (
    <p role="status" className="mb-6 border-s-6 border-check bg-check-tint p-4">
      {t('common.offline.old', { date: dayInWords(built, phrases) })}
    </p>
  )
}
