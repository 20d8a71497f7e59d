import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { licenceProblems } from '@/tests/delivery/licences'

const problemsWith = (name: string, license: string | undefined) =>
  licenceProblems({
    packages: { '': {}, [`node_modules/${name}`]: license === undefined ? {} : { license } },
  }).problems

test('every package of the lock file may be used', () => {
  const { looked, problems } = licenceProblems(JSON.parse(readFileSync('package-lock.json', 'utf8')))
  expect(problems).toEqual([])
  expect(looked).toBeGreaterThan(100)
})

test.each(['MIT', 'MIT OR GPL-3.0-only', '(ISC AND MIT)'])('%s may be used', (license) => {
  expect(problemsWith('some-package', license)).toEqual([])
})

test.each(['GPL-3.0-only', 'MIT AND SSPL-1.0', 'UNLICENSED', undefined])('%s needs a review', (license) => {
  expect(problemsWith('some-package', license)).toHaveLength(1)
})

test('a review is for one package and one licence', () => {
  expect(problemsWith('caniuse-lite', 'CC-BY-4.0')).toEqual([])
  expect(problemsWith('another-package', 'CC-BY-4.0')).toHaveLength(1)
  expect(problemsWith('caniuse-lite', 'GPL-3.0-only')).toHaveLength(1)
})
