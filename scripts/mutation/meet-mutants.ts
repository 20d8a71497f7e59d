import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { configureGlobal } from 'fast-check'
import { type RunnerTask, type RunnerTestCase, type RunnerTestSuite, TestRunner } from 'vitest'
import { forgetAll } from './forgetful'
import { isSampled } from './sample'

/** What the instrumented code reads and writes, with Stryker's names. */
interface Switches {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: { readonly static: Hits; readonly perTest: Record<string, Hits> }
}
type Hits = Readonly<Record<string, number>>

interface Met {
  readonly id: string
  /** The tests that it met, at most a few of them once it has survived many. */
  readonly tests: string[]
  count: number
  /** Milliseconds of the processor spent on it. */
  spent: number
  killedBy?: string
  because?: string
}

const report = '.cache/mutation/outcomes.json'
/** What a run that was broken off has found, for the next one (`run.ts`); written after each file of tests. */
const kept = process.env.MUTANTS_KEPT
/** Names the mutant that is met now, and the test. It is there at the start when the last process ended in the middle. */
const now = process.env.MUTANTS_NOW
/** Of how many mutants one is met (`run.ts`). */
const oneOf = Number(process.env.MUTANTS_ONE_OF ?? 1)
/** The second round, in which what lived through all direct tests meets the sweeps (`plugin.mjs`). */
const sweeping = process.env.MUTANTS_ROUND === 'sweeps'
/** A mutant that ended this many processes was noticed; one alone may have ended for want of memory. */
const enders = 2
/**
 * A mutant that lived through this many tests of a round, or this many milliseconds of the processor, has survived it. Many
 * short tests may pass it by before those of its own file come.
 */
const enough = sweeping ? { tests: 5000, ms: 20_000 } : { tests: 5000, ms: 4000 }
/** A test that takes longer by itself, in milliseconds of the processor, is a sweep. */
const direct = 200
/** Whether a test meets mutants in this round. A sweep that takes too long meets none. */
const meets = (ms: number) => (sweeping ? ms > direct && ms <= 10_000 : ms <= direct)
/** Nor does one that waits for longer than this by the clock, mostly for a time limit of its own. */
const longestWait = sweeping ? 30_000 : 1500
/** Milliseconds after which a test counts as one that never ends. */
const patience = sweeping ? 100_000 : 10_000
/** A loop that a mutant made endless is cut off after this many times the usual number of rounds. */
const rounds = 100
/** Taken before a test can put a clock of its own in their place. */
const { setTimeout: later, clearTimeout: never } = globalThis
const elsewhere = '(a mutant is met)'

interface State {
  readonly tests: { id: string; ms: number }[]
  /** Tests that failed as they are, after what an earlier mutant had left behind: they met none. */
  readonly failed: string[]
  /** How many processes each mutant ended. */
  readonly ended: Record<string, number>
  readonly mutants: readonly Met[]
  /** Files whose tests have all met the mutants in this round. */
  readonly files: string[]
  readonly round?: 'sweeps'
}
const earlier: State =
  kept !== undefined && existsSync(kept)
    ? JSON.parse(readFileSync(kept, 'utf8'))
    : { tests: [], failed: [], ended: {}, mutants: [], files: [] }
const mutants = new Map(earlier.mutants.map((met) => [met.id, met]))
const state = { ...earlier, mutants }
if (sweeping && state.round !== 'sweeps') {
  Object.assign(state, { round: 'sweeps', files: [] })
  // What a mutant has lived through in the first round counts for nothing in the second.
  for (const met of mutants.values()) Object.assign(met, { count: 0, spent: 0 })
}
const found = (): State => ({ ...state, mutants: [...state.mutants.values()] })
const keep = () => {
  if (kept !== undefined) writeFileSync(kept, JSON.stringify(found()))
}
if (now !== undefined && existsSync(now)) {
  const [mutant = '', test = ''] = readFileSync(now, 'utf8').split('\n')
  rmSync(now)
  const times = (state.ended[mutant] ?? 0) + 1
  state.ended[mutant] = times
  if (times >= enders) {
    const met = metOf(mutant)
    met.killedBy = test
    met.because = 'ended the process'
    if (!met.tests.includes(test)) met.tests.push(test)
    // The list of a file that did not come to its end is lost.
    noteTest(test, 0)
  }
  keep()
}
const done: ReadonlySet<string> = new Set(state.files)
/** A run that was broken off in the second round has nothing left to do in the first. */
const isOver = !sweeping && state.round === 'sweeps'
/** Tests that had their turn in the first round. */
const isDirect: ReadonlySet<string> = new Set(
  state.tests.filter(({ ms }) => ms <= direct).map(({ id }) => id),
)
const world = globalThis as { __stryker__?: Switches }
world.__stryker__ ??= {}
const switches = world.__stryker__
// The smallest example that fails is of no interest here.
configureGlobal({ endOnFailure: true })

