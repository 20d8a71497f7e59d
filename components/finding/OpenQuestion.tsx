import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import type { FactId } from '@/machines/facts/registry'

/** The question that a finding still needs, where there is one. */
export function OpenQuestion({ fact, onAsk }: { fact: FactId | undefined; onAsk: (fact: FactId) => void }) {
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
