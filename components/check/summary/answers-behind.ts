import type { RoutesView } from '@/components/check/finder/view'
import type { ResultView } from '@/components/finding/view'
import { type FactId, isFactId } from '@/machines/facts/registry'

/** The answers that the findings of the file rest on, once each. */
export function answersBehind(
  views: readonly ResultView[],
  { assessment, facts }: RoutesView,
): readonly FactId[] {
  const findings = [
    ...(assessment?.results.map(({ finding }) => finding) ?? []),
    ...views.flatMap((view) => view.assessment.findings),
  ]
  const ids = findings.flatMap(({ because }) => because.map(({ fact }) => fact).filter(isFactId))
  return [...new Set(ids)].filter((id) => facts[id] !== undefined)
}
