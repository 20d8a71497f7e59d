import { describe, expect, test } from 'vitest'
import { bandDefinitions } from '@/machines/bands/registry'
import { around, daysFrom, plusMonths } from '@/tests/decision-tables/calendar'

/** A second reading of the bands about victims, from their names and the law alone. */
const on = '2026-11-22'

/** Every set of the items, `['none']` for the empty one. */
const sets = (items: readonly string[]) =>
  Array.from({ length: 2 ** items.length }, (_, bits) => {
    const set = items.filter((_item, place) => Math.floor(bits / 2 ** place) % 2 === 1)
    return set.length > 0 ? set : ['none']
  })

describe('situationKind (arts 61/2 §1, 77bis, 77quater)', () => {
  const here = ['work', 'sex', 'begging', 'offences', 'organ']
  /** 77quater 2°, 3°, 3bis°, 4°, 5° open the protection to all, 1° to minors alone, 6° and 7° to nobody. */
  const forAll = ['weakness-used', 'force-or-lies', 'family-paid', 'life-in-danger', 'lasting-harm']
  const forNobody = ['regular-business', 'organised-group']
  const journey = ['only-paid', 'under-18', ...forAll, ...forNobody]
  const band = (situationsHere: readonly string[], situationsJourney: readonly string[]) =>
    bandDefinitions.situationKind.band({ situationsHere, situationsJourney }, on)

  test('one form of exploitation is enough, whatever is said of the journey', () => {
    for (const exploited of sets(here).slice(1))
      for (const travelled of [['none'], ['unsure'], ['only-paid'], ['organised-group'], ['under-18']])
        expect(band(exploited, travelled)).toBe('exploitation')
  })

  test('the journey decides where no exploitation is named', () => {
    for (const travelled of sets(journey)) {
      const has = (list: readonly string[]) => list.some((item) => travelled.includes(item))
      const opens = has(forAll) ? 'aggravated-journey' : null
      const rest = has(forNobody) ? 'other-aggravation' : has(['only-paid']) ? 'only-paid-help' : 'none'
      expect(band(['none'], travelled), travelled.join()).toBe(opens ?? (has(['under-18']) ? 'child' : rest))
      expect(band(['unsure'], travelled), `unsure here, ${travelled.join()}`).toBe(
        opens ?? (has(['under-18']) ? 'child-or-more' : 'unsure'),
      )
    }
  })

  test('doubt about the journey stays doubt', () => {
    expect(band(['none'], ['unsure'])).toBe('unsure')
    expect(band(['unsure'], ['unsure'])).toBe('unsure')
  })
})

test('caseLength reaches two years on the same day two years later', () => {
  for (const statementMadeOn of [
    ...daysFrom('2024-02-20', '2024-03-05'),
    ...daysFrom('2022-12-25', '2023-01-05'),
  ]) {
    const limit = plusMonths(statementMadeOn, 24)
    for (const caseDismissedOn of [statementMadeOn, ...around(limit), plusMonths(limit, 30)])
      expect(
        bandDefinitions.caseLength.band({ statementMadeOn, caseDismissedOn }, on),
        `${statementMadeOn} to ${caseDismissedOn}`,
      ).toBe(caseDismissedOn < limit ? 'under-two-years' : 'two-years-or-more')
  }
  const known = { statementMadeOn: '2022-01-01', caseDismissedOn: '2026-01-01' }
  for (const id of Object.keys(known))
    expect(bandDefinitions.caseLength.band({ ...known, [id]: 'unsure' }, on)).toBe('unsure')
  expect(
    bandDefinitions.caseLength.band({ statementMadeOn: '2024-01-02', caseDismissedOn: '2024-01-01' }, on),
  ).toBe('unsure')
})
