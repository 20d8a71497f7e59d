import { useEffect, useEffectEvent, useState } from 'react'
import { type Kept, type KeptAnswers, type KeptProblem, keptAnswers } from '@/components/check/kept/kept'
import { sessionOfDossier } from '@/components/check/session/dossier'
import type { Session } from '@/components/check/session/session'
import { OpenWithPassphrase } from '@/components/finding/case/OpenWithPassphrase'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { loadCasesText } from '@/components/i18n/sentences'
import { useLoaded } from '@/components/i18n/use-loaded'
import { LoadFailed } from '@/components/ui/LoadFailed'

export interface OpenKeptProps {
  readonly onTake: (session: Session) => void
}

/** Opens what is kept on this device and hands it on; asks for its passphrase first where it has one. */
export function OpenKept({ onTake }: OpenKeptProps) {
  const { t } = useChrome()
  const words = useLoaded(loadCasesText, null)
  const [answers] = useState<KeptAnswers>(() => keptAnswers())
  const [there, setThere] = useState<Kept | null>(null)
  const [tried, setTried] = useState<KeptProblem | null>(null)

  function take(next: Kept) {
    setTried(next.kind === 'failed' && next.problem === 'wrong-passphrase' ? next.problem : null)
    if (next.kind === 'kept') {
      const { dossier, leftOut } = next.found
      onTake(sessionOfDossier({ dossier, ...(leftOut && { leftOut: leftOut.problems }) }))
    } else if (next.kind !== 'failed' || next.problem !== 'wrong-passphrase') setThere(next)
  }
  const begin = useEffectEvent(() => void answers.look().then(take))
  useEffect(() => {
    begin()
    return answers.close
  }, [answers])

  if (words === 'failed') return <LoadFailed />
  if (words === 'busy' || there === null) return <p role="status">{t('common.loading')}</p>
  const { kept } = words
  if (there.kind === 'none') return <p role="status">{kept.dropped}</p>
  if (there.kind === 'failed') return <p role="alert">{kept.problems[there.problem]}</p>
  return (
    <OpenWithPassphrase
      label={t('desk.lock.passphrase')}
      action={kept.open}
      problem={tried && kept.problems[tried]}
      onPassphrase={async (passphrase) => take(await answers.unlock(passphrase))}
    />
  )
}
