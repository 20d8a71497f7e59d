import { useEffect, useState } from 'react'
import type { Dossier } from '@/cases/dossier/format'
import { dossierOfOne } from '@/cases/dossier/household'
import type { Session } from '@/components/check/session/session'
import { answersInTab, forgetAnswers } from '@/components/desk/repository/questionnaire'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { Button } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'

/** Offers to move the answers of the questionnaire in this tab into a case of their own. */
export function AnswersInTab({ onTake }: { onTake: (dossier: Dossier) => void }) {
  const { t } = useDesk()
  const [session, setSession] = useState<Session | null>(null)
  useEffect(() => {
    void answersInTab().then(setSession)
  }, [])
  if (!session) return null
  return (
    <Callout>
      <p>{t('desk.answers.found', { count: Object.keys(session.facts).length })}</p>
      <Button
        look="secondary"
        onClick={() => {
          forgetAnswers()
          setSession(null)
          onTake(dossierOfOne(session.facts, session.events))
        }}
      >
        {t('desk.answers.take')}
      </Button>
    </Callout>
  )
}
