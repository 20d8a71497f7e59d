import { timeLimitIds, timeLimits } from '@/content/law/time-limits'
import { countDeadline } from '@/machines/deadlines/count'
import { addDays } from '@/machines/deadlines/day'
import { NotInForceError } from '@/machines/deadlines/errors'
import { modes } from '@/machines/deadlines/kinds'

/** Deadlines counted a second: every limit in turn, over days and modes. */
export function benchDeadlines(): { readonly name: string; readonly perSecond: number } {
  const days = Array.from({ length: 365 }, (_, n) => addDays('2025-09-01', n))
  const rounds = 60_000
  let counted = 0
  const run = (times: number) => {
    for (let n = 0; n < times; n++) {
      const id = timeLimitIds[n % timeLimitIds.length]
      const on = days[n % days.length]
      const by = modes[n % modes.length]
      if (id === undefined || on === undefined || by === undefined) continue
      try {
        countDeadline({ rule: timeLimits[id], event: { on, by } })
        counted++
      } catch (error) {
        if (!(error instanceof NotInForceError)) throw error
      }
    }
  }
  run(5_000)
  counted = 0
  const start = performance.now()
  run(rounds)
  return { name: 'deadlines counted', perSecond: Math.round((counted / (performance.now() - start)) * 1000) }
}
