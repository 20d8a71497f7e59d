import { mkdirSync } from 'node:fs'
import { saidOfHosts } from '@/scripts/serve/hosts'
import { budgetReport } from '@/scripts/test/budgets'
import { command } from '@/scripts/test/command'
import { ensureChromium } from '@/scripts/test/find-chromium'
import { htmlValidity } from '@/scripts/test/html-validity'
import { type Gate, type Outcome, whole } from '@/scripts/test/lanes'
import { countPlaywright, countVitest, runCounted } from '@/scripts/test/reports'

const REPORTS = '.cache/test'
const HOUSE = ['app', 'components', 'cases', 'machines', 'content', 'scripts', 'tests'] as const
const CODE = ['app', 'components', 'cases', 'machines', 'scripts'] as const
const SETTINGS = ['next.config.js', 'vitest.config.ts', 'playwright.config.ts'] as const
/** The share of the cores for a test command that runs beside another gate (lanes.ts). */
const HALF = '50%'
/** The tests of `npm run test:quick`, by the beginning of their paths: rules, days, storage and screens; no sweep, no command. */
const QUICK = [
  'tests/engine',
  'tests/decision-tables',
  'tests/proofs',
  'tests/scenarios',
  'tests/routes',
  'tests/law',
  'tests/ledger',
  'tests/deadlines/count',
  'tests/deadlines/day',
  'tests/deadlines/ledger',
  'tests/lifecycle/replay',
  'tests/storage',
  'tests/components',
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
    // First, because installing one may take a while and prints as it goes.
    { name: 'Chromium', run: async () => whole(true, ensureChromium()) },
    {
      name: 'unit, content and component tests',
      // Also fails when fewer branches are taken than `vitest.config.ts` requires.
      run: vitest('--project=unit', '--project=components', '--coverage'),
    },
    { name: 'build', run: single('tsx', 'scripts/build/run.ts') },
    // The build writes the types of the routes, so they are read after it.
    { name: 'types', needs: ['build'], run: types },
    lint,
    imports,
    { name: 'unused code', run: single('knip', '--no-progress') },
    { name: 'duplicate code', run: single('jscpd', '--config', '.jscpd.json', ...CODE) },
    { name: 'known weaknesses (reported only)', run: auditReport },
    {
      name: 'servers of others (reported only)',
      run: async () => ({ passed: 0, failed: 0, output: saidOfHosts() }),
    },
    { name: 'size budgets', needs: ['build'], run: async () => budgetReport('out') },
    { name: 'HTML validity', needs: ['build'], run: () => htmlValidity('out') },
    { name: 'delivery', needs: ['build'], run: vitest('--project=delivery') },
    {
      name: 'browser journeys',
      needs: ['Chromium', 'build'],
      alone: true,
      run: () =>
        runCounted(
          ['playwright', 'test', '--workers=150%', '--reporter=list,json'],
          `${REPORTS}/playwright.json`,
          countPlaywright,
          { PLAYWRIGHT_JSON_OUTPUT_NAME: `${REPORTS}/playwright.json`, BROWSER_TEST_PORT: String(port) },
        ),
    },
  ]
}

/** The gates of `npm run test:quick`: what goes wrong most often. */
export function quickGates(): readonly Gate[] {
  mkdirSync(REPORTS, { recursive: true })
  return [
    { name: 'types', run: types },
    { name: 'tests of rules and screens', run: vitest('--project=unit', '--project=components', ...QUICK) },
    imports,
    lint,
  ]
}

/** A gate that is one command: it passes or it fails. */
function single(...line: [string, ...string[]]): () => Promise<Outcome> {
  return async () => {
    const { ok, text } = await command(line)
    return whole(ok, ok ? lastLines(text) : text)
  }
}

function vitest(...options: string[]): () => Promise<Outcome> {
  const file = `${REPORTS}/vitest${options[0]}.json`
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return () =>
    runCounted(['vitest', 'run', `--maxWorkers=${HALF}`, ...reports, ...options], file, countVitest)
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
