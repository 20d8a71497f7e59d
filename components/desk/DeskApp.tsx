'use client'

import { late } from '@/components/ui/late'
import type { ISODate } from '@/content/law/types'

const Desk = late(() => import('@/components/desk/Desk').then((m) => m.Desk))

/** The desk, loaded once the page is there. Which case or view is shown is state, never an address. */
export function DeskApp({ law }: { law: ISODate }) {
  return <Desk law={law} />
}
