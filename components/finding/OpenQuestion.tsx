import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import type { FactId } from '@/machines/facts/registry'

export interface OpenQuestionProps {
  readonly fact: FactId | undefined
  readonly onAsk: (fact: FactId) => void
}

/** The question that a finding still needs, where there is one. */
export function OpenQuestion({ fact, onAsk }: OpenQuestionProps) {
  const { t } = useChrome()
  if (fact === undefined) return null
  return (
    <p className="space-x-3">
      <span>{t('result.openQuestion')}</span>
      <Button look="quiet" onClick={() => onAsk(fact)}>
        {t('result.answerNow')}
      </Button>
    </p>
  )
}
