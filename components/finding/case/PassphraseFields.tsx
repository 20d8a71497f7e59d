import { useState } from 'react'
import { madePassphrase, passphraseProblem } from '@/cases/storage/crypto'
import { useCasesText } from '@/components/finding/case/CasesWords'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { inputLook } from '@/components/ui/input-looks'
import { LabelledField } from '@/components/ui/LabelledField'
import { fill } from '@/content/say/message'

export interface PassphraseFieldsProps {
  /** Distinguishes the fields of several forms on one page. */
  readonly name: string
  readonly action: string
  readonly onPassphrase: (passphrase: string) => Promise<unknown>
}

/** A new passphrase, typed twice. Checked only when it is used. */
export function PassphraseFields({ name, action, onPassphrase }: PassphraseFieldsProps) {
  const { t, phrases } = useChrome()
  const { passphrase } = useCasesText()
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [made, setMade] = useState<string | null>(null)

  async function use() {
    const wrong = passphraseProblem(first)
    if (wrong) return refuse(passphrase[wrong], `${name}-1`)
    if (first !== second) return refuse(t('desk.passphrase.differ'), `${name}-2`)
    setProblem(null)
    setBusy(true)
    await onPassphrase(first)
    setBusy(false)
    setFirst('')
    setSecond('')
    setMade(null)
  }

  /** Says what is wrong below the fields, and puts the person where to mend it. */
  function refuse(why: string, id: string) {
    setProblem(why)
    document.getElementById(id)?.focus()
  }
  const field = (id: string, label: string, value: string, set: (text: string) => void) => (
    <LabelledField id={id} label={label}>
      <input
        id={id}
        type="password"
        autoComplete="new-password"
        value={value}
        aria-invalid={problem !== null || undefined}
        aria-describedby={`${name}-hint${problem === null ? '' : ` ${name}-problem`}`}
        onChange={(event) => set(event.target.value)}
        className={`${inputLook} w-full`}
      />
    </LabelledField>
  )
  return (
    <div className="max-w-text space-y-3">
      <p id={`${name}-hint`} className="text-sm text-soft">
        {passphrase['too-short']} {passphrase.forgotten}
      </p>
      <Button
        look="quiet"
        onClick={() => {
          const own = madePassphrase()
          setMade(own)
          setProblem(null)
          setFirst(own)
          setSecond(own)
        }}
      >
        {passphrase.make}
      </Button>
      <p role="status" className="font-semibold">
        {made !== null && fill(passphrase.made, { passphrase: made }, phrases)}
      </p>
      {field(`${name}-1`, t('desk.passphrase.first'), first, setFirst)}
      {field(`${name}-2`, t('desk.passphrase.second'), second, setSecond)}
      {problem !== null && (
        <p
          id={`${name}-problem`}
          role="alert"
          className="border-s-4 border-unmet ps-3 font-semibold text-unmet"
        >
          {problem}
        </p>
      )}
      <Button disabled={busy} onClick={() => void use()}>
        {busy ? t('common.loading') : action}
      </Button>
    </div>
  )
}
