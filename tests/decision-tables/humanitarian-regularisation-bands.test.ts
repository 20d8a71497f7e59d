import { describe, expect, test } from 'vitest'
import { type BandId, bandDefinitions } from '@/machines/bands/registry'
import { around, daysFrom, plusDays, plusMonths } from '@/tests/decision-tables/calendar'

/** A second reading of the bands of article 9bis, from their names and the law alone. */
const today = '2026-11-22'
const bandOf = (id: BandId, values: Readonly<Record<string, unknown>>, on = today) =>
  bandDefinitions[id].band(values, on)

/** Amounts of the contribution fee for 9bis, by first day (note B-21), and the day of which none is confirmed. */
const amounts: readonly (readonly [string, number])[] = [
  ['2015-03-02', 215],
  ['2017-03-01', 350],
  ['2019-06-01', 358],
  ['2020-06-01', 363],
  ['2021-06-01', 366],
  ['2022-05-26', 313],
  ['2023-01-01', 343],
  ['2024-01-01', 357],
  ['2025-01-01', 368],
  ['2026-01-01', 377],
]
const unconfirmedFrom = '2027-01-01'

describe('the fee by day of filing', () => {
  test('feePeriod starts on 2 March 2015', () => {
    for (const humanitarianFilingDate of daysFrom('2014-12-25', '2015-05-10'))
      expect(bandOf('feePeriod', { humanitarianFilingDate })).toBe(
        humanitarianFilingDate < '2015-03-02' ? 'before-the-fee' : 'fee-due',
      )
    expect(bandOf('feePeriod', { humanitarianFilingDate: today })).toBe('fee-due')
    expect(bandOf('feePeriod', { humanitarianFilingDate: 'unsure' })).toBe('unsure')
  })

  test('familyFeeRule changes on 26 May 2022', () => {
    for (const day of [...daysFrom('2015-02-20', '2015-03-20'), ...daysFrom('2022-04-25', '2022-06-27')])
      expect(bandOf('familyFeeRule', { humanitarianFilingDate: day }), day).toBe(
        day < '2015-03-02' ? 'before-the-fee' : day < '2022-05-26' ? 'a-fee-each' : 'one-fee',
      )
    expect(bandOf('familyFeeRule', { humanitarianFilingDate: 'unsure' })).toBe('unsure')
  })

  test('feeCoverage measures what is paid against the amount of that day', () => {
    for (const [n, [first, amount]] of amounts.entries()) {
      const next = amounts[n + 1]?.[0] ?? unconfirmedFrom
      const middle = plusMonths(first, 4)
      for (const day of [first, plusDays(first, 1), middle, plusDays(next, -1)]) {
        const paid = (feePaidEuro: number) =>
          bandOf('feeCoverage', { humanitarianFilingDate: day, feePaidEuro })
        expect(paid(0), day).toBe('nothing')
        expect(paid(1), day).toBe('part')
        expect(paid(100), day).toBe('part')
        expect(paid(amount), day).toBe('full')
        expect(paid(amount + 1), day).toBe('full')
        expect(paid(5000), day).toBe('full')
        expect(paid(amount - 1), `${day} ${amount - 1}`).not.toBe('full')
      }
    }
  })

  test('the amount before is taken as such only where a transition is known (2020, 2021 and 2024)', () => {
    const paid = (day: string, feePaidEuro: number) =>
      bandOf('feeCoverage', { humanitarianFilingDate: day, feePaidEuro })
    for (const day of daysFrom('2020-06-01', '2020-07-31')) expect(paid(day, 358), day).toBe('older-amount')
    for (const day of daysFrom('2020-08-01', '2020-10-01')) expect(paid(day, 358), day).toBe('part')
    for (const day of daysFrom('2024-01-01', '2024-01-30')) expect(paid(day, 343), day).toBe('older-amount')
    for (const day of daysFrom('2021-06-01', '2021-07-31')) expect(paid(day, 363), day).toBe('older-amount')
    expect(paid('2020-06-15', 357)).toBe('part')
    expect(paid('2021-06-15', 362)).toBe('part')
    expect(paid('2024-01-15', 342)).toBe('part')
    for (const [day, older] of [
      ['2017-03-15', 215],
      ['2019-06-15', 350],
      ['2023-01-15', 313],
      ['2025-01-15', 357],
    ] as const)
      expect(paid(day, older), day).toBe('part')
  })

  test('from 2027 no amount is confirmed', () => {
    for (const humanitarianFilingDate of [...around('2027-01-15'), unconfirmedFrom, '2027-03-01']) {
      const paid = (feePaidEuro: number) => bandOf('feeCoverage', { humanitarianFilingDate, feePaidEuro })
      expect(paid(0)).toBe('nothing')
      for (const euro of [1, 368, 376]) expect(paid(euro)).toBe('below-last-confirmed')
      for (const euro of [377, 390, 5000]) expect(paid(euro)).toBe('to-check')
    }
    expect(bandOf('feeCoverage', { humanitarianFilingDate: '2026-12-31', feePaidEuro: 377 })).toBe('full')
  })

  test('feeCoverage stays open in doubt, except that nothing is nothing on every day', () => {
    expect(bandOf('feeCoverage', { humanitarianFilingDate: 'unsure', feePaidEuro: 0 })).toBe('nothing')
    // The last confirmed amount may be shown, but never as the one that is due.
    expect(bandOf('feeCoverage', { humanitarianFilingDate: 'unsure', feePaidEuro: 377 })).toBe('to-check')
    expect(bandOf('feeCoverage', { humanitarianFilingDate: 'unsure', feePaidEuro: 376 })).toBe(
      'below-last-confirmed',
    )
    expect(bandOf('feeCoverage', { humanitarianFilingDate: today, feePaidEuro: 'unsure' })).toBe('unsure')
  })
})

