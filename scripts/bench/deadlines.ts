import { timeLimitIds, timeLimits } from '@/content/law/time-limits'
import { isInForce } from '@/content/law/types'
import { countDeadline } from '@/machines/deadlines/count'
import { modes } from '@/machines/deadlines/kinds'
import { type Measured, measure } from '@/scripts/bench/measure'

const days = ['2025-09-01', '2025-12-24', '2026-04-30', '2026-08-01']

/** Deadlines counted a second: every limit in force, from several days, by every mode of notification. */
export function benchDeadlines(): Promise<Measured> {
  const inputs = days.flatMap((on) =>
    timeLimitIds
      .map((id) => timeLimits[id])
      .filter(({ inForce }) => isInForce(inForce, on))
      .flatMap((rule) => modes.map((by) => ({ rule, event: { on, by } }))),
  )
  return measure('deadlines counted', () => inputs.map(countDeadline), inputs.length)
}
