/** What a gate found out. A gate that only reports counts nothing. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
  /** The tests that failed, with their files. */
  readonly names?: readonly string[]
  /** What to show: everything when it failed, a summary when it passed. */
  readonly output: string
}

/** One step of `npm test`. */
export interface Gate {
  readonly name: string
  /** Names of the gates that have to succeed first: this one waits for them, and fails when one of them failed. */
  readonly needs?: readonly string[]
  /** Whether it keeps every core busy by itself, so that nothing runs beside it. */
  readonly alone?: boolean
  run(): Promise<Outcome>
}

/** A gate, its outcome, and the seconds it took. */
export interface Ended {
  readonly gate: Gate
  readonly outcome: Outcome
  readonly seconds: number
}

/** A gate that is not alone takes half of the processor's cores. */
const LANES = 2

/**
 * Runs every gate, two at a time, in the order given.
 * @param gates each name once; `needs` names gates of the same list
 * @param onEnd called with each gate as it ends
 * @returns all gates in the order in which they ended; a gate that throws has failed
 */
export async function runGates(gates: readonly Gate[], onEnd: (ended: Ended) => void): Promise<Ended[]> {
  const waiting = [...gates]
  const running = new Map<Gate, Promise<void>>()
  const ended: Ended[] = []
  const outcomeOf = (name: string) => ended.find(({ gate }) => gate.name === name)?.outcome
  const free = (lanes: number) => running.size < lanes && ![...running.keys()].some(({ alone }) => alone)
  const mayStart = ({ needs = [], alone }: Gate) => free(alone ? 1 : LANES) && needs.every(outcomeOf)

  const start = async (gate: Gate) => {
    const began = performance.now()
    const missing = (gate.needs ?? []).filter((name) => outcomeOf(name)?.failed)
    const outcome =
      missing.length > 0
        ? whole(false, `not run, since this failed: ${missing.join(', ')}`)
        : await gate
            .run()
            .catch((error: unknown) => whole(false, error instanceof Error ? error.message : String(error)))
    const end = { gate, outcome, seconds: (performance.now() - began) / 1000 }
    ended.push(end)
    onEnd(end)
  }

  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.find(mayStart)
    if (next) {
      waiting.splice(waiting.indexOf(next), 1)
      running.set(
        next,
        start(next).finally(() => running.delete(next)),
      )
    } else if (running.size === 0) {
      throw new Error(`Gates wait for each other: ${waiting.map(({ name }) => name).join(', ')}`)
    } else await Promise.race(running.values())
  }
  return ended
}

/** The outcome of a gate that passes or fails as a whole. */
export const whole = (ok: boolean, output: string): Outcome => ({
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  output,
})
