import { useEffect, useMemo, useState } from 'react'
import { CaseView } from '@/components/desk/CaseView'
import { ConflictDialog } from '@/components/desk/ConflictDialog'
import { DeskIntro } from '@/components/desk/DeskIntro'
import { DeskList } from '@/components/desk/DeskList'
import { NotSaved } from '@/components/desk/NotSaved'
import { DeskProvider, useDesk } from '@/components/desk/rules/DeskProvider'
import { type DeskRules, loadDeskRules } from '@/components/desk/rules/loaded-rules'
import { SavingPanel } from '@/components/desk/SavingPanel'
import { Trouble } from '@/components/desk/Trouble'
import { UnlockForm } from '@/components/desk/UnlockForm'
import { useAutoLock } from '@/components/desk/use-auto-lock'
import { closeCase, useRepository } from '@/components/desk/use-repository'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Callout } from '@/components/ui/Callout'
import { LoadFailed } from '@/components/ui/LoadFailed'
import { useToday } from '@/components/ui/today'
import type { ISODate } from '@/content/law/types'

/** Minutes without action after which the desk locks, unless the person chooses otherwise. */
const usualMinutes = 10

/** The caseworker's desk: locked, the list of cases, or one case. */
export function Desk({ law }: { law: ISODate }) {
  const { t, language, phrases } = useChrome()
  const today = useToday()
  const { repository, desk } = useRepository()
  const [rules, setRules] = useState<DeskRules | 'failed' | null>(null)
  const [minutes, setMinutes] = useState(usualMinutes)
  const [saving, setSaving] = useState(false)
  const lockState = useAutoLock(desk.phase === 'open', minutes, () => void repository.lock())
  useEffect(() => {
    if (rules === null) loadDeskRules(language, phrases).then(setRules, () => setRules('failed'))
  }, [rules, language, phrases])

  const tools = useMemo(
    () => (rules === null || rules === 'failed' || today === null ? null : { rules, repository, today, law }),
    [rules, repository, today, law],
  )

  const ready = desk.phase === 'looking' ? null : tools
  const locked = desk.phase === 'locked'
  const entry = desk.open === null ? undefined : desk.entries.get(desk.open)
  return (
    <>
      {ready && !locked && (
        <DeskProvider value={ready}>
          {lockState === 'warning' && <LockWarning />}
          <Trouble desk={desk} />
          <NotSaved desk={desk} saving={saving} onSaving={setSaving} />
          {saving && (
            <div className="mb-6 print:hidden">
              <SavingPanel phase={desk.phase} minutes={minutes} onMinutes={setMinutes} />
            </div>
          )}
        </DeskProvider>
      )}
      {/* The same element from the page as delivered to the list, so that the largest text is painted once. */}
      {(ready === null || !(locked || entry)) && <DeskIntro />}
      {ready === null ? (
        // As high as a screen, so that nothing in sight moves when the desk takes its place.
        <div className="mt-3 min-h-dvh">
          {rules === 'failed' ? (
            <LoadFailed onAgain={() => setRules(null)} />
          ) : (
            <p role="status">{t('common.loading')}</p>
          )}
        </div>
      ) : (
        <DeskProvider value={ready}>
          {desk.phase === 'locked' ? (
            <UnlockForm problem={desk.problem} />
          ) : entry ? (
            <CaseView
              key={entry.dossier.id}
              entry={entry}
              desk={desk}
              onClose={() => closeCase(repository)}
            />
          ) : (
            // As high as what stood here while the desk was loaded, so that the foot of the page stays out of sight.
            <div className="min-h-dvh print:min-h-0">
              <DeskList desk={desk} saving={saving} onSaving={setSaving} />
            </div>
          )}
          {desk.conflict && !locked && (
            // A key of its own: with that of the case beside it, React may leave a second copy of the case on screen.
            <ConflictDialog key={`conflict ${desk.conflict.mine.id}`} conflict={desk.conflict} />
          )}
        </DeskProvider>
      )}
    </>
  )
}

function LockWarning() {
  const { t, words } = useDesk()
  return (
    <div role="alert" className="fixed inset-x-4 bottom-4 z-10 mx-auto max-w-text print:hidden">
      <Callout tone="warn">
        <p className="font-semibold">
          {words.locking.warning} {t('desk.lock.stay')}
        </p>
      </Callout>
    </div>
  )
}
