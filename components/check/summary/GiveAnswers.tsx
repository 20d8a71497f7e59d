import { type ReactNode, useState } from 'react'
import type { Session } from '@/components/check/session/session'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { LoadFailed } from '@/components/ui/LoadFailed'

/** Offers to hand the answers of this tab to a helper, as a file. What that takes is loaded when it is asked for. */
export function GiveAnswers({ session }: { session: Session }) {
  const { t, language } = useChrome()
  const [shown, setShown] = useState<ReactNode>(null)
  const [trouble, setTrouble] = useState(false)
  const [busy, setBusy] = useState(false)

  async function open() {
    setBusy(true)
    setTrouble(false)
    try {
      const { loadAnswersPanel } = await import('@/components/check/summary/AnswersPanel')
      setShown(await loadAnswersPanel(session, language))
    } catch {
      setTrouble(true)
    }
    setBusy(false)
  }

  return (
    <div className="space-y-4 print:hidden">
      <Button
        look="secondary"
        aria-expanded={shown !== null}
        disabled={busy}
        onClick={() => (shown === null ? void open() : setShown(null))}
      >
        {t('summary.give')}
      </Button>
      <div role="status">{busy && t('common.loading')}</div>
      {trouble && <LoadFailed onAgain={() => void open()} />}
      {shown}
    </div>
  )
}
