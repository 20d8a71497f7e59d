import type { PersonDate } from '@/cases/dossier/dates'
import { VerdictPanel } from '@/components/check/result/VerdictPanel'
import { printable } from '@/components/finding/sheet/sensitive'
import { hasTimeline, type ResultView, restsOnAnswers } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { late } from '@/components/ui/late'
import { procedureName } from '@/content/say/findings'

const SummaryTimeline = late(() =>
  import('@/components/finding/timeline/SummaryTimeline').then((m) => m.SummaryTimeline),
)

export interface SummaryVerdictProps {
  readonly view: ResultView
  readonly dates: readonly PersonDate[]
  /** Points that tell of sensitive answers are named too. */
  readonly sensitive: boolean
}

/** At the top of the full file: the verdict on one procedure, and what has happened to its file with the dates that run. */
export function SummaryVerdict({ view, dates, sensitive }: SummaryVerdictProps) {
  const { t, phrases } = useChrome()
  const { opened, assessment } = view
  const asked = restsOnAnswers(view) || !hasTimeline(view)
  return (
    <div className="space-y-2 print:space-y-1">
      <h3 className="font-bold">{procedureName(opened, phrases)}</h3>
      {asked && (
        <VerdictPanel
          view={{
            ...view,
            assessment: { ...assessment, findings: printable(assessment.findings, sensitive) },
          }}
        />
      )}
      {asked && assessment.next !== null && <p className="font-semibold">{t('summary.incomplete')}</p>}
      {hasTimeline(view) && <SummaryTimeline {...view} dates={dates} />}
    </div>
  )
}
