import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'

const report = '.cache/mutation/outcomes.json'
/** Names the mutant that is met now (`meet-mutants.ts`). */
const now = resolve('.cache/mutation/now.txt')
/** Milliseconds after which a mutant has made a loop endless that nothing inside the process can end. */
const patience = { direct: 60_000, sweeps: 400_000 }
/** First each mutant meets the direct tests, and then what lived through them meets the sweeps. */
const rounds = ['direct', 'sweeps']
/** Part of the paths of the tests that mutants meet; all of them unless it is given (`run.ts`). */
const wanted = process.env.MUTANTS_TESTS ? [process.env.MUTANTS_TESTS] : []

/**
 * Runs the tests once, in one process, and lets each test meet every mutant it reaches before the next one starts (see
 * `meet-mutants.ts`). A process for each mutant, as the usual runners have it, would take days on two cores.
 */
class OneProcessRunner {
  #outcomes = new Map()

  capabilities() {
    return { reloadEnvironment: true }
  }

  /** All the work is done here; what became of each mutant is told afterwards. */
  async dryRun() {
    rmSync(report, { force: true })
    rmSync(now, { force: true })
    let said = ''
    for (const round of rounds) {
      do {
        said = await run(
          round,
          'node_modules/vitest/vitest.mjs',
          'run',
          '--config',
          'vitest.mutation.config.ts',
          ...wanted,
        )
        // A mutant ended the process: the next one goes on where it stopped, if what was found is kept (`run.ts`).
      } while (existsSync(now) && process.env.MUTANTS_KEPT)
    }
    if (!existsSync(report) || said.includes('Worker exited unexpectedly'))
      return { status: 'error', errorMessage: said }
    const { tests, failed, mutants, statics } = JSON.parse(readFileSync(report, 'utf8'))
    if (tests.length === 0) return { status: 'error', errorMessage: `No test was run.\n${said}` }
    if (failed.length > 0)
      console.log(`Failed after what a mutant had left, and met no other: ${failed.join(', ')}`)
    this.#outcomes = new Map(mutants.map((mutant) => [mutant.id, mutant]))
    const perTest = Object.fromEntries(tests.map(({ id }) => [id, {}]))
    for (const { id, tests: met } of mutants) for (const test of met) perTest[test][id] = 1
    return {
      status: 'complete',
      tests: tests.map(({ id, ms }) => ({ id, name: id, status: 0, timeSpentMs: ms })),
      mutantCoverage: { perTest, static: Object.fromEntries(statics.map((id) => [id, 1])) },
    }
  }

  async mutantRun({ activeMutant }) {
    const outcome = this.#outcomes.get(activeMutant.id)
    if (outcome?.killedBy === undefined) return { status: 'survived', nrOfTests: outcome?.count ?? 0 }
    const { killedBy, because, count } = outcome
    return { status: 'killed', killedBy: [killedBy], failureMessage: because, nrOfTests: count }
  }
}

function run(round, ...line) {
  return new Promise((resolve, reject) => {
    const chunks = []
    const env = { ...process.env, MUTANTS_NOW: now, MUTANTS_ROUND: round }
    // A group of its own, so that the workers end with it.
    const child = spawn(process.execPath, line, { stdio: ['ignore', 'pipe', 'pipe'], env, detached: true })
    const watch = setInterval(() => {
      const since = statSync(now, { throwIfNoEntry: false })?.mtimeMs
      if (since !== undefined && Date.now() - since > patience[round]) process.kill(-child.pid, 'SIGKILL')
    }, 5000)
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.once('error', reject)
    child.once('close', () => {
      clearInterval(watch)
      resolve(Buffer.concat(chunks).toString('utf8').slice(-4000))
    })
  })
}

const create = () => new OneProcessRunner()
create.inject = []

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'one-process', create)]