test('ageAtFiling turns adult on the eighteenth birthday', () => {
  for (const dateOfBirth of daysFrom('2007-12-01', '2008-12-31')) {
    const birthday = plusMonths(dateOfBirth, 18 * 12)
    for (const humanitarianFilingDate of [...around(birthday), plusMonths(birthday, -12), '2031-05-05'])
      expect(
        bandOf('ageAtFiling', { dateOfBirth, humanitarianFilingDate }),
        `${dateOfBirth} ${humanitarianFilingDate}`,
      ).toBe(humanitarianFilingDate < birthday ? 'under-18' : 'adult')
  }
  expect(bandOf('ageAtFiling', { dateOfBirth: 'unsure', humanitarianFilingDate: today })).toBe('unsure')
})

test('ageAtFiling stays open without a day of filing, unless the person was adult before any fee was due', () => {
  for (const dateOfBirth of daysFrom('1997-02-20', '1997-03-10'))
    expect(bandOf('ageAtFiling', { dateOfBirth, humanitarianFilingDate: 'unsure' }), dateOfBirth).toBe(
      dateOfBirth < '1997-03-02' ? 'adult' : 'unsure',
    )
  expect(bandOf('ageAtFiling', { dateOfBirth: '2007-01-01', humanitarianFilingDate: 'unsure' })).toBe(
    'unsure',
  )
})

test('protectionAtFiling compares the two days', () => {
  for (const protectionEndedOn of daysFrom('2024-02-20', '2024-03-10'))
    for (const humanitarianFilingDate of around(protectionEndedOn))
      expect(bandOf('protectionAtFiling', { protectionEndedOn, humanitarianFilingDate })).toBe(
        humanitarianFilingDate < protectionEndedOn
          ? 'still-running'
          : humanitarianFilingDate > protectionEndedOn
            ? 'ended'
            : 'same-day',
      )
  const known = { protectionEndedOn: today, humanitarianFilingDate: today }
  for (const id of Object.keys(known))
    expect(bandOf('protectionAtFiling', { ...known, [id]: 'unsure' })).toBe('unsure')
})

