import { describe, expect, test } from 'vitest'
import type { Gate } from '@/scripts/test/gate'
import { runGates } from '@/scripts/test/lanes'
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
    expect(countVitest({ ...vitest, numPendingTests: 1, numTodoTests: 1 })).toEqual({ passed: 3, failed: 2 })
  })

  test('a file that does not load is a failure', () => {
    const broken = { status: 'failed', assertionResults: [] }
    expect(countVitest({ ...vitest, testResults: [broken] })).toEqual({ passed: 3, failed: 1 })
  })

  test('a flaky journey is a failure', () => {
    const stats = { expected: 5, unexpected: 0, flaky: 1, skipped: 1 }
    expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 5, failed: 2 })
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

  test('a gate that wants to be alone has no neighbour, others come in twos', async () => {
    let running = 0
    const seen: Record<string, number> = {}
    const watched = (name: string, rest: Partial<Gate> = {}) =>
      gate(name, 0, {
        run: async () => {
          running += 1
          await new Promise((resolve) => setTimeout(resolve, 20))
          seen[name] = running
          running -= 1
          return { passed: 1, failed: 0, output: '' }
        },
        ...rest,
      })
    await runGates([watched('a'), watched('b'), watched('c', { alone: true })], () => {})
    expect(seen).toEqual({ a: 2, b: 1, c: 1 })
  })
})