/** Runs each test as it is, and then once more with every mutant that it reaches and that is still alive. */
export default class MeetMutants extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const id = `${test.file.name}#${test.fullTestName}`
    if (isOver || done.has(test.file.name) || (sweeping && isDirect.has(id))) return
    const run = TestRunner.getTestFn(test)
    switches.currentTestId = id
    forgetAll()
    const began = processorTime()
    const start = performance.now()
    try {
      await run()
    } catch (error) {
      state.failed.push(id)
      throw error
    } finally {
      switches.currentTestId = elsewhere
    }
    const ms = processorTime() - began
    const waited = performance.now() - start
    noteTest(id, ms)
    const hits = Object.entries(switches.mutantCoverage?.perTest[id] ?? {})
    if (switches.mutantCoverage) switches.mutantCoverage.perTest[id] = {}
    const alive = hits.filter(([mutant]) => isAlive(mutant))
    // A test that fails the second time left something behind, which would be blamed on the mutants.
    const again = () => afresh(test, run)
    if (
      meets(ms) &&
      waited <= longestWait &&
      alive.length > 0 &&
      (await again().then(
        () => true,
        () => false,
      ))
    ) {
      for (const [mutant, count] of alive) if (isAlive(mutant)) await meet(mutant, count, id, again)
      if (now !== undefined) rmSync(now, { force: true })
    }
    switches.currentTestId = undefined
  }

  override async onAfterRunSuite(suite: RunnerTask & RunnerTestSuite): Promise<void> {
    await super.onAfterRunSuite(suite)
    if (isOver || suite !== suite.file || done.has(suite.name)) return
    state.files.push(suite.name)
    keep()
  }

  override onAfterRunFiles(): void {
    super.onAfterRunFiles()
    mkdirSync('.cache/mutation', { recursive: true })
    const statics = Object.keys(switches.mutantCoverage?.static ?? {})
    writeFileSync(report, JSON.stringify({ ...found(), statics }))
  }
}

/** The test once more: tidied up after the last time, which may have broken off anywhere, and prepared as the first time. */
async function afresh(test: RunnerTestCase, run: () => unknown): Promise<void> {
  forgetAll()
  const hooks = suitesOf(test).map((suite) => ({ suite, ...TestRunner.getSuiteHooks(suite) }))
  for (const { suite, afterEach } of hooks) {
    for (const hook of afterEach) await Promise.resolve(hook(test.context, suite)).catch(() => {})
  }
  for (const { suite, beforeEach } of hooks) for (const hook of beforeEach) await hook(test.context, suite)
  let late: NodeJS.Timeout | undefined
  const tooLate = new Promise((_, reject) => {
    late = later(() => reject(new Error('the test does not end')), patience)
  })
  await Promise.race([run(), tooLate]).finally(() => never(late))
}

/** The suites around a test, the file first. */
function suitesOf({ suite, file }: RunnerTestCase): readonly RunnerTestSuite[] {
  const around: RunnerTestSuite[] = []
  for (let one = suite; one && one !== file; one = one.suite) around.unshift(one)
  return [file, ...around]
}

/** In milliseconds. The clock on the wall would measure what else the machine does. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function isAlive(mutant: string): boolean {
  if (!isSampled(mutant, oneOf)) return false
  const met = state.mutants.get(mutant)
  return !met || (met.killedBy === undefined && met.count < enough.tests && met.spent < enough.ms)
}

function noteTest(id: string, ms: number): void {
  if (!state.tests.some((test) => test.id === id)) state.tests.push({ id, ms })
}

function metOf(mutant: string): Met {
  const met = state.mutants.get(mutant) ?? { id: mutant, tests: [], count: 0, spent: 0 }
  state.mutants.set(mutant, met)
  return met
}

async function meet(mutant: string, usual: number, test: string, run: () => unknown): Promise<void> {
  const met = metOf(mutant)
  met.count++
  if (met.tests.length < 3) met.tests.push(test)
  if (now !== undefined) writeFileSync(now, `${mutant}\n${test}`)
  Object.assign(switches, { activeMutant: mutant, hitCount: 0, hitLimit: usual * rounds + 1000 })
  const began = processorTime()
  // What tidies up may wait without end for what the mutant never gives back: a fresh process goes on.
  const stuck = later(() => process.kill(process.pid, 'SIGKILL'), 3 * patience)
  try {
    await run()
  } catch (error) {
    met.killedBy = test
    met.because = error instanceof Error ? error.message.slice(0, 200) : String(error)
    if (!met.tests.includes(test)) met.tests.push(test)
  } finally {
    never(stuck)
    Object.assign(switches, { activeMutant: undefined, hitCount: undefined })
    met.spent += processorTime() - began
  }
}
