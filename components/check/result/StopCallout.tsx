import type { FlowEvent } from '@/components/check/session/flow-event'
import { type ResultView, remediesFor } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'
import { Labelled } from '@/components/ui/Labelled'
import { conditionText, endingText } from '@/content/say/findings'

export interface StopCalloutProps {
  readonly view: ResultView
  /** The stage after which the questions stopped. */
  readonly stage: string
  readonly send: (event: FlowEvent) => void
}

/** Why the questions stopped early: the conditions that are not met, what to get, and the way on all the same. */
export function StopCallout({ view: { assessment, opened, sentences }, stage, send }: StopCalloutProps) {
  const { t, phrases } = useChrome()
  const unmet = assessment.findings.filter((one) => one.stage === stage && one.status === 'unmet')
  const remedies = remediesFor(opened, unmet)
  return (
    <Callout tone="warn">
      <h2 className="font-bold">{t('result.stop.title')}</h2>
      <p>{t('result.stop.unmet', { count: unmet.length })}</p>
      <ul className="list-disc ps-5">
        {unmet.map((finding) => (
          <li key={finding.condition}>
            <Labelled t={t} bold name={conditionText(opened, finding).title}>
              {endingText(opened, finding, sentences, phrases)?.reason}
            </Labelled>
          </li>
        ))}
      </ul>
      {remedies.length > 0 && (
        <>
          <p>{t('result.stop.get')}</p>
          <ul className="list-disc ps-5">
            {remedies.map(({ id, title, how }) => (
              <li key={id}>
                <Labelled t={t} bold name={title}>
                  {how}
                </Labelled>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t('result.stop.rest')}</p>
      <Button look="secondary" onClick={() => send({ type: 'lookAtRest', procedure: opened.procedure.id })}>
        {t('result.stop.goOn')}
      </Button>
    </Callout>
  )
}
