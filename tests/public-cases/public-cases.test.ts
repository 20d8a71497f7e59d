import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCsv } from '@/tests/support/csv'

/** Every case of the list that was tried: PA for people, PB for reports on similar software. Numbers left out never were. */
const ids = [
  ...['01', '02', '03', '04', '05', '06', '08', '09', '10', '11', '12', '13', '14', '15', '17', '17b'],
  ...['18', '19', '20', '21', '22', '23', '24', '25', '26', '27'],
]
  .map((number) => `PA-${number}`)
  .concat(
    [
      ...['01', '01b', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '12b', '13', '14'],
      ...['15', '16', '17', '17b', '18', '19', '20', '21', '22', '23', '24', '25', '26', '27', '28', '29'],
      ...['30', '31', '37'],
    ].map((number) => `PB-${number}`),
  )

/** Cases that the product does not hold yet, each with its reason in the table. */
const open: readonly string[] = []

const rows = readCsv(readFileSync('tests/public-cases/cases.csv', 'utf8'))

/** What is wrong with a place where a case is held; null where it is there. */
function missing(place: string): string | null {
  const [, kind = '', path = '', name = ''] = /^(scenario|test|journey):([^#]+)#(.+)$/.exec(place) ?? []
  if (kind === '') return 'is no place'
  if (!existsSync(path)) return 'has no such file'
  const text = readFileSync(path, 'utf8')
  const there = kind === 'scenario' ? readCsv(text).some((row) => row.case === name) : text.includes(name)
  return there ? null : 'is not in that file'
}

test('every case of the list has one row', () => {
  expect(rows.map((row) => row.id)).toEqual(ids)
})

describe.each(rows.map((row) => [row.id ?? '', row] as const))(
  '%s',
  (_id, { source, what, right, held = '' }) => {
    test('names its source, what was tried, and the right value', () => {
      for (const cell of [source, what, right]) expect(cell?.trim()).toBeTruthy()
    })
    test('is held where it says', () => {
      const places = held.startsWith('open:') ? [] : held.split(' + ')
      expect(
        places.flatMap((place) => (missing(place) === null ? [] : [`${place} ${missing(place)}`])),
      ).toEqual([])
    })
  },
)

test('what is open is known', () => {
  expect(rows.filter((row) => row.held?.startsWith('open:')).map((row) => row.id)).toEqual(open)
})
