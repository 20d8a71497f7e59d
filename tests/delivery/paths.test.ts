import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { pathProblems } from '@/tests/delivery/paths'

test('every file has a path for every system and a name in the style of the house', () => {
  const kept = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  expect(pathProblems(kept.toString('utf8').split('\0').filter(Boolean))).toEqual([])
})

test.each([
  [['components/a/EventForm.tsx', 'components/a/eventform.tsx'], 'letter case does not count'],
  [['machines/Bands/one.ts', 'machines/bands/two.ts'], 'letter case does not count'],
  [['machines/courseOfTime.ts'], 'kebab-case'],
  [['components/check/answersPanel.tsx'], 'PascalCase.tsx for a component'],
  [['components/check/Load.ts'], 'kebab-case'],
  [['docs/what:now.md'], 'not a name on every system'],
])('%j is refused', (paths, problem) => {
  expect(pathProblems(paths)).toEqual([expect.stringContaining(problem)])
})

test('components, kebab-case and the routes of the framework are allowed', () => {
  const paths = [
    'components/check/CheckApp.tsx',
    'components/check/screens.tsx',
    'machines/engine/what-if.ts',
    'tests/check-app.test.tsx',
    'app/[locale]/page.tsx',
    '.dependency-cruiser.cjs',
    'vitest.mutation.config.ts',
    'docs/README.md',
  ]
  expect(pathProblems(paths)).toEqual([])
})
