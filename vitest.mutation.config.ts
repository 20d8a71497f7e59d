import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Tests of one thing come first, long sweeps last: most mutants are then gone before a slow test starts. */
const order = ['engine', 'deadlines', 'lifecycle', 'routes', 'cases', 'storage', 'components', 'proofs']
/** Every test of these goes through every time limit or case. */
const sweeps = ['deadlines/lines', 'deadlines/calendar-file', 'proofs/', 'tests/scenarios/']

class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      if (sweeps.some((name) => moduleId.includes(name))) return order.length + 1
      const place = order.findIndex((folder) => moduleId.includes(`/tests/${folder}/`))
      return place < 0 ? order.length : place
    }
    return files.toSorted((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId))
  }
}

/** Sweeps over all combinations and twenty years of deadlines: they meet only what lived through all other tests. */
const longSweeps =
  process.env.MUTANTS_ROUND === 'sweeps'
    ? []
    : [
        'tests/ledger/**',
        'tests/properties/{assessment,doubt,routes}.test.ts',
        'tests/deadlines/{oracle,properties}.test.ts',
        'tests/lifecycle/sentences.test.ts',
      ]

/**
 * The tests that meet every mutant. Left out, which can only lower the score: commands in processes of their own, which
 * no mutant reaches, and screens.
 */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    environment: 'node',
    runner: './scripts/mutation/meet-mutants.ts',
    pool: 'forks',
    isolate: false,
    fileParallelism: false,
    sequence: { sequencer: NearestFirst },
    include: ['tests/**/*.test.ts'],
    exclude: [
      'tests/{browser,delivery}/**',
      'tests/deadlines/command.test.ts',
      'tests/{coverage-of-law,reading-level}.test.ts',
      ...longSweeps,
    ],
    // One test meets hundreds of mutants.
    testTimeout: 3_600_000,
    teardownTimeout: 5000,
  },
})
