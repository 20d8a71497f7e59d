import { describe, expect, test } from 'vitest'
import { type BandId, bandDefinitions } from '@/machines/bands/registry'
import { around, daysFrom, plusDays, plusMonths } from '@/tests/decision-tables/calendar'

/** A second reading of the bands about an order, a ban and detention, from their names and the law alone. */
const today = '2026-11-22'
const bandOf = (id: BandId, values: Readonly<Record<string, unknown>>, on = today) =>
  bandDefinitions[id].band(values, on)

const days = [
  ...daysFrom('2024-01-25', '2024-03-05'),
  ...daysFrom('2025-08-25', '2025-09-03'),
  ...daysFrom('2026-01-26', '2026-03-03'),
  ...daysFrom('2026-04-28', '2026-06-11'),
]

describe('the term of the order (arts 74/14, 44ter)', () => {
  test('termLength follows the three bands of article 74/14', () => {
    for (let termDays = 0; termDays <= 120; termDays++)
      expect(bandOf('termLength', { termDays }), String(termDays)).toBe(
        termDays >= 30 ? '30-or-more' : termDays >= 7 ? '7-to-29' : termDays > 0 ? 'under-7' : 'none',
      )
    expect(bandOf('termLength', { termDays: 'unsure' })).toBe('unsure')
  })

  test('termClock runs up to and including the last day, on a weekend too', () => {
    for (const orderNotifiedOn of days)
      for (const termDays of [1, 5, 7, 10, 29, 30, 31, 60]) {
        const last = plusDays(orderNotifiedOn, termDays)
        for (const on of [orderNotifiedOn, ...around(last).filter((day) => day >= orderNotifiedOn)])
          expect(
            bandOf('termClock', { termDays, orderNotifiedOn }, on),
            `${orderNotifiedOn} + ${termDays} on ${on}`,
          ).toBe(on > last ? 'over' : 'running')
      }
    expect(bandOf('termClock', { termDays: 0, orderNotifiedOn: '2026-01-01' })).toBe('no-term')
    expect(bandOf('termClock', { termDays: 0, orderNotifiedOn: 'unsure' })).toBe('no-term')
    expect(bandOf('termClock', { termDays: 'unsure', orderNotifiedOn: '2026-01-01' })).toBe('unsure')
    expect(bandOf('termClock', { termDays: 30, orderNotifiedOn: 'unsure' })).toBe('unsure')
    expect(bandOf('termClock', { termDays: 30, orderNotifiedOn: plusDays(today, 1) })).toBe('unsure')
  })

  test('monthTerm measures from notification to the same day of the next month', () => {
    for (const orderNotifiedOn of days)
      for (let termDays = 0; termDays <= 40; termDays++) {
        const last = plusDays(orderNotifiedOn, termDays)
        const expected =
          last >= plusMonths(orderNotifiedOn, 1) ? 'month' : termDays === 30 ? 'thirty-days' : 'under-month'
        expect(bandOf('monthTerm', { termDays, orderNotifiedOn }), `${orderNotifiedOn} + ${termDays}`).toBe(
          expected,
        )
      }
    // Without the day: a month has 28 to 31 days.
    for (let termDays = 0; termDays <= 40; termDays++)
      expect(bandOf('monthTerm', { termDays, orderNotifiedOn: 'unsure' }), String(termDays)).toBe(
        termDays < 28 ? 'under-month' : termDays < 31 ? 'unsure' : 'month',
      )
    expect(bandOf('monthTerm', { termDays: 'unsure', orderNotifiedOn: today })).toBe('unsure')
  })
})

