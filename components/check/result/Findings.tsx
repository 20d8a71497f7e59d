import { FindingItem } from '@/components/check/result/FindingItem'
import { PassedOver } from '@/components/check/result/PassedOver'
import type { FlowEvent } from '@/components/check/session/flow-event'
import { byStage, type ResultView } from '@/components/finding/view'
import { stageName } from '@/content/say/findings'
import { passedOver } from '@/machines/engine/passed-over'

/** All conditions, stage by stage. A stage that is passed over says so once. */
export function Findings({ view, send }: { view: ResultView; send: (event: FlowEvent) => void }) {
  return byStage(view.assessment.findings).map(([stage, findings]) => {
    const whole = passedOver(findings)
    const name = stageName(view.opened, stage)
    return (
      <div key={stage} className="rounded-lg border border-line bg-card px-4 pt-4 sm:px-6">
        <h3 className="pb-3 text-lg font-bold">{name}</h3>
        {whole ? (
          <PassedOver finding={whole} name={name} view={view} />
        ) : (
          <ul>
            {findings.map((finding) => (
              <FindingItem key={finding.condition} finding={finding} view={view} send={send} />
            ))}
          </ul>
        )}
      </div>
    )
  })
}
