import type { FlowEvent } from '@/components/check/session/flow-event'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import type { ProcedureId } from '@/machines/engine/procedure'

export interface StopCalloutProps {
  readonly procedure: ProcedureId
  readonly send: (event: FlowEvent) => void
}

/** That the questions stopped early, after a condition that the verdict names; and the way on all the same. */
export function StopCallout({ procedure, send }: StopCalloutProps) {
  const { t } = useChrome()
  return (
    <div className="space-y-2 border-s-4 border-check ps-4">
      <h2 className="font-semibold">{t('result.stop.title')}</h2>
      <p>{t('result.stop.rest')}</p>
      <Button look="secondary" onClick={() => send({ type: 'lookAtRest', procedure })}>
        {t('result.stop.goOn')}
      </Button>
    </div>
  )
}
