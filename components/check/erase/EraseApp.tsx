'use client'

import { useState } from 'react'
import { type Erased, eraseEverything, type Kept } from '@/cases/storage/erase'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button, ButtonLink } from '@/components/ui/Button'
import { PageTitle } from '@/components/ui/Heading'
import { useToday } from '@/components/ui/today'

const kinds: readonly Kept[] = ['tab', 'saved', 'offline']

/** The button that deletes everything; then, in its place, what came of it. */
export function EraseApp() {
  const [erased, setErased] = useState<Erased | null>(null)
  return (
    <div className="max-w-text space-y-5">
      {erased === null ? (
        <Before onErase={async () => setErased(await eraseEverything())} />
      ) : (
        <After erased={erased} onAgain={async () => setErased(await eraseEverything())} />
      )}
    </div>
  )
}

function Before({ onErase }: { readonly onErase: () => Promise<void> }) {
  const { t } = useChrome()
  const [busy, setBusy] = useState(false)
  // The day is known once the page's scripts are here; before that a tap would do nothing.
  const ready = useToday() !== null
  return (
    <>
      <PageTitle>{t('erase.title')}</PageTitle>
      <p>{t('erase.lead')}</p>
      <KeptList kinds={kinds} />
      <p>{t('erase.keeps')}</p>
      <noscript>
        <p className="border-s-6 border-check bg-check-tint p-4">{t('erase.noScript')}</p>
      </noscript>
      {ready ? (
        <Button
          aria-disabled={busy}
          onClick={() => {
            if (busy) return
            setBusy(true)
            void onErase()
          }}
        >
          {t('erase.button')}
        </Button>
      ) : (
        // A tap before the scripts are here would look as if it had deleted something.
        <p role="status" className="flex min-h-12 items-center">
          {t('common.loading')}
        </p>
      )}
    </>
  )
}

function After({ erased, onAgain }: { readonly erased: Erased; readonly onAgain: () => Promise<void> }) {
  const { t, locale } = useChrome()
  const of = (outcome: Erased[Kept]) => kinds.filter((kind) => erased[kind] === outcome)
  const [gone, left] = [of('gone'), of('left')]
  if (left.length > 0) {
    return (
      <>
        <PageTitle takesFocus>{t('erase.failedTitle')}</PageTitle>
        <div role="alert" className="rounded-md border-2 border-unmet bg-unmet-tint p-4 text-unmet">
          <p className="font-semibold">{t('erase.failed')}</p>
          <KeptList kinds={left} />
        </div>
        <Button onClick={() => void onAgain()}>{t('common.retry')}</Button>
      </>
    )
  }
  return (
    <>
      <PageTitle takesFocus>{t('erase.doneTitle')}</PageTitle>
      <p>{gone.length > 0 ? t('erase.gone') : t('erase.nothing')}</p>
      {gone.length > 0 && <KeptList kinds={gone} />}
      <p>{t('erase.stays')}</p>
      <ButtonLink look="secondary" href={`/${locale}/`}>
        {t('erase.again')}
      </ButtonLink>
    </>
  )
}

function KeptList({ kinds }: { readonly kinds: readonly Kept[] }) {
  const { t } = useChrome()
  return (
    <ul className="list-disc ps-5">
      {kinds.map((kind) => (
        <li key={kind}>{t(`erase.what.${kind}`)}</li>
      ))}
    </ul>
  )
}
