import type { Ended, Gate, Outcome } from './gate'

const LANES = 2

/**
 * Runs every gate, two at a time where they allow it, in the order given.
 * @param gates each name once; `after` and `needs` name gates of the same list
 * @param onEnd told of each gate as it ends
 * @returns all gates in the order in which they ended; a gate that throws has failed
 */
export async function runGates(gates: readonly Gate[], onEnd: (ended: Ended) => void): Promise<Ended[]> {
  const waiting = [...gates]
  const running = new Map<Gate, Promise<void>>()
  const ended: Ended[] = []

  const isDone = (name: string) => ended.some(({ gate }) => gate.name === name)
  const mayStart = (gate: Gate) =>
    [...(gate.after ?? []), ...(gate.needs ?? [])].every(isDone) &&
    (gate.alone
      ? running.size === 0
      : running.size < LANES && ![...running.keys()].some(({ alone }) => alone))

  const start = (gate: Gate) => {
    const began = performance.now()
    const missing = (gate.needs ?? []).filter((name) =>
      ended.some((other) => other.gate.name === name && other.outcome.failed > 0),
    )
    const work =
      missing.length > 0
        ? Promise.resolve(failure(`not run, since this failed: ${missing.join(', ')}`))
        : gate
            .run()
            .catch((error: unknown) => failure(error instanceof Error ? error.message : String(error)))
    running.set(
      gate,
      work.then((outcome) => {
        running.delete(gate)
        const end = { gate, outcome, seconds: (performance.now() - began) / 1000 }
        ended.push(end)
        onEnd(end)
      }),
    )
  }

  while (waiting.length > 0 || running.size > 0) {
    for (let next = waiting.findIndex(mayStart); next >= 0; next = waiting.findIndex(mayStart)) {
      for (const gate of waiting.splice(next, 1)) start(gate)
    }
    if (running.size === 0) throw new Error(`Gates wait for each other: ${waiting.map(({ name }) => name)}`)
    await Promise.race(running.values())
  }
  return ended
}

function failure(output: string): Outcome {
  return { passed: 0, failed: 1, output }
}
