import { useState } from 'react'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { loadQuestions } from '@/components/i18n/sentences'
import { useLoaded } from '@/components/i18n/use-loaded'
import { Button } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'
import type { Problem } from '@/machines/facts/problem'
import { isFactId } from '@/machines/facts/registry'

/** What the tab kept and could not be read again, until it is closed. */
export function LeftOutNotice({ leftOut }: { leftOut: readonly Problem[] }) {
  const { t } = useChrome()
  const [closed, setClosed] = useState(false)
  if (leftOut.length === 0 || closed) return null
  const all = leftOut.some(({ path }) => path === '')
  return (
    <div className="mt-3 mb-4 max-w-3xl print:hidden">
      <Callout tone="warn">
        <p role="status" className="font-semibold">
          {t(all ? 'check.tab.lost' : 'check.tab.leftOut')}
        </p>
        {!all && <LeftOutNames leftOut={leftOut} />}
        <p>{t(all ? 'check.tab.startAgain' : 'check.tab.again')}</p>
        <Button look="secondary" onClick={() => setClosed(true)}>
          {t('check.tab.close')}
        </Button>
      </Callout>
    </div>
  )
}

/** Answers by the name of their question; what this release has no name for, by its place. */
function LeftOutNames({ leftOut }: { leftOut: readonly Problem[] }) {
  const sentences = useLoaded(loadQuestions, null)
  if (sentences === 'busy' || sentences === 'failed') return null
  const names = leftOut.map(({ path }) => {
    const [, id = ''] = /(?:^|\.)(?:facts|household)\.(\w+)/.exec(path) ?? []
    return isFactId(id) ? sentences.questions[id].short : path
  })
  return (
    <ul className="list-disc ps-5">
      {[...new Set(names)].map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  )
}
