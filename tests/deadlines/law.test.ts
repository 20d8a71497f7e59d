import { expect, test } from 'vitest'
import { deadlineText } from '@/content/en/time-limits'
import { citationParts } from '@/content/law/citation-parts'
import { citations } from '@/content/law/citations'
import { deadlinesCitations } from '@/content/law/citations/deadlines'
import { humanitarianCitations } from '@/content/law/citations/humanitarian'
import { medicalCitations } from '@/content/law/citations/medical'
import { minorsCitations } from '@/content/law/citations/minors'
import { neighboursCitations } from '@/content/law/citations/neighbours'
import { returnCitations } from '@/content/law/citations/return'
import { traffickingCitations } from '@/content/law/citations/trafficking'
import { sources } from '@/content/law/sources'
import { timeLimitIds, timeLimits } from '@/content/law/time-limits'
import { isDay } from '@/machines/deadlines/day'

const all = timeLimitIds.map((id) => timeLimits[id])

test.each(all)('$id has a basis, a source, days that exist and a length that fits its rules', (limit) => {
  expect(limit.basis.length).toBeGreaterThan(0)
  for (const id of [...limit.basis, ...(limit.detained?.basis ?? [])]) {
    expect(citations[id]).toBeDefined()
    expect(() => citationParts(id)).not.toThrow()
  }
  expect(sources[limit.source].url).toMatch(/^https?:\/\//)
  for (const day of [limit.inForce.from, limit.inForce.to, limit.recheckFrom, limit.detained?.inForce.from]) {
    if (day != null) expect(isDay(day)).toBe(true)
  }
  expect(Number.isInteger(limit.length) && limit.length >= 0).toBe(true)
  if (limit.direction === 'before') expect(limit.start).toBe('before-expiry')
  if (limit.kind === 'window') expect(limit.opens?.unit).toBe(limit.unit)
  if (limit.unit === 'working-day') expect(limit.start).toBe('day-after-event')
  expect(limit.confidence).not.toBe('low')
})

test.each(all)(
  '$id says what it is, what it means when passed and what may still be open',
  ({ id, event }) => {
    const text = deadlineText.limits[id]
    for (const part of [text.name, text.what, text.passed, text.stillOpen])
      expect(part.length).toBeGreaterThan(4)
    expect(text.what).toMatch(/[.]$/)
    expect(deadlineText.events[event].lookFor).toMatch(/[.]$/)
  },
)

test('no sentence promises an outcome', () => {
  expect(JSON.stringify(deadlineText)).not.toMatch(/entitled|guarantee|you will get|certainly|eligible/i)
})

test('names are told apart', () => {
  const names = timeLimitIds.map((id) => deadlineText.limits[id].name)
  expect(new Set(names).size).toBe(names.length)
})

test('where June 2026 changed the text of the basis, the limit is to be checked too', () => {
  const forgotten = all.filter(
    (limit) =>
      limit.recheckFrom === undefined && limit.basis.some((id) => citations[id].recheckFrom !== undefined),
  )
  expect(forgotten.map((limit) => limit.id)).toEqual([])
})

test('no citation is entered twice', () => {
  const groups = [
    deadlinesCitations,
    humanitarianCitations,
    medicalCitations,
    minorsCitations,
    neighboursCitations,
    returnCitations,
    traffickingCitations,
  ]
  const ids = groups.flatMap((group) => Object.keys(group))
  expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([])
})
