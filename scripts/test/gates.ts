import { mkdirSync } from 'node:fs'
import { command, type Said } from './command'
import type { Gate, Outcome } from './gate'
import { countPlaywright, countVitest, runCounted } from './reports'

const REPORTS = '.cache/test'
const HOUSE = ['app', 'components', 'cases', 'machines', 'content', 'scripts', 'tests'] as const
const CODE = ['app', 'components', 'cases', 'machines', 'scripts'] as const
const settings = ['next.config.js', 'vitest.config.ts', 'playwright.config.ts'] as const

/**
 * Every gate of `npm test`, in the order in which they may start.
 * @param port where the browser journeys may serve the export
 */
export function allGates(port: number): readonly Gate[] {
  mkdirSync(REPORTS, { recursive: true })
  return [
    { name: 'build', run: single('tsx', 'scripts/build/run.ts') },
    {
      name: 'format and lint',
      run: single('biome', 'check', '--colors=off', '--diagnostic-level=warn', '--error-on-warnings', '.'),
    },
    {
      name: 'import direction',
      run: single('depcruise', '--config', '.dependency-cruiser.cjs', ...HOUSE, ...settings),
    },
    { name: 'unused code', run: single('knip', '--no-progress') },
    { name: 'licences', run: single('tsx', 'scripts/test/check-licences.ts') },
    { name: 'duplicate code', run: single('jscpd', '--config', '.jscpd.json', ...CODE) },
    { name: 'known weaknesses (reported only)', run: auditReport },
    // The build writes the types of the routes, so they are read after it.
    { name: 'types', after: ['build'], run: single('tsc', '--noEmit', '-p', '.') },
    {
      name: 'unit, content and component tests',
      alone: true,
      // Fails too when fewer branches of the logic are taken than `vitest.config.ts` asks for.
      run: vitest(['unit', 'components'], '--coverage'),
    },
    { name: 'size budgets', needs: ['build'], run: budgetTable },
    { name: 'HTML validity', needs: ['build'], run: single('tsx', 'scripts/test/check-html.ts') },
    { name: 'delivery', needs: ['build'], run: vitest(['delivery']) },
    {
      name: 'browser journeys',
      needs: ['Chromium', 'build'],
      alone: true,
      run: () =>
        runCounted(
          ['playwright', 'test', '--reporter=list,json'],
          `${REPORTS}/playwright.json`,
          countPlaywright,
          { PLAYWRIGHT_JSON_OUTPUT_NAME: `${REPORTS}/playwright.json`, BROWSER_TEST_PORT: String(port) },
        ),
    },
  ]
}

/** A gate that is one command: it passes or it fails. */
function single(...line: [string, ...string[]]): () => Promise<Outcome> {
  return async () => outcomeOf(await command(line))
}

function outcomeOf({ ok, text }: Said): Outcome {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output: ok ? lastLines(text) : text }
}

function vitest(projects: readonly string[], ...options: string[]): () => Promise<Outcome> {
  const file = `${REPORTS}/vitest-${projects.join('-')}.json`
  const chosen = projects.flatMap((project) => ['--project', project])
  return () =>
    runCounted(
      [
        'vitest',
        'run',
        ...chosen,
        ...options,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ],
      file,
      countVitest,
    )
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
