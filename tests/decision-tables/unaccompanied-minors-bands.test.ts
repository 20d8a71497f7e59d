import { describe, expect, test } from 'vitest'
import { bandDefinitions } from '@/machines/bands/registry'
import { around, daysFrom, plusMonths } from '@/tests/decision-tables/calendar'

/** A second reading of the bands about a minor's age and file, from their names and the law alone. */
const births = [
  ...daysFrom('2008-02-20', '2008-03-05'),
  ...daysFrom('2010-08-25', '2010-09-02'),
  ...daysFrom('2011-12-25', '2012-01-05'),
]

describe('age on the reference day (art. 61/14, 1°)', () => {
  test('majority turns on the eighteenth birthday', () => {
    for (const dateOfBirth of births) {
      const birthday = plusMonths(dateOfBirth, 216)
      for (const on of [...around(birthday), plusMonths(birthday, -30), plusMonths(birthday, 30)])
        expect(bandDefinitions.majority.band({ dateOfBirth }, on), `${dateOfBirth} on ${on}`).toBe(
          on < birthday ? 'under-18' : 'adult',
        )
    }
    expect(bandDefinitions.majority.band({ dateOfBirth: 'unsure' }, '2026-11-22')).toBe('unsure')
  })

  test('untilEighteen counts back six and twelve months from the birthday', () => {
    for (const dateOfBirth of births) {
      const birthday = plusMonths(dateOfBirth, 216)
      const [year, half] = [plusMonths(birthday, -12), plusMonths(birthday, -6)]
      for (const on of [...around(birthday), ...around(half), ...around(year), plusMonths(birthday, -40)]) {
        const expected =
          on >= birthday
            ? 'reached'
            : on >= half
              ? 'within-six-months'
              : on >= year
                ? 'within-a-year'
                : 'over-a-year'
        expect(bandDefinitions.untilEighteen.band({ dateOfBirth }, on), `${dateOfBirth} on ${on}`).toBe(
          expected,
        )
      }
    }
    expect(bandDefinitions.untilEighteen.band({ dateOfBirth: 'unsure' }, '2026-11-22')).toBe('unsure')
  })
})

test('minorApplication is complete when each of the four items is there', () => {
  const items = ['guardian-details', 'minor-details', 'supporting-papers', 'language']
  for (let bits = 0; bits < 16; bits++) {
    const minorFileContents = items.filter((_item, place) => Math.floor(bits / 2 ** place) % 2 === 1)
    const band = bandDefinitions.minorApplication.band(
      { minorFileContents: minorFileContents.length > 0 ? minorFileContents : ['none'] },
      '2026-11-22',
    )
    expect(band, minorFileContents.join()).toBe(bits === 15 ? 'complete' : 'incomplete')
  }
  expect(bandDefinitions.minorApplication.band({ minorFileContents: ['unsure'] }, '2026-11-22')).toBe(
    'unsure',
  )
})
