import { FindingItem } from '@/components/check/result/FindingItem'
import { Why } from '@/components/check/result/Why'
import type { FlowEvent } from '@/components/check/session/flow-event'
import { Todo } from '@/components/finding/Todo'
import { byStage, type ResultView, toneOf } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { StatusBadge } from '@/components/ui/StatusBadge'
import { endingText, stageName, statusWord } from '@/content/say/findings'
import type { ProcedureFinding } from '@/machines/procedures/registry'

/** All conditions, stage by stage. A stage that is passed over says so once. */
export function Findings({ view, send }: { view: ResultView; send: (event: FlowEvent) => void }) {
  return byStage(view.assessment.findings, (one) => one).map(({ stage, rows, whole }) => (
    <div key={stage} className="rounded-lg border border-line bg-card px-4 pt-4 sm:px-6">
      <h3 className="pb-3 text-lg font-bold">{stageName(view.opened, stage)}</h3>
      {whole ? (
        <PassedOver finding={whole} view={view} />
      ) : (
        <ul>
          {rows.map((finding) => (
            <FindingItem key={finding.condition} finding={finding} view={view} send={send} />
          ))}
        </ul>
      )}
    </div>
  ))
}

/** A stage that does not apply, or may not: why, once for all its conditions. */
function PassedOver({ finding, view }: { finding: ProcedureFinding; view: ResultView }) {
  const { phrases } = useChrome()
  const { opened, sentences } = view
  const ending = endingText(opened, finding, sentences, phrases)
  return (
    <div className="space-y-2 pb-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <p>{ending?.reason}</p>
        <StatusBadge tone={toneOf(finding)}>{statusWord(finding, sentences)}</StatusBadge>
      </div>
      <Todo todo={ending?.todo} />
      <Why finding={finding} of={stageName(opened, finding.stage)} view={view} />
    </div>
  )
}
