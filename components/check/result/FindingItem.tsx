import { Why } from '@/components/check/result/Why'
import type { FlowEvent } from '@/components/check/session/flow-event'
import { OpenQuestion } from '@/components/finding/OpenQuestion'
import { Todo } from '@/components/finding/Todo'
import { type ResultView, toneOf } from '@/components/finding/view'
import { pointOf } from '@/components/guide/address'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { FindingReport } from '@/components/report/FindingReport'
import { StatusBadge } from '@/components/ui/StatusBadge'
import { dayInWords } from '@/content/say/days'
import { conditionText, endingText, statusWord } from '@/content/say/findings'
import { labelled } from '@/content/say/joins'
import type { ProcedureFinding } from '@/machines/procedures/registry'

export interface FindingItemProps {
  readonly finding: ProcedureFinding
  readonly view: ResultView
  readonly send: (event: FlowEvent) => void
}

/** One condition: its status, the reason, what to do, and on demand the answers and the law behind it. */
export function FindingItem({ finding, view, send }: FindingItemProps) {
  const { t, phrases } = useChrome()
  const { opened, sentences, today } = view
  const { title, rule, refusal, contest } = conditionText(opened, finding)
  const ending = endingText(opened, finding, sentences, phrases)
  const tone = toneOf(finding)
  const { notInForce } = finding
  const judged = finding.status === 'met' ? 'result.saidYes' : 'result.judged'
  const word = tone === 'judged' ? t(judged) : statusWord(finding, sentences)
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
      <OpenQuestion fact={finding.missing} onAsk={(fact) => send({ type: 'change', fact })} />
      <Why finding={finding} of={title} view={view}>
        <p>{labelled(t('result.rule'), rule, phrases)}</p>
        {refusal && <p>{labelled(t('result.refusal'), refusal, phrases)}</p>}
        {contest && <p>{labelled(t('result.contest'), contest, phrases)}</p>}
        <FindingReport point={pointOf(opened.procedure.id, finding.condition)} subject={title} />
      </Why>
    </li>
  )
}
