import { useSyncExternalStore } from 'react'
import type { ISODate } from '@/content/law/types'

const never = () => () => {}

/** The calendar day on the reader's device; null while the page is built. The only place that reads a clock. */
export function useToday(): ISODate | null {
  return useSyncExternalStore(never, readDay, () => null)
}

function readDay(): ISODate {
  const now = new Date()
  const month = String(now.getMonth() + 1).padStart(2, '0')
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`
}

/** The moment of a click, in UTC to the second, for a file that says when it was made. */
export function momentNow(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`
}
