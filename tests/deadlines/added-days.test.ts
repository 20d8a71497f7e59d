import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const asked = ['addDays', 'addMonths', 'addYears', 'daysBetween', 'fromNumber']
const files = ['app', 'components', 'cases', 'machines', 'content', 'scripts']
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`))
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/^(machines\/deadlines|scripts\/bench)\//.test(file))

/** The names that a source takes from the module of days. */
const takenFrom = (source: string) =>
  [...source.matchAll(/import\s*\{([^}]*)\}\s*from\s*'@\/machines\/deadlines\/day'/g)].flatMap(([, names]) =>
    (names ?? '').split(',').map((name) => name.trim()),
  )

test('the house has files to look at, and the check sees an import over several lines', () => {
  expect(files.length).toBeGreaterThan(300)
  expect(takenFrom("import {\n  addDays,\n  isDay,\n} from '@/machines/deadlines/day'")).toContain('addDays')
})

test.each(files)('%s leaves adding days to machines/deadlines', (file) => {
  const source = readFileSync(file, 'utf8')
  expect(takenFrom(source).filter((name) => asked.includes(name))).toEqual([])
  expect(source).not.toMatch(/setUTC(Date|Month|FullYear)|\b86_?400_?000\b/)
})
