import { type ResultView, remediesFor } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { Chrome } from '@/components/i18n/chrome'
import { isOpenForPerson } from '@/machines/engine/verdict'
import type { ProcedureFinding } from '@/machines/procedures/registry'

/** So many are read at once. */
const few = 3

interface NextStepsProps {
  readonly view: ResultView
  /** A last day may be near. */
  readonly now: boolean
  /** The questions stopped early: what has to be mended comes first, and no question is open before it is. */
  readonly stopped: boolean
}

/**
 * What to do next, at most three things: what is missing first, then what is open, then the papers and someone to ask, who
 * comes first where a last day may be near.
 */
export function NextSteps({ view, now, stopped }: NextStepsProps) {
  const { t } = useChrome()
  return (
    <ol className="list-decimal space-y-1 ps-6">
      {stepsOf(view, now, stopped, t)
        .slice(0, few)
        .map((step) => (
          <li key={step}>{step}</li>
        ))}
    </ol>
  )
}

function stepsOf(
  { assessment, opened }: ResultView,
  now: boolean,
  stopped: boolean,
  t: Chrome,
): readonly string[] {
  const { findings, left, verdict } = assessment
  // What is not ready is named by the verdict already; it is the one thing to do where the questions stop at it.
  const named = (finding: ProcedureFinding) => !stopped && verdict === 'not-ready-yet' && finding.gate
  const unmet = findings.filter((finding) => finding.status === 'unmet' && !named(finding))
  const open = findings.filter((finding) => finding.status === 'to-verify' && isOpenForPerson(finding))
  return [
    ...new Set([
      ...(now ? [t('result.steps.showNow')] : []),
      ...remediesFor(opened, unmet).map(({ title }) => title),
      ...(left.max > 0 && !stopped ? [t('result.steps.questions')] : []),
      ...remediesFor(opened, open).map(({ title }) => title),
      ...(opened.filing.papers.length > 0 ? [t('result.steps.papers')] : []),
      ...(now ? [] : [t('result.steps.show')]),
    ]),
  ]
}
