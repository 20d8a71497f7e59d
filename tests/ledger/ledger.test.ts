import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { differences, digestOf, ledgerFile, ledgerOf, readLedger, reasonsFile } from '@/tests/ledger/ledger'
import { allMachines } from '@/tests/support/procedures'
import { fixedSample } from '@/tests/support/sample'

test('no outcome of the fixed sample changes without a reason (npm run ledger -- "reason")', async () => {
  const committed = readFileSync(ledgerFile, 'utf8')
  const changes = differences(readLedger(committed), ledgerOf(await allMachines(), fixedSample()))
  expect(changes.join('\n')).toBe('')
})

test('the committed table has its reason in the change log', () => {
  expect(readFileSync(reasonsFile, 'utf8')).toContain(digestOf(readFileSync(ledgerFile, 'utf8')))
})

test('a difference names the machine, the share, the condition and examples', () => {
  const before = readLedger('# a: x y\nmmC one\nmuN two\n')
  const now = readLedger('# a: x y\nmmC one\nmmC two\n')
  expect(differences(before, now)).toEqual([
    'a: 1 of 2 outcomes change, 0 cases gone',
    '  y: 1, e.g. two',
    '  verdict: 1, e.g. two',
  ])
})
