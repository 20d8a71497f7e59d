'use client'

import { useEffect, useState } from 'react'
import { deleteOfflineCopy } from '@/cases/storage/erase'
import { onErased } from '@/cases/storage/erased'
import { isShared, onSharedChange } from '@/cases/storage/shared-device'
import { tabHoldsAnswers } from '@/cases/storage/tab-marks'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { type Copy, keepCopy, takeNewer } from '@/components/offline/copy'
import { Button } from '@/components/ui/Button'

/**
 * Keeps the site on the device from the first thing that somebody does on a page, so that it works without network; on a
 * shared device nothing is kept. Says so once it is there, and offers a newer release where no answers stand in the way.
 */
export function OfflineCopy() {
  const { t, locale } = useChrome()
  const [copy, setCopy] = useState<Copy>('none')
  useEffect(() => {
    const hearing = new AbortController()
    const keep = () => {
      if (isShared()) return
      hearing.abort()
      void keepCopy(locale, setCopy)
    }
    const done = ({ target }: Event) => {
      if (target instanceof Element && target.closest('main button, main select')) keep()
    }
    document.addEventListener('click', done, hearing)
    // The page came from a copy.
    if (navigator.serviceWorker?.controller) keep()
    const stop = onSharedChange(() => {
      if (!isShared()) return
      setCopy('none')
      void deleteOfflineCopy()
    })
    const end = onErased(() => setCopy('none'))
    return () => {
      hearing.abort()
      end()
      stop()
    }
  }, [locale])
  if (copy === 'none') return null
  return (
    <p role="status" className="mt-12 flex flex-wrap items-center gap-3 text-sm text-soft print:hidden">
      {copy === 'kept' ? t('common.offline.kept') : t('common.offline.newer')}
      {copy === 'newer' && !tabHoldsAnswers() && (
        <Button look="secondary" onClick={() => void takeNewer(locale)}>
          {t('common.offline.use')}
        </Button>
      )}
    </p>
  )
}
