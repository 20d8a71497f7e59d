import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { StoreProblem } from '@/cases/storage/database'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { useCasesText } from '@/components/finding/case/CasesWords'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { PageTitle } from '@/components/ui/Heading'
import { inputLook } from '@/components/ui/input-looks'

/** The desk is locked: nothing of a case is on the page until the passphrase is given. */
export function UnlockForm({ problem }: { problem: StoreProblem | null }) {
  const { repository } = useDesk()
  const { t, locale } = useChrome()
  const words = useCasesText()
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [tried, setTried] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  useEffect(() => {
    if (tried > 0) field.current?.focus()
  }, [tried])

  async function submit(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    const opened = await repository.unlock(passphrase)
    if (opened) return
    setBusy(false)
    setPassphrase('')
    setTried(tried + 1)
  }

  return (
    <form onSubmit={submit} className="max-w-text space-y-5">
      <PageTitle>{t('desk.lock.title')}</PageTitle>
      <p>{t('desk.lock.lead')}</p>
      {tried > 0 && problem && !busy && (
        <p
          role="alert"
          id="unlock-problem"
          className="border-s-6 border-unmet bg-unmet-tint p-4 font-semibold"
        >
          {words.problems[problem]}
        </p>
      )}
      <label htmlFor="passphrase" className="block space-y-1">
        <span className="block font-semibold">{t('desk.lock.passphrase')}</span>
        <input
          ref={field}
          id="passphrase"
          type="password"
          autoComplete="off"
          value={passphrase}
          aria-invalid={(tried > 0 && !busy) || undefined}
          aria-describedby={tried > 0 && !busy ? 'unlock-problem' : undefined}
          onChange={(event) => setPassphrase(event.target.value)}
          className={`${inputLook} w-full`}
        />
      </label>
      <Button type="submit" disabled={busy || passphrase === ''}>
        {busy ? t('desk.lock.opening') : t('desk.lock.open')}
      </Button>
      <p className="text-sm text-soft">
        {words.passphrase.forgotten} <a href={`/${locale}/delete/`}>{t('common.erase')}</a>
      </p>
    </form>
  )
}
