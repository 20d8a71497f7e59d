import { FindingItem } from '@/components/check/result/FindingItem'
import { byStage, type ResultView } from '@/components/finding/view'
import { stageName } from '@/content/say/findings'
import type { FactId } from '@/machines/facts/registry'

/** All conditions, stage by stage. */
export function Findings({ view, onAsk }: { view: ResultView; onAsk: (fact: FactId) => void }) {
  return byStage(view.assessment.findings).map(([stage, findings]) => (
    <div key={stage} className="rounded-lg border border-line bg-card px-4 pt-4 sm:px-6">
      <h3 className="pb-3 text-lg font-bold">{stageName(view.opened, stage)}</h3>
      <ul>
        {findings.map((finding) => (
          <FindingItem key={finding.condition} finding={finding} view={view} onAsk={onAsk} />
        ))}
      </ul>
    </div>
  ))
}
