import { describe, expect, test } from 'vitest'
import { feeOn, takesOlderAmount } from '@/machines/bands/fee'
import { Answers, type View } from '@/machines/engine/answers'
import { findingsOf } from '@/machines/engine/assess'
import { ask, conclude, condition } from '@/machines/engine/condition'
import { defineProcedure, type Procedure } from '@/machines/engine/procedure'
import { branch, targetsOf } from '@/machines/lifecycle/lifecycle'
import { interactionOf } from '@/machines/routes/interactions'
import { fixture } from '@/tests/engine/fixture'

const on = '2026-11-22'

describe('a machine that cannot be walked is refused, never guessed at', () => {
  test('a way that leads to a state that is not there', () => {
    // The compiler would not allow such a table.
    const broken = {
      ...fixture,
      stages: {
        only: {
          gate: true,
          conditions: {
            lost: {
              initial: 'where',
              states: { where: { ask: 'whereabouts', table: { belgium: 'nowhere' } } },
            },
          },
        },
      },
    } as const
    expect(() => findingsOf(broken, { facts: { whereabouts: 'belgium' }, on })).toThrow('nowhere')
  })
  test('an answer without a way on', () => {
    // A file from elsewhere may hold an option that the compiler would not allow.
    const facts = { whereabouts: 'the moon' } as unknown as View['facts']
    expect(() => findingsOf(fixture, { facts, on })).toThrow('no way on for whereabouts = the moon')
  })
  test('a band for which nothing is missing', () => {
    const answers = new Answers({ facts: { dateOfBirth: '1990-01-01' }, on })
    expect(() => answers.missingFor('majority')).toThrow('Nothing is missing for majority')
  })
})

describe('an ending whose texts', () => {
  const ending = (basis: Parameters<typeof conclude>[1]['basis']): Procedure<'medical-regularisation'> =>
    defineProcedure({
      id: 'medical-regularisation',
      kind: 'application',
      stages: {
        merits: {
          gate: true,
          conditions: {
            adult: condition({
              age: ask('whereabouts', {
                belgium: 'end',
                'transit-zone': 'end',
                'closed-centre': 'end',
                abroad: 'end',
              }),
              end: conclude('unmet', { basis, remedy: 'identity-document' }),
            }),
          },
        },
      },
    })
  const look = (basis: Parameters<typeof conclude>[1]['basis'], day: string) => {
    const [finding] = findingsOf(ending(basis), { facts: { whereabouts: 'belgium' }, on: day })
    if (!finding) throw new Error('no finding')
    return finding
  }

  test('are in force: it counts, with its remedy', () => {
    expect(look(['aliens-act:9ter:§3:2°'], on)).toMatchObject({
      status: 'unmet',
      remedy: 'identity-document',
    })
    expect(look(['aliens-act:9ter:§3:2°'], on)).not.toHaveProperty('notInForce')
  })
  test('are not in force yet: it does not apply, and says so without a remedy', () => {
    // Added by the law of 10 March 2024, in force on 1 September 2024.
    const finding = look(['aliens-act:9bis:§2:5°'], '2024-08-31')
    expect(finding).toMatchObject({
      status: 'not-applicable',
      notInForce: true,
      basis: ['aliens-act:9bis:§2:5°'],
    })
    expect(finding).not.toHaveProperty('remedy')
  })
  test('are in force in part: it rests on those alone', () => {
    const both = ['aliens-act:9ter:§3:2°', 'aliens-act:9bis:§2:5°'] as const
    expect(look(both, '2024-08-31')).toMatchObject({ status: 'unmet', basis: ['aliens-act:9ter:§3:2°'] })
    expect(look(both, '2024-09-01')).toMatchObject({ status: 'unmet', basis: both })
  })
  test('decide by themselves, unless it is said who judges', () => {
    const basis = ['aliens-act:9ter:§3:2°'] as const
    expect(conclude('met', { basis })).toEqual({ status: 'met', nature: 'rule', basis })
    expect(conclude('met', { basis, nature: 'assessed' }).nature).toBe('assessed')
  })
})

describe('amounts', () => {
  const row = { euro: 10, inForce: { from: '2020-01-01', to: '2020-12-31' }, basis: ['aliens-act:1/1'] }
  const later = { ...row, euro: 12, inForce: { from: '2022-01-01' } }
  // Only the fields that the function reads.
  const table = { rows: [row, later], confirmedUntil: '2026-06-30' } as unknown as Parameters<typeof feeOn>[0]

  test('a gap in a table is an error, never the nearest amount', () => {
    expect(() => feeOn(table, '2021-05-05')).toThrow('The table of amounts has no row for 2021-05-05')
    expect(() => feeOn(table, '2021-02-30')).toThrow(RangeError)
  })
  test('before the first row nothing was due; after the last confirmed day the amount is marked', () => {
    expect(feeOn(table, '2019-12-31')).toBeNull()
    expect(feeOn(table, '2020-01-01')).toMatchObject({ euro: 10, confirmed: true })
    expect(feeOn(table, '2026-06-30')).toMatchObject({ euro: 12, confirmed: true })
    expect(feeOn(table, '2026-07-01')).toMatchObject({ euro: 12, confirmed: false })
  })
  test('a table that begins with no day has no day before it', () => {
    const open = { rows: [{ ...row, inForce: { from: null } }], confirmedUntil: '2026-06-30' }
    expect(feeOn(open as unknown as typeof table, '1900-01-01')).toMatchObject({ euro: 10, confirmed: true })
  })
  test('the older amount is taken where the table says so, up to its last day', () => {
    const dated = { ...row, transition: { euro: 8, filedUntil: '2020-03-31' } } as never
    expect(takesOlderAmount(dated, 8, '2020-03-31')).toBe(true)
    expect(takesOlderAmount(dated, 7, '2020-03-31')).toBe(false)
    expect(takesOlderAmount(dated, 8, '2020-04-01')).toBe(false)
    expect(takesOlderAmount({ ...row, transition: { euro: 8 } } as never, 8, '2030-01-01')).toBe(true)
    expect(takesOlderAmount(row as never, 8, '2020-03-31')).toBe(false)
  })
})

test('a pair of routes that nobody looked at is an error, not "no rule found"', () => {
  expect(() => interactionOf('return', 'elsewhere' as never, on)).toThrow(
    'No interaction was looked for from return to elsewhere',
  )
})

test('a way by a detail leads on from every value, and an unknown one is an error', () => {
  const way = branch('withOrder', { yes: 'ordered', no: 'calm', unsure: 'unclear' })
  expect(targetsOf(way)).toEqual([
    { value: 'yes', target: 'ordered' },
    { value: 'no', target: 'calm' },
    { value: 'unsure', target: 'unclear' },
  ])
  expect(targetsOf('next')).toEqual([{ value: null, target: 'next' }])
  expect(() => targetsOf({ field: 'withOrder', to: { yes: 'ordered' } })).toThrow(
    'withOrder has no way for no',
  )
})
