import { existsSync, readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import * as z from 'zod/mini'
import { command } from '@/scripts/test/command'
import { type Outcome, whole } from '@/scripts/test/lanes'

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
})

const spec = z.object({
  file: z.string(),
  line: z.number(),
  title: z.string(),
  tests: z.array(z.object({ status: z.string() })),
})
const suite = z.object({
  specs: z.array(spec),
  get suites() {
    return z.optional(z.array(suite))
  },
})
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
  suites: z.array(suite),
})

type Counts = Pick<Outcome, 'passed' | 'failed' | 'names'>

/** Counts vitest's JSON report. A file that did not load is one failure, a skipped test is a failure too. */
export function countVitest(report: unknown): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    vitestReport.parse(report)
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const wrong = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status !== 'passed')
      .map(({ fullName, status }) => `${relative('', name)}: ${fullName} (${status})`),
  )
  return {
    passed: numPassedTests,
    failed: numFailedTests + numPendingTests + numTodoTests + broken.length,
    names: [...broken.map(({ name }) => `${relative('', name)} (did not load)`), ...wrong],
  }
}

/** Counts Playwright's JSON report. Flaky and skipped tests are failures: a proof holds every time. */
export function countPlaywright(report: unknown): Counts {
  const { stats, errors, suites } = playwrightReport.parse(report)
  const wrong = suites.flatMap(specsOf).flatMap(({ file, line, title, tests }) => {
    const status = tests.find((one) => one.status !== 'expected')?.status
    return status === undefined ? [] : [`${file}:${line}: ${title} (${status})`]
  })
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
    names: wrong,
  }
}

const specsOf = ({ specs, suites = [] }: z.infer<typeof suite>): readonly z.infer<typeof spec>[] => [
  ...specs,
  ...suites.flatMap(specsOf),
]

/**
 * Runs a test command that writes a JSON report, and counts it.
 * @param file where the command writes its report
 * @param count reads the report
 * @returns at least one failure when the command failed, left no report or found no test
 */
export async function runCounted(
  line: readonly [string, ...string[]],
  file: string,
  count: (report: unknown) => Counts,
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  rmSync(file, { force: true })
  const { ok, text } = await command(line, env)
  if (!existsSync(file)) return whole(false, `${text}\nIt left no report.`)
  const counts = count(JSON.parse(readFileSync(file, 'utf8')))
  if (counts.passed + counts.failed === 0) return whole(false, `${text}\nIt found no test.`)
  const output = counts.failed === 0 && ok ? `${counts.passed} tests` : text
  return { ...counts, failed: ok ? counts.failed : Math.max(counts.failed, 1), output }
}
