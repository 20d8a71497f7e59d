import { Why } from '@/components/check/result/Why'
import { Todo } from '@/components/finding/Todo'
import { type ResultView, toneOf } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { StatusBadge } from '@/components/ui/StatusBadge'
import { dayInWords } from '@/content/say/days'
import { conditionText, endingText } from '@/content/say/findings'
import { labelled } from '@/content/say/joins'
import type { Finding } from '@/machines/engine/finding'
import type { FactId } from '@/machines/facts/registry'

export interface FindingItemProps {
  readonly finding: Finding
  readonly view: ResultView
  readonly onAsk: (fact: FactId) => void
}

/** One condition: its status, the reason, what to do, and on demand the answers and the law behind it. */
export function FindingItem({ finding, view, onAsk }: FindingItemProps) {
  const { t, phrases } = useChrome()
  const { opened, sentences, today } = view
  const { title, rule, refusal } = conditionText(opened, finding)
  const ending = endingText(opened, finding, sentences, phrases)
  const tone = toneOf(finding)
  const { missing, notInForce } = finding
  const word = tone === 'judged' ? t('result.judged') : sentences.statusWords[finding.status]
  return (
    <li
      data-condition={finding.condition}
      data-status={finding.status}
      data-reason={finding.reason ?? undefined}
      className="space-y-2 border-t border-line py-4"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h4 className="font-semibold">{title}</h4>
        <StatusBadge tone={tone}>{word}</StatusBadge>
      </div>
      {notInForce && <p>{t('result.notInForce', { date: dayInWords(today, phrases) })}</p>}
      {ending && !notInForce && <p>{ending.reason}</p>}
      <Todo todo={ending?.todo} />
      {missing !== undefined && (
        <p className="space-x-3">
          <span>{t('result.openQuestion')}</span>
          <Button look="quiet" onClick={() => onAsk(missing)}>
            {t('result.answerNow')}
          </Button>
        </p>
      )}
      <Why finding={finding} of={title} view={view}>
        <p>{labelled(t('result.rule'), rule, phrases)}</p>
        {refusal && <p>{labelled(t('result.refusal'), refusal, phrases)}</p>}
      </Why>
    </li>
  )
}
