import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { StoreProblem } from '@/cases/storage/database'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { Button } from '@/components/ui/Button'
import { PageTitle } from '@/components/ui/Heading'
import { inputLook } from '@/components/ui/input-looks'
import { LabelledField } from '@/components/ui/LabelledField'

/** The desk is locked: nothing of a case is on the page until the passphrase is given. */
export function UnlockForm({ problem }: { problem: StoreProblem | null }) {
  const { repository, t, locale, words } = useDesk()
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [tried, setTried] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])

  async function submit(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    const opened = await repository.unlock(passphrase)
    if (opened) return
    setBusy(false)
    setPassphrase('')
    setTried(true)
    field.current?.focus()
  }

  const failed = tried && !busy
  return (
    <form onSubmit={submit} className="max-w-text space-y-5">
      <PageTitle>{t('desk.lock.title')}</PageTitle>
      <p>{t('desk.lock.lead')}</p>
      {failed && problem && (
        <p
          role="alert"
          id="unlock-problem"
          className="border-s-6 border-unmet bg-unmet-tint p-4 font-semibold"
        >
          {words.problems[problem]}
        </p>
      )}
      <LabelledField id="passphrase" label={t('desk.lock.passphrase')}>
        <input
          ref={field}
          id="passphrase"
          type="password"
          autoComplete="off"
          value={passphrase}
          aria-invalid={failed || undefined}
          aria-describedby={failed ? 'unlock-problem' : undefined}
          onChange={(event) => setPassphrase(event.target.value)}
          className={`${inputLook} w-full`}
        />
      </LabelledField>
      <Button type="submit" disabled={busy || passphrase === ''}>
        {busy ? t('desk.lock.opening') : t('desk.lock.open')}
      </Button>
      <p className="text-sm text-soft">
        {words.passphrase.forgotten} <a href={`/${locale}/delete/`}>{t('common.erase')}</a>
      </p>
    </form>
  )
}
