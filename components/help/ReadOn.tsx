'use client'
import { useToday } from '@/components/ui/today'
import { freshDays } from '@/content/law/fresh'
import type { ISODate } from '@/content/law/types'
import { daysUntil } from '@/machines/deadlines/spans'

/** When a contact was read; on a day that is too late for it, that it has to be checked. */
export function ReadOn({ read, fresh, old }: { read: ISODate; fresh: string; old: string }) {
  const today = useToday()
  const isOld = today !== null && daysUntil(read, today) > freshDays
  return <span className={isOld ? 'font-semibold text-check' : ''}>{isOld ? old : fresh}</span>
}
