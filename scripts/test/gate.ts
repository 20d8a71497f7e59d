/** What a gate found out. A gate that only reports counts nothing. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
  /** What to show: everything when it failed, the gist when it passed. */
  readonly output: string
}

/** One step of `npm test`. */
export interface Gate {
  readonly name: string
  /** Names of gates without whose success this one makes no sense; it waits for them, and fails when one failed. */
  readonly needs?: readonly string[]
  run(): Promise<Outcome>
}

/** A gate with the outcome it came to and the seconds it took. */
export interface Ended {
  readonly gate: Gate
  readonly outcome: Outcome
  readonly seconds: number
}