describe('length of the protection procedure', () => {
  /** More than four, more than three years: the anniversary itself is not more. */
  const length = (lodged: string, end: string) =>
    end > plusMonths(lodged, 48)
      ? 'over-4-years'
      : end > plusMonths(lodged, 36)
        ? 'over-3-years'
        : '3-years-or-less'
  const lodgings = [
    ...daysFrom('2019-12-15', '2020-04-01'),
    ...daysFrom('2022-02-20', '2022-03-05'),
    '2020-08-31',
  ]

  test('runs to the notified end', () => {
    for (const protectionLodgedOn of lodgings)
      for (const protectionEndedOn of [
        protectionLodgedOn,
        ...around(plusMonths(protectionLodgedOn, 36)),
        ...around(plusMonths(protectionLodgedOn, 48)),
        plusMonths(protectionLodgedOn, 70),
      ])
        expect(
          bandOf('endedProtectionLength', { protectionLodgedOn, protectionEndedOn }),
          `${protectionLodgedOn} ${protectionEndedOn}`,
        ).toBe(length(protectionLodgedOn, protectionEndedOn))
  })

  test('runs to the reference day while it lasts', () => {
    for (const protectionLodgedOn of lodgings)
      for (const on of [
        ...around(plusMonths(protectionLodgedOn, 36)),
        ...around(plusMonths(protectionLodgedOn, 48)),
      ])
        expect(bandOf('runningProtectionLength', { protectionLodgedOn }, on)).toBe(
          length(protectionLodgedOn, on),
        )
  })

  test('stays open in doubt', () => {
    expect(bandOf('runningProtectionLength', { protectionLodgedOn: 'unsure' })).toBe('unsure')
    const known = { protectionLodgedOn: '2020-01-01', protectionEndedOn: '2026-01-01' }
    for (const id of Object.keys(known))
      expect(bandOf('endedProtectionLength', { ...known, [id]: 'unsure' })).toBe('unsure')
  })
})

test('statelessnessBar starts on 1 September 2024 (art. 9bis §2 5°)', () => {
  for (const on of daysFrom('2024-07-25', '2024-10-05'))
    expect(bandOf('statelessnessBar', {}, on)).toBe(on < '2024-09-01' ? 'not-yet' : 'in-force')
})

test('roots: one is enough', () => {
  for (const rootsInBelgium of [['work'], ['language'], ['community'], ['work', 'language', 'community']])
    expect(bandOf('roots', { rootsInBelgium })).toBe('some')
  expect(bandOf('roots', { rootsInBelgium: ['none'] })).toBe('none')
  expect(bandOf('roots', { rootsInBelgium: ['unsure'] })).toBe('unsure')
})

describe('circumstancesKind', () => {
  const accepted = [
    'danger-on-return',
    'family-life-broken',
    'cannot-travel-or-apply',
    'medical',
    'other-serious',
  ]
  const open = ['grew-up-here', 'recognition-pending']
  const insufficient = ['integration', 'family-in-belgium', 'children-at-school', 'no-money']
  const all = [...accepted, ...open, ...insufficient]
  const kind = (circumstances: readonly string[]) => bandOf('circumstancesKind', { circumstances })
  const sets = Array.from({ length: 2 ** all.length }, (_, bits) =>
    all.filter((_ground, place) => Math.floor(bits / 2 ** place) % 2 === 1),
  ).filter((set) => set.length > 0)

  test('one accepted ground is enough, and one without a clear line is never called too little (notes B-41, B-42)', () => {
    for (const set of sets) {
      const expected = set.some((ground) => accepted.includes(ground))
        ? 'accepted-kind'
        : set.some((ground) => open.includes(ground))
          ? 'to-weigh'
          : 'insufficient-alone'
      expect(kind(set), set.join()).toBe(expected)
    }
  })

  test('no ground, and doubt', () => {
    expect(kind(['none'])).toBe('none')
    expect(kind(['unsure'])).toBe('unsure')
  })
})
