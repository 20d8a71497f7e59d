import { mkdirSync } from 'node:fs'
import { command, type Said } from '@/scripts/test/command'
import { ensureChromium } from '@/scripts/test/find-chromium'
import type { Gate, Outcome } from '@/scripts/test/gate'
import { countPlaywright, countVitest, runCounted } from '@/scripts/test/reports'

const REPORTS = '.cache/test'
const HOUSE = ['app', 'components', 'cases', 'machines', 'content', 'scripts', 'tests'] as const
const CODE = ['app', 'components', 'cases', 'machines', 'scripts'] as const
const SETTINGS = ['next.config.js', 'vitest.config.ts', 'playwright.config.ts'] as const
/** Two gates run at a time (lanes.ts); each test command takes half of the cores. */
const HALF = '50%'
/** What `npm run test:quick` leaves out: sweeps over years and random facts, and commands in processes of their own. */
const SWEEPS = [
  'tests/{command-line,properties}/**',
  'tests/deadlines/{command,oracle,properties}.test.ts',
  'tests/lifecycle/machine.test.ts',
  'tests/cases/{files,fuzz,json-schema}.test.ts',
]

const lint: Gate = {
  name: 'format and lint',
  run: single('biome', 'check', '--colors=off', '--diagnostic-level=warn', '--error-on-warnings', '.'),
}
const imports: Gate = {
  name: 'import direction',
  run: single('depcruise', '--config', '.dependency-cruiser.cjs', ...HOUSE, ...SETTINGS),
}
const types = single('tsc', '--noEmit', '-p', '.')

/**
 * Every gate of `npm test`, in the order in which they start.
 * @param port where the browser journeys may serve the export
 */
export function allGates(port: number): readonly Gate[] {
  mkdirSync(REPORTS, { recursive: true })
  return [
    // First, because installing one may ask for patience and prints as it goes.
    { name: 'Chromium', run: async () => ({ passed: 1, failed: 0, output: ensureChromium() }) },
    { name: 'build', run: single('tsx', 'scripts/build/run.ts') },
    {
      name: 'unit, content and component tests',
      // Fails too when fewer branches are taken than `vitest.config.ts` asks for.
      run: vitest('--project=unit', '--project=components', '--coverage'),
    },
    {
      name: 'browser journeys',
      needs: ['Chromium', 'build'],
      run: () =>
        runCounted(
          ['playwright', 'test', `--workers=${HALF}`, '--reporter=list,json'],
          `${REPORTS}/playwright.json`,
          countPlaywright,
          { PLAYWRIGHT_JSON_OUTPUT_NAME: `${REPORTS}/playwright.json`, BROWSER_TEST_PORT: String(port) },
        ),
    },
    // The build writes the types of the routes, so they are read after it.
    { name: 'types', needs: ['build'], run: types },
    lint,
    imports,
    { name: 'unused code', run: single('knip', '--no-progress') },
    { name: 'duplicate code', run: single('jscpd', '--config', '.jscpd.json', ...CODE) },
    { name: 'known weaknesses (reported only)', run: auditReport },
    { name: 'size budgets', needs: ['build'], run: budgetTable },
    { name: 'HTML validity', needs: ['build'], run: single('tsx', 'scripts/test/check-html.ts') },
    { name: 'delivery', needs: ['build'], run: vitest('--project=delivery') },
  ]
}

/** The gates of `npm run test:quick`: what goes wrong most often, in two minutes. */
export function quickGates(): readonly Gate[] {
  mkdirSync(REPORTS, { recursive: true })
  return [
    { name: 'types', run: types },
    {
      name: 'unit, content and component tests without sweeps',
      run: vitest('--project=unit', '--project=components', ...SWEEPS.map((sweep) => `--exclude=${sweep}`)),
    },
    imports,
    lint,
  ]
}

/** A gate that is one command: it passes or it fails. */
function single(...line: [string, ...string[]]): () => Promise<Outcome> {
  return async () => outcomeOf(await command(line))
}

function outcomeOf({ ok, text }: Said): Outcome {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output: ok ? lastLines(text) : text }
}

function vitest(...options: string[]): () => Promise<Outcome> {
  const file = `${REPORTS}/vitest${options[0]}.json`
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return () =>
    runCounted(['vitest', 'run', `--maxWorkers=${HALF}`, ...reports, ...options], file, countVitest)
}

/** The table of sizes is worth reading when it passes too. */
async function budgetTable(): Promise<Outcome> {
  const said = await command(['tsx', 'scripts/test/check-budgets.ts'])
  return { ...outcomeOf(said), output: said.text }
}

/** Asks the registry for known weaknesses. Without a network there is no answer, which is no failure. */
async function auditReport(): Promise<Outcome> {
  const { text } = await command(['npm', 'audit', '--fetch-retries=0', '--fetch-timeout=15000'])
  const answered = !text.includes('npm error')
  return { passed: 0, failed: 0, output: answered ? lastLines(text, 12) : 'The registry gave no answer.' }
}

function lastLines(text: string, count = 3): string {
  return text.split('\n').slice(-count).join('\n')
}
