import { openFold } from '@/components/check/result/Fold'
import type { FlowEvent } from '@/components/check/session/flow-event'
import type { ResultView } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'

/** The one button of a result: what to get, the question that is open, why it is not open, or how to lodge. */
export function NextStep({
  view,
  send,
}: {
  readonly view: ResultView
  readonly send: (event: FlowEvent) => void
}) {
  const { t } = useChrome()
  const { verdict, next } = view.assessment
  const look = { look: 'secondary', className: 'w-full' } as const
  if (verdict === 'not-ready-yet')
    return (
      <Button {...look} onClick={() => openFold('missing')}>
        {t('result.next.get')}
      </Button>
    )
  if (verdict === 'not-open-now')
    return (
      <Button {...look} onClick={() => openFold('conditions')}>
        {t('result.next.why')}
      </Button>
    )
  if (next !== null)
    return (
      <Button {...look} onClick={() => send({ type: 'change', fact: next })}>
        {t('result.next.answer')}
      </Button>
    )
  if (verdict === 'points-to-complete')
    return (
      <Button {...look} onClick={() => openFold('missing')}>
        {t('result.next.check')}
      </Button>
    )
  return (
    <Button {...look} onClick={() => openFold(verdict === 'overview' ? 'steps' : 'lodging')}>
      {t(verdict === 'overview' ? 'result.next.steps' : 'result.next.lodge')}
    </Button>
  )
}
