import { useEffect, useState } from 'react'
import { CaseView } from '@/components/desk/CaseView'
import { ConflictDialog } from '@/components/desk/ConflictDialog'
import { DeskList } from '@/components/desk/DeskList'
import { type DeskKit, loadDeskKit } from '@/components/desk/rules/loaded-rules'
import { Trouble } from '@/components/desk/Trouble'
import { UnlockForm } from '@/components/desk/UnlockForm'
import { useAutoLock } from '@/components/desk/use-auto-lock'
import { closeCase, useRepository } from '@/components/desk/use-repository'
import { CasesWords } from '@/components/finding/case/CasesWords'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'
import { PageTitle } from '@/components/ui/Heading'
import { useToday } from '@/components/ui/today'
import type { ISODate } from '@/content/law/types'

/** Minutes without action after which the desk locks, unless the person chooses otherwise. */
const usualMinutes = 10

/** The caseworker's desk: locked, the list of cases, or one case. */
export function Desk({ law }: { law: ISODate }) {
  const { t, locale, phrases } = useChrome()
  const today = useToday()
  const { repository, desk } = useRepository()
  const [kit, setKit] = useState<DeskKit | 'failed' | null>(null)
  const [minutes, setMinutes] = useState(usualMinutes)
  const lockState = useAutoLock(desk.phase === 'open', minutes, () => void repository.lock())
  useEffect(() => {
    if (kit === null) loadDeskKit(locale, phrases).then(setKit, () => setKit('failed'))
  }, [kit, locale, phrases])

  if (kit === 'failed') {
    return (
      <div className="space-y-4">
        <PageTitle>{t('desk.title')}</PageTitle>
        <p role="alert">{t('common.loadFailed')}</p>
        <Button onClick={() => setKit(null)}>{t('common.retry')}</Button>
      </div>
    )
  }
  if (kit === null || today === null || desk.phase === 'looking') {
    return (
      <div className="space-y-4">
        <PageTitle>{t('desk.title')}</PageTitle>
        <p role="status">{t('common.loading')}</p>
      </div>
    )
  }
  if (desk.phase === 'locked') {
    return (
      <CasesWords value={kit.casesText}>
        <UnlockForm repository={repository} problem={desk.problem} />
      </CasesWords>
    )
  }
  const entry = desk.open === null ? undefined : desk.entries.get(desk.open)
  return (
    <CasesWords value={kit.casesText}>
      {lockState === 'warning' && (
        <div role="alert" className="fixed inset-x-4 bottom-4 z-10 mx-auto max-w-text print:hidden">
          <Callout tone="warn">
            <p className="font-semibold">
              {kit.casesText.locking.warning} {t('desk.lock.stay')}
            </p>
          </Callout>
        </div>
      )}
      <Trouble repository={repository} desk={desk} />
      {entry ? (
        <CaseView
          key={entry.dossier.id}
          entry={entry}
          desk={desk}
          repository={repository}
          kit={kit}
          today={today}
          law={law}
          onClose={() => closeCase(repository)}
        />
      ) : (
        <DeskList
          repository={repository}
          desk={desk}
          kit={kit}
          today={today}
          minutes={minutes}
          onMinutes={setMinutes}
        />
      )}
      {desk.conflict && (
        // A key of its own: with that of the case beside it, React may leave a second copy of the case on screen.
        <ConflictDialog
          key={`conflict ${desk.conflict.mine.id}`}
          conflict={desk.conflict}
          repository={repository}
          kit={kit}
        />
      )}
    </CasesWords>
  )
}
