'use client'

import { useEffect, useRef, useState } from 'react'
import { eraseEverything, type Kept } from '@/components/check/erase/erase'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button, ButtonLink } from '@/components/ui/Button'
import { PageTitle } from '@/components/ui/Heading'

/** The button that deletes everything, and what came of it. */
export function EraseApp() {
  const { t, locale } = useChrome()
  const [left, setLeft] = useState<readonly Kept[] | null>(null)
  const outcome = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (left !== null) outcome.current?.focus()
  }, [left])
  return (
    <div className="max-w-text space-y-5">
      <PageTitle>{t('erase.title')}</PageTitle>
      <p>{t('erase.lead')}</p>
      <ul className="list-disc ps-5">
        <li>{t('erase.what.tab')}</li>
        <li>{t('erase.what.saved')}</li>
        <li>{t('erase.what.offline')}</li>
      </ul>
      <p>{t('erase.keeps')}</p>
      <noscript>
        <p className="border-s-6 border-check bg-check-tint p-4">{t('erase.noScript')}</p>
      </noscript>
      <Button onClick={async () => setLeft(await eraseEverything())}>{t('erase.button')}</Button>
      {left !== null && (
        <div ref={outcome} tabIndex={-1} role="status" className="space-y-4">
          {left.length === 0 ? (
            <p className="rounded-md border-2 border-met bg-met-tint p-4 font-semibold text-met">
              {t('erase.done')}
            </p>
          ) : (
            <div className="rounded-md border-2 border-unmet bg-unmet-tint p-4 font-semibold text-unmet">
              <p>{t('erase.failed')}</p>
              <ul className="list-disc ps-5">
                {left.map((kept) => (
                  <li key={kept}>{t(`erase.what.${kept}`)}</li>
                ))}
              </ul>
            </div>
          )}
          <ButtonLink look="secondary" href={`/${locale}/`}>
            {t('erase.again')}
          </ButtonLink>
        </div>
      )}
    </div>
  )
}
