import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'
import type { FactSentences } from '@/content/language'
import { factName } from '@/content/say/values'
import type { FoundConflict } from '@/machines/conflicts/conflicts'
import type { FactId } from '@/machines/facts/registry'

export interface ConflictsProps {
  readonly found: readonly FoundConflict[]
  readonly sentences: FactSentences
  readonly onChange: (fact: FactId) => void
}

/** Answers that contradict each other, each with a way to change it; nothing where there are none. */
export function Conflicts({ found, sentences, onChange }: ConflictsProps) {
  const { t } = useChrome()
  if (found.length === 0) return null
  return (
    <Callout tone="warn">
      <h2 className="font-bold">{t('check.answers.conflictTitle', { count: found.length })}</h2>
      <p>{t('check.answers.conflictLead')}</p>
      <ul className="space-y-2">
        {found.map(({ id, facts }) => (
          <li key={id}>
            <p>{sentences.conflicts[id]}</p>
            <div className="flex flex-wrap gap-x-6 print:hidden">
              {facts.map((fact) => (
                <Button key={fact} look="quiet" onClick={() => onChange(fact)}>
                  {t('check.answers.changeWhat', { what: factName(fact, sentences) })}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Callout>
  )
}
