import { describe, expect, it } from 'vitest'
import { lastDays, lastDaysOf, lawByDay } from '@/components/law/by-day'
import { type CitationId, citations } from '@/content/law/citations'
import { dayOfLaw } from '@/content/law/dates-of-law'
import { guides } from '@/content/law/guides'

// The keys of the table are the ids it is typed with.
const all = Object.keys(citations) as readonly CitationId[]
const june = dayOfLaw('june-2026-acts')

describe('the law by day', () => {
  it('tells of each text once for each thing that befell it', () => {
    const rows = lawByDay([...all, ...all])
    const told = rows.flatMap(({ event, ids }) => ids.map((id) => `${id} ${event}`))
    expect(told).toHaveLength(new Set(told).size)
    const befell = all.filter((id) => {
      const { inForce, recheckFrom } = citations[id]
      return inForce.from !== null || inForce.to !== undefined || recheckFrom !== undefined
    })
    expect(new Set(rows.flatMap(({ ids }) => ids))).toEqual(new Set(befell))
  })

  it('puts the newest day first, and on one day what begins before what ends', () => {
    const rows = lawByDay(all)
    expect(rows.map(({ day }) => day)).toEqual(
      rows
        .map(({ day }) => day)
        .toSorted()
        .reverse(),
    )
    expect(rows.filter(({ day }) => day === june).map(({ event }) => event)).toEqual([
      'begins',
      'unread',
      'amended',
      'ended',
    ])
  })

  it.each([
    ['aliens-act:9ter:§1:al.1', 'amended'],
    ['aliens-act:39/57:§1:al.1', 'ended'],
  ] as const)('knows what June 2026 did to %s: %s', (id, event) => {
    expect(lawByDay([id]).filter(({ day }) => day === june)).toEqual([{ day: june, event, ids: [id] }])
  })

  it('says nothing of a text that stands as it was read, from a day that is not known', () => {
    const quiet = all.filter((id) => {
      const { inForce, recheckFrom } = citations[id]
      return inForce.from === null && inForce.to === undefined && recheckFrom === undefined
    })
    expect(quiet.length).toBeGreaterThan(50)
    expect(lawByDay(quiet)).toEqual([])
  })
})

it('the last days stand in guides that exist', () => {
  expect(Object.keys(lastDays).filter((id) => !Object.hasOwn(guides, id))).toEqual([])
  expect(lastDaysOf('temporary-protection')).toEqual([
    { id: 'temporary-protection-ends', day: dayOfLaw('temporary-protection-ends') },
  ])
  expect(lastDaysOf('return')).toEqual([])
})
