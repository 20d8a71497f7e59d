/**
 * Mutation testing: every small change of the logic should make a test fail. `npm run mutate` runs all of it;
 * `npm run mutate -- --mutate machines/deadlines/day.ts` runs one file.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: [
    'machines/**/*.ts',
    'cases/**/*.ts',
    'content/say/**/*.ts',
    // Conditions, lifecycles, facts, events and routes as plain data: a table holds nothing to compute, and its words are ids
    // that the compiler checks. The decision tables of tests/decision-tables and the ledger of outcomes stand guard over them.
    '!machines/procedures/**',
    '!machines/facts/**',
    '!machines/facts/registry.ts',
    '!machines/lifecycle/events/**',
    '!machines/routes/**',
    // Letters are tables too; tests/letters builds each for its combinations of answers. What chooses and says them stays.
    '!machines/letters/*-*.ts',
    '!machines/letters/{fields,registry}.ts',
    '!machines/lifecycle/regions/{appeal,end-of-stay,order,order-limits,permit,rights}.ts',
  ],
  testRunner: 'one-process',
  plugins: ['./scripts/mutation/plugin.mjs'],
  coverageAnalysis: 'perTest',
  // A table made once when its module loads cannot be switched on and off between tests.
  ignoreStatic: true,
  concurrency: 1,
  // The first run meets the mutants too.
  dryRunTimeoutMinutes: 240,
  tempDirName: '.cache/mutation/work',
  ignorePatterns: ['.next', 'out', 'coverage', 'docs/images', 'public'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  thresholds: { high: 95, low: 90, break: 90 },
}
