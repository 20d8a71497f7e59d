/** One line of the table: how often something runs in a second. */
export interface Measured {
  readonly name: string
  readonly perSecond: number
}

const rounds = 7
const roundMs = 150

/**
 * How often `work` runs in a second: the median of several rounds in this process, after one to warm up.
 * @param work returns something that is kept, so that it cannot be optimised away
 * @param times how many of the things that are counted one run of `work` does
 */
export async function measure(name: string, work: () => unknown, times = 1): Promise<Measured> {
  let kept: unknown
  const round = async () => {
    const start = performance.now()
    let runs = 0
    while (performance.now() - start < roundMs) {
      for (let i = 0; i < 8; i++) {
        const result = work()
        kept = result instanceof Promise ? await result : result
      }
      runs += 8
    }
    return (runs * times * 1000) / (performance.now() - start)
  }
  await round()
  const rates: number[] = []
  for (let i = 0; i < rounds; i++) rates.push(await round())
  if (kept === undefined) throw new Error(`${name} gave nothing to measure`)
  return { name, perSecond: median(rates) }
}

/** Milliseconds that something slow takes: the median of five runs, each on a new result of `prepare`. */
export function medianMs<T>(prepare: () => T, work: (prepared: T) => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const prepared = prepare()
    const start = performance.now()
    work(prepared)
    return performance.now() - start
  })
  return median(times)
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
