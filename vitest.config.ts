import { defineConfig } from 'vitest/config'

const resolve = { alias: { '@': import.meta.dirname } }
/** Tests leave nothing behind, so a worker keeps the modules it has loaded from one file to the next. */
const shared = {
  globalSetup: ['tests/compile-languages.ts'],
  isolate: false,
  maxWorkers: '100%',
  testTimeout: 120_000,
  hookTimeout: 120_000,
}

export default defineConfig({
  test: {
    allowOnly: false,
    coverage: {
      provider: 'v8',
      include: ['machines/**', 'cases/**', 'content/say/**', 'components/**'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: '.cache/coverage',
      // Per cent. What is left of the logic are guards that the compiler asks for and no test can reach. The browser
      // journeys, which are not counted here, go through most of the rest of the components.
      thresholds: { '{machines,cases}/**': { branches: 95 }, 'components/**': { branches: 52, lines: 61 } },
    },
    projects: [
      {
        resolve,
        test: {
          ...shared,
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/delivery/**', 'tests/browser/**'],
        },
      },
      {
        resolve,
        test: {
          ...shared,
          // What one file leaves in the document must not reach the next.
          isolate: true,
          name: 'components',
          environment: 'happy-dom',
          include: ['tests/components/**/*.test.tsx'],
          setupFiles: ['tests/setup-components.ts'],
        },
      },
      {
        resolve,
        // Reads the finished export in `out/`: build first.
        test: { ...shared, name: 'delivery', environment: 'node', include: ['tests/delivery/**/*.test.ts'] },
      },
    ],
  },
})
