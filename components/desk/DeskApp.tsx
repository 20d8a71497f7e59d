'use client'

import { prerendered } from '@/components/ui/prerendered'
import type { ISODate } from '@/content/law/types'

const Desk = prerendered(() => import('@/components/desk/Desk').then((m) => m.Desk))

/** The desk, loaded once the page is there. Which case or view is shown is state, never an address. */
export function DeskApp({ law }: { law: ISODate }) {
  return <Desk law={law} />
}
