import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Gate, runGates } from '@/scripts/test/lanes'
import { countPlaywright, countVitest } from '@/scripts/test/reports'

describe('counting tests', () => {
  const vitest = {
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
  }

  test('a skipped test is a failure', () => {
    expect(countVitest({ ...vitest, numPendingTests: 1, numTodoTests: 1 })).toMatchObject({
      passed: 3,
      failed: 2,
    })
  })

  test('a file that does not load is a failure', () => {
    const broken = { name: resolve('tests/a.test.ts'), status: 'failed', assertionResults: [] }
    expect(countVitest({ ...vitest, testResults: [broken] })).toEqual({
      passed: 3,
      failed: 1,
      names: ['tests/a.test.ts (did not load)'],
    })
  })

  test('each test that did not pass is named', () => {
    const of = (fullName: string, status: string) => ({ fullName, status })
    const assertionResults = [of('counts', 'passed'), of('adds', 'failed'), of('later', 'skipped')]
    const file = { name: resolve('tests/b.test.ts'), status: 'failed', assertionResults }
    expect(
      countVitest({ ...vitest, numFailedTests: 1, numPendingTests: 1, testResults: [file] }).names,
    ).toEqual(['tests/b.test.ts: adds (failed)', 'tests/b.test.ts: later (skipped)'])
  })

  test('a flaky journey is a failure', () => {
    const stats = { expected: 5, unexpected: 0, flaky: 1, skipped: 1 }
    const spec = (title: string, line: number, status: string) => ({
      ...{ file: 'desk.spec.ts', line, title },
      tests: [{ status }],
    })
    const inner = { specs: [spec('saves', 12, 'flaky')] }
    const suites = [{ specs: [spec('opens', 3, 'expected'), spec('prints', 30, 'skipped')], suites: [inner] }]
    expect(countPlaywright({ stats, errors: [], suites })).toEqual({
      passed: 5,
      failed: 2,
      names: ['desk.spec.ts:30: prints (skipped)', 'desk.spec.ts:12: saves (flaky)'],
    })
  })
})

describe('running gates', () => {
  const gate = (name: string, failed: number, rest: Partial<Gate> = {}): Gate => ({
    name,
    run: async () => ({ passed: 1 - failed, failed, output: '' }),
    ...rest,
  })

  test('a gate whose ground failed counts as failed without being run', async () => {
    const ended = await runGates([gate('build', 1), gate('sizes', 0, { needs: ['build'] })], () => {})
    expect(ended.map(({ outcome }) => outcome.failed)).toEqual([1, 1])
  })

  test('a gate that crashes counts as failed', async () => {
    const crash = gate('crash', 0, { run: () => Promise.reject(new Error('out of memory')) })
    const [end] = await runGates([crash], () => {})
    expect(end?.outcome).toEqual({ passed: 0, failed: 1, output: 'out of memory' })
  })

  /** Runs gates that last some milliseconds, and tells when each begins and ends. */
  async function courseOf(...gates: readonly [name: string, ms: number, rest?: Partial<Gate>][]) {
    const events: string[] = []
    const watched = gates.map(([name, ms, rest]) =>
      gate(name, 0, {
        run: async () => {
          events.push(`${name} begins`)
          await new Promise((resolve) => setTimeout(resolve, ms))
          events.push(`${name} ends`)
          return { passed: 1, failed: 0, output: '' }
        },
        ...rest,
      }),
    )
    await runGates(watched, () => {})
    return events
  }

  test('gates come in twos, and one that needs another waits for it', async () => {
    expect(await courseOf(['a', 400], ['b', 20], ['c', 1, { needs: ['a'] }], ['d', 10])).toEqual([
      'a begins',
      'b begins',
      'b ends',
      'd begins',
      'd ends',
      'a ends',
      'c begins',
      'c ends',
    ])
  })

  test('nothing runs beside a gate that keeps every core busy', async () => {
    expect(await courseOf(['a', 10], ['b', 10, { alone: true }], ['c', 200])).toEqual([
      'a begins',
      'c begins',
      'a ends',
      'c ends',
      'b begins',
      'b ends',
    ])
    expect(await courseOf(['b', 10, { alone: true }], ['c', 1])).toEqual([
      'b begins',
      'b ends',
      'c begins',
      'c ends',
    ])
  })

  test('gates that wait for each other are an error', async () => {
    const gates = [gate('a', 0, { needs: ['b'] }), gate('b', 0, { needs: ['a'] })]
    await expect(runGates(gates, () => {})).rejects.toThrow('Gates wait for each other: a, b')
  })
})
