import { describe, expect, test } from 'vitest'
import { dossierOfOne, emptyDossier, factsOf, ofScope, withFact } from '@/cases/dossier/household'
import { looksPersonal } from '@/cases/dossier/personal-data'
import { csvFile } from '@/cases/exchange/csv'
import { citations } from '@/content/law/citations'
import { type EffectId, effects, interactions } from '@/content/law/interactions'
import { type RouteId, routeIds } from '@/content/law/route-ids'
import { isInForce } from '@/content/law/types'
import { addMonths, fromNumber, isDay, toNumber } from '@/machines/deadlines/day'
import { assessRoutes, routesToLookAt } from '@/machines/routes/finder'
import { interactionOf, interactionsFor } from '@/machines/routes/interactions'
import { caseRows } from '@/tests/support/case-rows'

const on = '2026-11-22'

describe('interactions', () => {
  test('say every effect of the table with what it holds, and of its texts those in force on the day', () => {
    for (const from of routeIds) {
      for (const [to, ids] of Object.entries(interactions[from])) {
        const told = interactionOf(from, to as RouteId, on)
        const expected = ids === 'no-rule-found' ? [] : ids
        const texts = (id: EffectId) =>
          effects[id].basis.filter((one) => isInForce(citations[one].inForce, on))
        const rows = expected.map((id) => ({ id, ...effects[id], basis: texts(id) }))
        expect(told).toEqual({ from, to, effects: rows })
      }
    }
  })
  test('are told of each named route on each, in the order of the registry', () => {
    const two = [routeIds[2], routeIds[0]] as const
    expect(interactionsFor(two, on).map(({ from, to }) => [from, to])).toEqual([
      [routeIds[0], routeIds[0]],
      [routeIds[0], routeIds[2]],
      [routeIds[2], routeIds[0]],
      [routeIds[2], routeIds[2]],
    ])
    expect(interactionsFor([], on)).toEqual([])
  })
})

describe('the routes of a person', () => {
  const fled = { situations: ['fled-ukraine'], whereabouts: 'belgium', nationalityGroup: 'non-eea' } as const
  const group = { ukraineResidence: 'yes', ukraineGroup: 'ukrainian' } as const
  const fitOf = (day: string) =>
    assessRoutes({ ...fled, ...group }, { on: day }).results.find((r) => r.route === 'temporary-protection')

  test('are looked at on the day given: temporary protection was agreed until 4 March 2027', () => {
    expect(fitOf('2027-03-04')?.fit).toBe('look-closer')
    expect(fitOf('2027-03-05')?.fit).toBe('maybe')
  })
  test('that deserve a look: the sure ones, then those that may fit, and no others', () => {
    // Who may have temporary protection can also ask for international protection; that is to be verified.
    expect(routesToLookAt(assessRoutes({ ...fled, ...group }, { on }))).toEqual([
      'temporary-protection',
      'international-protection',
    ])
  })
  test('depend on the day, and the surest come first', () => {
    const [row] = caseRows('routes.csv')
    const assessment = assessRoutes(row?.facts ?? {}, { on })
    expect(assessment.on).toBe(on)
    const fits = assessment.results.map(({ route, fit }) => [route, fit] as const)
    const named = (wanted: string) => fits.filter(([, fit]) => fit === wanted).map(([route]) => route)
    expect(routesToLookAt(assessment)).toEqual([...named('look-closer'), ...named('maybe')])
    const maybe = caseRows('routes.csv').map(({ facts }) => assessRoutes(facts, { on }))
    for (const one of maybe) {
      const sure = one.results.filter(({ fit }) => fit === 'look-closer').length
      const open = one.results.filter(({ fit }) => fit === 'maybe').length
      expect(routesToLookAt(one)).toHaveLength(sure + open)
    }
    expect(maybe.some((one) => one.results.some(({ fit }) => fit === 'maybe'))).toBe(true)
  })
})

describe('days', () => {
  test('leap years: every fourth, not the hundredth, but the four hundredth', () => {
    expect(['2000-02-29', '1900-02-29', '2024-02-29', '2023-02-29', '2000-01-32'].map(isDay)).toEqual([
      true,
      false,
      true,
      false,
      false,
    ])
    // Only February grows in a leap year.
    expect(['2024-01-32', '2024-04-31', '2024-11-31', '2024-03-32'].some(isDay)).toBe(false)
    expect(addMonths('2024-03-31', 1)).toBe('2024-04-30')
  })
  test('years have four digits, also early ones; numbers and days are each other, over four hundred years', () => {
    expect(fromNumber(toNumber('0099-12-31') + 1)).toBe('0100-01-01')
    const early = ['1600-02-29', '1999-12-31', '2000-02-29', '2000-03-01', '2100-02-28']
    const late = ['2100-03-01', '2200-03-01', '2300-03-01', '2399-12-31']
    for (const day of [...early, ...late]) {
      expect(fromNumber(toNumber(day))).toBe(day)
    }
    expect(toNumber('2000-03-01') - toNumber('1600-03-01')).toBe(146_097)
    expect(fromNumber(toNumber('2000-02-29') + 1)).toBe('2000-03-01')
  })
})

describe('facts of a case', () => {
  test('go where they belong, and a fact that is forgotten leaves no trace', () => {
    const facts = { whereabouts: 'belgium', childAtSchool: 'yes' } as const
    const dossier = dossierOfOne(facts)
    expect(dossier.notes).toBe('')
    expect(dossier.household).toEqual({ childAtSchool: 'yes' })
    expect(dossier.persons[0].facts).toEqual({ whereabouts: 'belgium' })
    expect(ofScope({ ...facts, identityPaper: undefined } as never, 'person')).toEqual({
      whereabouts: 'belgium',
    })
    expect(Object.keys(ofScope({}, 'household'))).toEqual([])
    const without = withFact(dossier, 'person-1', 'whereabouts', undefined)
    expect(Object.keys(without.persons[0].facts)).toEqual([])
    expect(factsOf(withFact(emptyDossier, 'person-1', 'childAtSchool', 'no'))).toEqual({
      childAtSchool: 'no',
    })
  })
})

test('a cell is quoted where it has to be, and no more', () => {
  const cells = (cell: string) =>
    csvFile({ columns: ['a'], rows: [[cell]] }, { separator: ';' })
      .split('\r\n')
      .at(1)
  expect(['a b', 'a;b', 'a,b', 'a"b', ' a', 'a ', 'a\tb'].map(cells)).toEqual([
    'a b',
    '"a;b"',
    '"a,b"',
    '"a""b"',
    '" a"',
    '"a "',
    '"a\tb"',
  ])
})

describe('a number that looks like one of the national register', () => {
  const withChecks = (nine: string) => `${nine}${String(97 - (Number(nine) % 97)).padStart(2, '0')}`
  test.each([
    ['a man born in 1985', '850730033', true],
    ['the last month and day', '851231033', true],
    ['a bis number, month raised by 40', '855230033', true],
    ['month 13', '851330033', false],
    ['day 32', '851232033', false],
  ])('%s', (_, nine, looks) => {
    expect(looksPersonal(withChecks(nine))).toEqual(looks ? ['national-register-number'] : [])
  })
  test('born from 2000 on: a 2 stands before the nine', () => {
    const check = 97 - (Number('2050730033') % 97)
    expect(looksPersonal(`050730033${String(check).padStart(2, '0')}`)).toEqual(['national-register-number'])
  })
  test('is not looked at once more as a telephone', () => {
    expect(looksPersonal(withChecks('010203004'))).toEqual(['national-register-number'])
  })
})
