import type { FlowEvent } from '@/components/check/session/flow-event'
import type { ResultView } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import type { FactId } from '@/machines/facts/registry'
import { isDated } from '@/machines/routes/dates-of-facts'

export interface StopCalloutProps {
  readonly view: ResultView
  readonly send: (event: FlowEvent) => void
}

/**
 * That the questions stopped early, after a condition that the verdict names; and the way on all the same. A time limit does not
 * wait for that condition, so the days that dates are counted from are asked for by name.
 */
export function StopCallout({ view, send }: StopCalloutProps) {
  const { t } = useChrome()
  const days = daysLeftOut(view)
  return (
    <div className="space-y-2 border-s-4 border-check ps-4">
      <h2 className="font-semibold">{t('result.stop.title')}</h2>
      <p>{t('result.stop.rest')}</p>
      {days.map((fact) => (
        <div key={fact} className="space-y-2">
          <p>{t('result.stop.day')}</p>
          <Button look="secondary" onClick={() => send({ type: 'change', fact })}>
            {view.sentences.questions[fact].question}
          </Button>
        </div>
      ))}
      <Button
        look="secondary"
        onClick={() => send({ type: 'lookAtRest', procedure: view.opened.procedure.id })}
      >
        {t('result.stop.goOn')}
      </Button>
    </div>
  )
}

/** The days that were not asked for yet, and that a date would be counted from. */
const daysLeftOut = ({ assessment }: ResultView): readonly FactId[] => [
  ...new Set(
    assessment.findings.flatMap(({ missing }) =>
      missing !== undefined && isDated(missing) ? [missing] : [],
    ),
  ),
]
