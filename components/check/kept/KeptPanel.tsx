import { type ReactNode, useEffect, useState } from 'react'
import { type Kept, type KeptAnswers, keptAnswers } from '@/components/check/kept/kept'
import { dossierOfSession } from '@/components/check/session/dossier'
import type { Session } from '@/components/check/session/session'
import { CasesWords } from '@/components/finding/case/CasesWords'
import { OpenWithPassphrase } from '@/components/finding/case/OpenWithPassphrase'
import { PassphraseFields } from '@/components/finding/case/PassphraseFields'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { loadCasesText } from '@/components/i18n/sentences'
import { useLoaded } from '@/components/i18n/use-loaded'
import { Button } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'
import { LoadFailed } from '@/components/ui/LoadFailed'
import type { CasesText } from '@/content/language'

/** What came of the last thing that was asked for. */
type Outcome = 'kept' | 'dropped' | null

/** Asks whether to keep the answers of this tab on the device, and how. Nothing is written before a choice. */
export function KeptPanel({ session }: { session: Session }) {
  const { t } = useChrome()
  const words = useLoaded(loadCasesText, null)
  if (words === 'busy') return <p role="status">{t('common.loading')}</p>
  if (words === 'failed') return <LoadFailed />
  return (
    <CasesWords value={words}>
      <Asked session={session} words={words} />
    </CasesWords>
  )
}

function Asked({ session, words: { kept: words } }: { session: Session; words: CasesText }) {
  const { t, locale } = useChrome()
  const [answers] = useState<KeptAnswers>(() => keptAnswers())
  const [there, setThere] = useState<Kept | null>(null)
  const [tried, setTried] = useState<string | null>(null)
  const [outcome, setOutcome] = useState<Outcome>(null)
  /** What was kept here: it is offered again once there is something else to keep. */
  const [asKept, setAsKept] = useState<string | null>(null)
  useEffect(() => {
    void answers.look().then(setThere)
    return answers.close
  }, [answers])

  /** Takes up what came of something. What failed leaves what is there as it was. */
  async function take(doing: Promise<Kept>, done: Outcome) {
    const next = await doing
    if (next.kind === 'failed') {
      setTried(words.problems[next.problem])
      setOutcome(null)
      return
    }
    setTried(null)
    setThere(next)
    setOutcome(done)
    setAsKept(done === 'kept' ? JSON.stringify(now()) : null)
  }
  const now = () => dossierOfSession(session)

  if (there === null) return <p role="status">{t('common.loading')}</p>
  return (
    <div className="max-w-text space-y-4">
      <div role="status">
        {outcome !== null && (
          <Callout>
            <p className="font-semibold">{words[outcome]}</p>
            {outcome === 'kept' && <p>{words.goOn}</p>}
          </Callout>
        )}
      </div>
      {tried !== null && there.kind !== 'locked' && <Trouble>{tried}</Trouble>}
      {there.kind === 'failed' && <Trouble>{words.problems[there.problem]}</Trouble>}
      {there.kind === 'none' && (
        <>
          <ul className="list-disc space-y-1 ps-5">
            <li>{words.lead}</li>
            <li>{words.seen}</li>
            <li>{words.leaving}</li>
          </ul>
          <h3 className="font-semibold">{words.withPassphrase}</h3>
          <PassphraseFields
            name="keep"
            action={words.startSealed}
            onPassphrase={(passphrase) => take(answers.begin(now(), passphrase), 'kept')}
          />
          <h3 className="font-semibold">{words.without}</h3>
          <p>{words.withoutHint}</p>
          <Button look="secondary" onClick={() => void take(answers.begin(now(), null), 'kept')}>
            {words.start}
          </Button>
        </>
      )}
      {there.kind === 'locked' && (
        <>
          <p>{words.locked}</p>
          <OpenWithPassphrase
            label={t('desk.lock.passphrase')}
            action={words.open}
            problem={tried}
            onPassphrase={(passphrase) => take(answers.unlock(passphrase), null)}
          />
        </>
      )}
      {there.kind === 'kept' && (
        <>
          {outcome !== 'kept' && <p>{words.there}</p>}
          {JSON.stringify(now()) !== asKept && (
            <Button look="secondary" onClick={() => void take(answers.replace(now(), there.found), 'kept')}>
              {words.again}
            </Button>
          )}
          <p>{words.leaving}</p>
        </>
      )}
      {there.kind !== 'none' && (
        <Button
          look="quiet"
          onClick={() => {
            if (window.confirm(words.dropSure)) void take(answers.drop(), 'dropped')
          }}
        >
          {words.drop}
        </Button>
      )}
      <p>
        <a href={`/${locale}/privacy/#device`}>{words.more}</a>
      </p>
    </div>
  )
}

const Trouble = ({ children }: { children: ReactNode }) => (
  <p role="alert" className="border-s-6 border-unmet bg-unmet-tint p-3 font-semibold">
    {children}
  </p>
)
