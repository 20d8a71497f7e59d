import { useState } from 'react'
import type { StoreProblem } from '@/cases/storage/database'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { OpenWithPassphrase } from '@/components/finding/case/OpenWithPassphrase'
import { PageTitle } from '@/components/ui/Heading'

/** The desk is locked: nothing of a case is on the page until the passphrase is given. */
export function UnlockForm({ problem }: { problem: StoreProblem | null }) {
  const { repository, t, locale, words } = useDesk()
  const [tried, setTried] = useState(false)
  return (
    <div className="max-w-text space-y-5">
      <PageTitle>{t('desk.lock.title')}</PageTitle>
      <p>{t('desk.lock.lead')}</p>
      <OpenWithPassphrase
        label={t('desk.lock.passphrase')}
        action={t('desk.lock.open')}
        opening={t('desk.lock.opening')}
        problem={tried && problem ? words.problems[problem] : null}
        takesFocus
        onPassphrase={async (passphrase) => {
          await repository.unlock(passphrase)
          setTried(true)
        }}
      />
      <p className="text-sm text-soft">
        {words.passphrase.forgotten} <a href={`/${locale}/delete/`}>{t('common.erase')}</a>
      </p>
    </div>
  )
}
