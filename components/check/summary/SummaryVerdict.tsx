import { lazy, Suspense } from 'react'
import { VerdictPanel } from '@/components/check/result/VerdictPanel'
import { hasTimeline, type ResultView, restsOnAnswers } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { procedureName } from '@/content/say/findings'

const SummaryTimeline = lazy(() =>
  import('@/components/finding/timeline/SummaryTimeline').then((m) => ({ default: m.SummaryTimeline })),
)

/** At the top of the full file: the verdict on one procedure, and what has happened to its file with the dates that run. */
export function SummaryVerdict({ view }: { view: ResultView }) {
  const { t, phrases } = useChrome()
  const { opened, assessment } = view
  const asked = restsOnAnswers(view) || !hasTimeline(view)
  return (
    <div className="space-y-2 print:space-y-1">
      <h3 className="font-bold">{procedureName(opened, phrases)}</h3>
      {asked && <VerdictPanel view={view} />}
      {asked && assessment.next !== null && <p className="font-semibold">{t('summary.incomplete')}</p>}
      {hasTimeline(view) && (
        <Suspense fallback={<p role="status">{t('common.loading')}</p>}>
          <SummaryTimeline {...view} />
        </Suspense>
      )}
    </div>
  )
}
