/** One line of the table: how often something runs in a second. */
export interface Measured {
  readonly name: string
  readonly perSecond: number
}

const rounds = 7
const roundMs = 150

/**
 * Runs a second, as the median of several rounds in this process. `work` returns something that is kept, so that it
 * cannot be optimised away.
 */
export async function measure(name: string, work: () => unknown): Promise<Measured> {
  let kept: unknown
  const once = async () => {
    const result = work()
    kept = result instanceof Promise ? await result : result
  }
  const warmUntil = performance.now() + roundMs
  while (performance.now() < warmUntil) await once()
  const rates: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    let runs = 0
    while (performance.now() - start < roundMs) {
      for (let i = 0; i < 8; i++) {
        const result = work()
        kept = result instanceof Promise ? await result : result
      }
      runs += 8
    }
    rates.push((runs * 1000) / (performance.now() - start))
  }
  if (kept === undefined) throw new Error(`${name} gave nothing to measure`)
  return { name, perSecond: median(rates) }
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