describe('appeals', () => {
  const firstDay = '2026-06-12'

  /** By hand, day 1 is the next day; by post without a receipt, the third working day (art. 39/57 §2). */
  test('urgentWindow counts five and ten days to a working day, and ten from the third working day by post', () => {
    for (const orderNotifiedOn of days) {
      const five = openOn(plusDays(orderNotifiedOn, 5))
      const ten = openOn(plusDays(orderNotifiedOn, 10))
      let third = orderNotifiedOn
      for (let n = 0; n < 3; n++) third = openOn(plusDays(third, 1))
      const byPost = openOn(plusDays(third, 9))
      for (let n = 0; n <= 24; n++) {
        const on = plusDays(orderNotifiedOn, n)
        expect(bandOf('urgentWindow', { orderNotifiedOn }, on), `${orderNotifiedOn} + ${n}`).toBe(
          on <= five ? 'days-1-5' : on <= ten ? 'days-6-10' : on <= byPost ? 'days-11-13' : 'later',
        )
      }
    }
    for (const orderNotifiedOn of daysFrom(firstDay, '2026-06-30'))
      expect(bandOf('urgentWindow', { orderNotifiedOn })).toBe('changed')
    expect(bandOf('urgentWindow', { orderNotifiedOn: 'unsure' })).toBe('unsure')
    expect(bandOf('urgentWindow', { orderNotifiedOn: '2026-06-02' }, '2026-06-01')).toBe('unsure')
  })

  test.each([
    ['orderAppealLaw', 'orderNotifiedOn'],
    ['protectionAppealLaw', 'cgrsNotifiedOn'],
    ['stayAppealLaw', 'stayRefusalNotifiedOn'],
  ] as const)('%s changes on 12 June 2026', (id, fact) => {
    for (const day of [...daysFrom('2026-05-20', '2026-07-10'), '2015-01-01'])
      expect(bandOf(id, { [fact]: day }), day).toBe(day < firstDay ? 'known' : 'changed')
    expect(bandOf(id, { [fact]: 'unsure' })).toBe('unsure')
  })
})

describe('what the order says and what life is like', () => {
  const parts = {
    orderNamesGround: 'ground',
    orderWeighsFamily: 'family-and-health',
    orderWeighsDanger: 'danger',
    orderOffersTranslation: 'translation',
  } as const
  const ids = [
    'orderNamesGround',
    'orderWeighsFamily',
    'orderWeighsDanger',
    'orderOffersTranslation',
  ] as const

  test.each(ids)('%s looks for its own part alone', (id) => {
    const all = Object.values(parts)
    for (let bits = 0; bits < 16; bits++) {
      const found = all.filter((_part, place) => Math.floor(bits / 2 ** place) % 2 === 1)
      const orderSays = found.length > 0 ? found : ['none']
      expect(bandOf(id, { orderSays }), orderSays.join()).toBe(
        found.includes(parts[id]) ? 'said' : 'not-said',
      )
    }
    expect(bandOf(id, { orderSays: ['unsure'] })).toBe('unsure')
  })

  test('child, family and health are weighed (74/13); ties, time and plans give time (74/14 §1 al.4)', () => {
    const life = ['minor-child', 'family', 'health', 'long-stay', 'planning-departure', 'other-ties']
    for (let bits = 0; bits < 64; bits++) {
      const true_ = life.filter((_one, place) => Math.floor(bits / 2 ** place) % 2 === 1)
      const returnCircumstances = true_.length > 0 ? true_ : ['none']
      const has = (...list: string[]) => list.some((one) => true_.includes(one))
      expect(bandOf('weighedCircumstances', { returnCircumstances })).toBe(
        has('minor-child', 'family', 'health') ? 'some' : 'none',
      )
      expect(bandOf('minorChildPresent', { returnCircumstances })).toBe(has('minor-child') ? 'yes' : 'no')
      const ties = has('family', 'long-stay', 'planning-departure', 'other-ties')
      for (const childAtSchool of ['yes', 'no', 'unsure'])
        expect(bandOf('extensionGrounds', { childAtSchool, returnCircumstances })).toBe(
          ties || childAtSchool === 'yes' ? 'some' : childAtSchool === 'no' ? 'none' : 'unsure',
        )
    }
    const returnCircumstances = ['unsure']
    expect(bandOf('weighedCircumstances', { returnCircumstances })).toBe('unsure')
    expect(bandOf('minorChildPresent', { returnCircumstances })).toBe('unsure')
    for (const childAtSchool of ['no', 'unsure'])
      expect(bandOf('extensionGrounds', { childAtSchool, returnCircumstances })).toBe('unsure')
    expect(bandOf('extensionGrounds', { childAtSchool: 'yes', returnCircumstances })).toBe('some')
  })
})

