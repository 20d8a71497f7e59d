import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { changesAsText, changesBetween } from '@/tests/ledger/changes'
import {
  digestOf,
  hashesFile,
  hashesOf,
  packed,
  reasonsFile,
  recordFile,
  unpacked,
} from '@/tests/ledger/files'
import { type Outcomes, outcomesOf } from '@/tests/ledger/outcomes'
import { allMachines } from '@/tests/support/procedures'
import { fixedSample } from '@/tests/support/sample'

const table = (cases: readonly string[], columns: Readonly<Record<string, readonly string[]>>): Outcomes => ({
  cases,
  columns: new Map(Object.entries(columns)),
})

test('no outcome of the fixed sample changes without a reason (npm run ledger -- "reason")', async () => {
  const recorded = unpacked(readFileSync(recordFile))
  const now = outcomesOf(await allMachines(), fixedSample())
  expect(changesAsText(changesBetween(recorded, now, 5))).toBe('')
})

test('the hashes are those of the outcomes recorded beside them', () => {
  expect(readFileSync(hashesFile, 'utf8')).toBe(hashesOf(unpacked(readFileSync(recordFile))))
})

test('the committed table has its reason in the change log', () => {
  expect(readFileSync(reasonsFile, 'utf8')).toContain(digestOf(readFileSync(hashesFile, 'utf8')))
})

test('a change names the machine, the condition, and the rows by kind', () => {
  const before = table(['a', 'random:1', 'random:2'], {
    'm.x': ['met', 'met', 'met'],
    'm.y': ['met', 'met', 'met'],
  })
  const now = table(['a', 'random:1', 'random:2'], {
    'm.x': ['unmet', 'unmet', 'unmet'],
    'm.y': ['met', 'met', 'met'],
  })
  expect(changesAsText(changesBetween(before, now, 1))).toBe(
    'm.x: 3 of 3 outcomes change\n  met → unmet (3): a, random:1 …',
  )
})

test('a new case changes nothing, and one that is gone is told', () => {
  const before = table(['a', 'b'], { 'm.x': ['met', 'unmet'] })
  const now = table(['new', 'b'], { 'm.x': ['met', 'unmet'] })
  expect(changesBetween(before, now)).toEqual([{ heading: '1 cases gone', rows: ['a'] }])
})

test('a condition that comes or goes is told', () => {
  const before = table(['a'], { 'm.old': ['met'] })
  const now = table(['a'], { 'm.new': ['met'] })
  expect(changesBetween(before, now).map(({ heading }) => heading)).toEqual([
    'm.old: no longer there',
    'm.new: new',
  ])
})

test('outcomes come out of their file as they went in', () => {
  const outcomes = table(['a', 'b c'], { 'm.x': ['met', 'unmet'], 'm.verdict': ['overview', 'overview'] })
  expect(unpacked(packed(outcomes))).toEqual(outcomes)
})
