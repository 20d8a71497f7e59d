import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { datesOfLaw } from '@/content/law/dates-of-law'
import { sources } from '@/content/law/sources'
import { isDay } from '@/machines/deadlines/day'

const entries = Object.entries(datesOfLaw)

/** Files whose days are something else: of an act, of a tariff, of a change of the site, of reading, of a decree on one holiday; a day that no paper has. */
const ownDays =
  /^content\/law\/(dates-of-law\.ts|acts\.ts|amounts\.ts|changes\.ts|sources\/.*|help\/.*)$|^machines\/(deadlines\/calendar|facts\/from-paper)\.ts$/

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
}

const daysIn = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/['"`](\d{4}-\d{2}-\d{2})['"`]/g)].map(([, day = '']) => day)

const files = ['content/law', 'machines'].flatMap(filesBelow)

describe('dates of law', () => {
  it('are days that exist, in order, each named once and read from a source', () => {
    const days = entries.map(([, { on }]) => on)
    expect(days.filter((day) => !isDay(day))).toEqual([])
    expect(days).toEqual([...new Set(days)].sort())
    expect(entries.filter(([, { source }]) => !Object.hasOwn(sources, source))).toEqual([])
  })

  it('stand in their table and nowhere else in the law or in the machines', () => {
    const known = new Set<string>(entries.map(([, { on }]) => on))
    const spelled = files
      .filter((file) => file !== 'content/law/dates-of-law.ts')
      .flatMap((file) => daysIn(file).map((day) => ({ file, day })))
    expect(spelled.length).toBeGreaterThan(20)
    expect(spelled.filter(({ day }) => known.has(day))).toEqual([])
  })

  it('are the only days from which a citation, a time limit or a band reads differently', () => {
    const strays = files.filter((file) => !ownDays.test(file) && daysIn(file).length > 0)
    expect(strays).toEqual([])
  })
})
