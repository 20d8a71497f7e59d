'use client'
import { useToday } from '@/components/ui/today'
import type { ISODate } from '@/content/law/types'
import { daysUntil } from '@/machines/deadlines/spans'

/** After this many days a contact is to be read again. */
const freshDays = 180

/** When a contact was read; on a day that is too late for it, that it has to be checked. */
export function ReadOn({ read, fresh, old }: { read: ISODate; fresh: string; old: string }) {
  const today = useToday()
  const isOld = today !== null && daysUntil(read, today) > freshDays
  return <span className={isOld ? 'font-semibold text-check' : ''}>{isOld ? old : fresh}</span>
}
