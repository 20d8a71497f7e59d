'use client'

import { lazy, Suspense } from 'react'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { ISODate } from '@/content/law/types'

const Desk = lazy(() => import('@/components/desk/Desk').then((m) => ({ default: m.Desk })))

/** The desk, loaded once the page is there. Which case or view is shown is state, never an address. */
export function DeskApp({ law }: { law: ISODate }) {
  const { t } = useChrome()
  return (
    <Suspense fallback={<p role="status">{t('common.loading')}</p>}>
      <Desk law={law} />
    </Suspense>
  )
}
