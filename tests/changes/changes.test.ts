import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { changeIds, changes, isChangeId } from '@/content/law/changes'
import { isDay } from '@/machines/deadlines/day'
import { hashesNow, hashOf, keptFile, keptWith, readKept, untold } from '@/tests/changes/kept'
import { allMachines } from '@/tests/support/procedures'

const kept = readKept(readFileSync(keptFile, 'utf8'))
const now = hashesNow(await allMachines())

describe('what readers are told of', () => {
  test('is every rule, limit, amount and contact as it stands', () => {
    expect(
      untold(kept, now),
      'add an entry to content/law/changes.ts, then npm run changes -- <entry>',
    ).toEqual([])
  })

  test('has an entry that exists', () => {
    expect([...kept].filter(([, { entry }]) => !isChangeId(entry))).toEqual([])
  })

  test('covers conditions, articles, limits, amounts and contacts', () => {
    const kinds = new Set([...now.keys()].map((name) => name.slice(0, name.indexOf(':'))))
    expect([...kinds].toSorted()).toEqual(['amount', 'article', 'condition', 'contact', 'limit'])
  })
})

describe('a change without an entry', () => {
  const [first = ''] = now.keys()

  test('is named: changed, new or gone', () => {
    const after = new Map([...now, [first, 'other'], ['limit:new', 'hash']])
    expect(untold(kept, after)).toEqual([`${first}: changed`, 'limit:new: new'])
    expect(untold(new Map([...kept, ['limit:old', { hash: 'hash', entry: 'letters' }]]), now)).toEqual([
      'limit:old: gone',
    ])
  })

  test('is told by the entry that is named for it, and nothing else moves', () => {
    const after = new Map([...now, [first, 'other']])
    const written = readKept(keptWith(kept, after, 'letters'))
    expect(untold(written, after)).toEqual([])
    expect(written.get(first)).toEqual({ hash: 'other', entry: 'letters' })
    expect([...written].filter(([name, one]) => one.entry !== kept.get(name)?.entry)).toHaveLength(1)
  })

  test('is one of what is said, not of the page where it was read or the order of fields', () => {
    const limit = { length: 30, unit: 'calendar-day', source: 'a', confidence: 'high' }
    expect(hashOf({ confidence: 'low', source: 'b', unit: 'calendar-day', length: 30 })).toBe(hashOf(limit))
    expect(hashOf({ ...limit, length: 31 })).not.toBe(hashOf(limit))
  })
})

describe('the entries', () => {
  const all = changeIds.map((id) => changes[id])

  test('stand with the newest first, on days that exist', () => {
    const days = all.map(({ on }) => on)
    expect(days).toEqual(days.toSorted().reverse())
    expect(days.filter((day) => !isDay(day))).toEqual([])
  })

  test('name a source wherever they tell of a rule, a limit or an amount', () => {
    const bare = all.filter(
      ({ kind, sources }) => ['rule', 'limit', 'amount'].includes(kind) && sources.length === 0,
    )
    expect(bare).toEqual([])
  })
})
