import { useState } from 'react'
import type { Dossier } from '@/cases/dossier/format'
import { sessionOfDossier } from '@/components/check/session/dossier'
import type { Session } from '@/components/check/session/session'
import { CasesWords } from '@/components/finding/case/CasesWords'
import { TakeIn } from '@/components/finding/case/TakeIn'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { loadCasesText } from '@/components/i18n/sentences'
import { useLoaded } from '@/components/i18n/use-loaded'
import { LoadFailed } from '@/components/ui/LoadFailed'

/** Takes up the answers of one person from a file or from codes. */
export function BringAnswers({ onTake }: { onTake: (session: Session) => void }) {
  const { t } = useChrome()
  const words = useLoaded(loadCasesText, null)
  const [several, setSeveral] = useState(false)
  if (words === 'busy') return <p role="status">{t('common.loading')}</p>
  if (words === 'failed') return <LoadFailed />
  const read = (dossiers: readonly Dossier[]) => {
    const [dossier, ...more] = dossiers
    if (dossier && more.length === 0 && dossier.persons.length === 1) onTake(sessionOfDossier({ dossier }))
    else setSeveral(true)
  }
  return (
    <CasesWords value={words}>
      <TakeIn onRead={read} onBegin={() => setSeveral(false)} />
      {several && <p role="alert">{t('check.kept.several')}</p>}
    </CasesWords>
  )
}