describe('the entry ban (arts 74/11, 74/12)', () => {
  test('banLength turns after three and after five years', () => {
    for (let banYears = 1; banYears <= 30; banYears++)
      expect(bandOf('banLength', { banYears }), String(banYears)).toBe(
        banYears <= 3 ? 'up-to-3' : banYears <= 5 ? '4-to-5' : 'over-5',
      )
    expect(bandOf('banLength', { banYears: 'unsure' })).toBe('unsure')
  })

  /** Two thirds of n years are 8n months; counting in days differs by two days at most, and either way is lawful. */
  test('banElapsed reaches two thirds after eight months for each year', () => {
    for (const banNotifiedOn of days)
      for (const banYears of [1, 2, 3, 4, 5, 8, 10, 15]) {
        const [share, end] = [
          plusMonths(banNotifiedOn, 8 * banYears),
          plusMonths(banNotifiedOn, 12 * banYears),
        ]
        const at = (on: string) => bandOf('banElapsed', { banNotifiedOn, banYears }, on)
        const told = `${banNotifiedOn} for ${banYears}`
        expect(at(banNotifiedOn), told).toBe('less')
        expect(at(plusDays(share, -4)), told).toBe('less')
        expect(at(plusDays(share, 4)), told).toBe('two-thirds')
        expect(at(end), told).toBe('two-thirds')
        expect(at(plusDays(end, 1)), told).toBe('over')
      }
    const known = { banNotifiedOn: '2024-01-01', banYears: 3 }
    for (const id of Object.keys(known))
      expect(bandOf('banElapsed', { ...known, [id]: 'unsure' })).toBe('unsure')
    expect(bandOf('banElapsed', { ...known, banNotifiedOn: plusDays(today, 1) })).toBe('unsure')
  })
})

describe('detention (arts 7, 51/5, 44septies)', () => {
  test('detentionLength: two, five and eight months, the first day counted', () => {
    for (const detainedSince of days) {
      const [two, five, eight] = [2, 5, 8].map((n) => plusMonths(detainedSince, n)) as [
        string,
        string,
        string,
      ]
      for (const on of [detainedSince, ...around(two), ...around(five), ...around(eight)])
        expect(bandOf('detentionLength', { detainedSince }, on), `${detainedSince} on ${on}`).toBe(
          on < two ? 'up-to-2' : on < five ? 'up-to-5' : on < eight ? 'up-to-8' : 'over-8',
        )
    }
  })

  test('dublinDetention: six weeks twice', () => {
    for (const detainedSince of days)
      for (let n = 0; n <= 90; n++)
        expect(
          bandOf('dublinDetention', { detainedSince }, plusDays(detainedSince, n)),
          `${detainedSince} + ${n}`,
        ).toBe(n < 42 ? 'up-to-6-weeks' : n < 84 ? 'up-to-12-weeks' : 'over-12-weeks')
  })

  test.each(['detentionLength', 'dublinDetention'] as const)('%s stays open in doubt', (id) => {
    expect(bandOf(id, { detainedSince: 'unsure' })).toBe('unsure')
    expect(bandOf(id, { detainedSince: plusDays(today, 1) })).toBe('unsure')
  })

  test('eightMonthsOpen: never for EU citizens and family, else with a danger for public order', () => {
    for (const orderGroup of ['eu-or-family', 'temporary-protection', 'short-stay', 'other', 'unsure'])
      for (const publicOrderConcern of ['yes', 'no', 'unsure']) {
        const shut = orderGroup === 'eu-or-family' ? 'eu' : publicOrderConcern === 'no' ? 'no-threat' : null
        const open = orderGroup !== 'unsure' && publicOrderConcern === 'yes' ? 'threat' : 'unsure'
        expect(bandOf('eightMonthsOpen', { orderGroup, publicOrderConcern })).toBe(shut ?? open)
      }
  })
})

/** The day, or the first working day after it. */
function openOn(day: string): string {
  return closed(day) ? openOn(plusDays(day, 1)) : day
}

/** Saturday, Sunday or one of the ten statutory public holidays (note COMP-6). */
function closed(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  const fixed = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25']
  const easter = easterSunday(Number(day.slice(0, 4)))
  const moving = [1, 39, 50].map((n) => plusDays(easter, n))
  return weekday === 0 || weekday === 6 || fixed.includes(day.slice(5)) || moving.includes(day)
}

/** Gregorian Easter, Gauss's rule with the corrections for this and the last century. */
function easterSunday(year: number): string {
  const [a, b, c] = [year % 19, year % 4, year % 7]
  const d = (19 * a + 24) % 30
  const e = (2 * b + 4 * c + 6 * d + 5) % 7
  const early = (d === 29 && e === 6) || (d === 28 && e === 6 && a > 10) ? 7 : 0
  return plusDays(`${year}-03-22`, d + e - early)
}
