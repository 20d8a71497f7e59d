import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { inputLook } from '@/components/ui/input-looks'
import { LabelledField } from '@/components/ui/LabelledField'

export interface OpenWithPassphraseProps {
  readonly label: string
  readonly action: string
  /** What the button says while it is tried; that it takes a moment, without it. */
  readonly opening?: string
  /** Why the last try did not open it; null before the first one. */
  readonly problem: string | null
  /** The page is about nothing else: the field takes the focus. */
  readonly takesFocus?: true
  readonly onPassphrase: (passphrase: string) => Promise<unknown>
}

/** Asks for the passphrase of something that is sealed. */
export function OpenWithPassphrase(props: OpenWithPassphraseProps) {
  const { label, action, opening, problem, takesFocus, onPassphrase } = props
  const { t } = useChrome()
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [takesFocus])

  async function submit(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    await onPassphrase(passphrase)
    setBusy(false)
    setPassphrase('')
    // Gone where it was opened.
    field.current?.focus()
  }

  const failed = problem !== null && !busy
  return (
    <form className="max-w-text space-y-3" onSubmit={submit}>
      {failed && (
        <p
          role="alert"
          id={`${id}-problem`}
          className="border-s-6 border-unmet bg-unmet-tint p-3 font-semibold"
        >
          {problem}
        </p>
      )}
      <LabelledField id={id} label={label}>
        <input
          ref={field}
          id={id}
          type="password"
          autoComplete="off"
          value={passphrase}
          aria-invalid={failed || undefined}
          aria-describedby={failed ? `${id}-problem` : undefined}
          onChange={(event) => setPassphrase(event.target.value)}
          className={`${inputLook} w-full`}
        />
      </LabelledField>
      <Button type="submit" disabled={busy || passphrase === ''}>
        {busy ? (opening ?? t('common.loading')) : action}
      </Button>
    </form>
  )
}
