import { describe, expect, it } from 'vitest'
import { acts } from '@/content/law/acts'
import { amendments, changeOf } from '@/content/law/amendments'
import { type CitationId, citations, isCitationId } from '@/content/law/citations'
import { sources } from '@/content/law/sources'

// The keys of the table are the ids they are typed with.
const ids = Object.keys(citations) as readonly CitationId[]
const ofAct = (act: string) => ids.filter((id) => id.startsWith(`${act}:`))

describe('what later acts did to the articles', () => {
  it.each(Object.keys(amendments))('is known for each article of %s that is cited', (act) => {
    expect(Object.keys(acts)).toContain(act)
    expect(ofAct(act).length).toBeGreaterThan(0)
    expect(ofAct(act).filter((id) => changeOf(id) === undefined)).toEqual([])
  })

  it('is told once for each article', () => {
    for (const { untouched, repealed, amended } of Object.values(amendments)) {
      const lists = [untouched, Object.values(repealed).flat(), Object.values(amended).flat()]
      for (const list of lists) expect(list.filter((one, n) => list.indexOf(one) !== n)).toEqual([])
      expect(untouched.filter((one) => lists.slice(1).flat().includes(one))).toEqual([])
    }
  })

  it('names every text that was read in August 2025 as repealed, amended or untouched', () => {
    const bare = ofAct('aliens-act').filter((id) => {
      const { inForce, recheckFrom, untouchedUntil } = citations[id]
      return inForce.to === undefined && recheckFrom === undefined && untouchedUntil === undefined
    })
    expect(bare).toEqual([])
  })

  it.each<[CitationId, string]>([
    ['aliens-act:39/57:§1:al.1', '2026-06-11'],
    ['aliens-act:39/2:§1', '2026-06-11'],
    ['aliens-act:39/79', '2026-06-11'],
    ['aliens-act:39/85', '2026-06-11'],
    ['aliens-act:48/4:§1', '2026-06-11'],
    ['aliens-act:50:§2', '2026-06-11'],
    ['aliens-act:50:§5', '2026-06-11'],
    ['aliens-act:55:§1', '2026-06-11'],
    ['aliens-act:55/4', '2026-06-11'],
    ['aliens-act:57/34/1', '2025-08-17'],
    ['aliens-act:77bis', '2026-08-31'],
    ['aliens-act:77quater:2°–5°', '2026-08-31'],
    ['criminal-code:433quinquies:§1', '2026-08-31'],
  ])('%s ended on %s', (id, to) => {
    expect(citations[id].inForce.to).toBe(to)
    expect(citations[id].untouchedUntil).toBeUndefined()
  })

  it.each<[CitationId, string]>([
    ['aliens-act:9bis:§1', '2026-06-12'],
    ['aliens-act:9bis:§3', '2026-06-12'],
    ['aliens-act:9ter:§1:al.4', '2026-06-12'],
    ['aliens-act:9ter:§4', '2026-06-12'],
    ['aliens-act:1/3', '2026-06-12'],
    ['aliens-act:50:§1', '2026-06-12'],
    ['aliens-act:51/4:§3', '2026-06-12'],
    ['aliens-act:62:§1', '2026-06-12'],
    ['aliens-act:71', '2026-06-12'],
    ['aliens-act:74/14:§1:al.1', '2026-06-12'],
    ['aliens-act:74/17:§1', '2026-06-12'],
    ['aliens-act:74/25:§1', '2026-06-12'],
    ['aliens-act:74/28:§3', '2026-06-12'],
    ['aliens-act:74/11:§1:al.2', '2026-05-23'],
    ['aliens-act:74/12:§3', '2026-05-23'],
    ['aliens-act:1/1', '2025-08-18'],
    ['aliens-act:13:§2', '2025-08-18'],
    ['aliens-act:57/34', '2025-08-18'],
    ['aliens-act:57/36:§2', '2025-08-18'],
    ['aliens-act:61/4:§1', '2025-08-18'],
    ['call-act:2.15', '2026-06-12'],
  ])('%s is to be checked from %s', (id, from) => {
    expect(citations[id]).toMatchObject({ recheckFrom: from })
    expect(citations[id].inForce.to).toBeUndefined()
  })

  it.each<CitationId>([
    'aliens-act:7:al.1',
    'aliens-act:9quater:§1',
    'aliens-act:51/9',
    'aliens-act:57/8',
    'aliens-act:57/29',
    'aliens-act:57/30:§1',
    'aliens-act:57/32:§1',
    'aliens-act:57/33',
    'aliens-act:57/45',
    'aliens-act:61/2:§1',
    'aliens-act:61/25',
    'aliens-act:74/13',
    'aliens-act:74/16:§1',
  ])('%s stands as it was read', (id) => {
    expect(citations[id].untouchedUntil).toBe('2026-09-28')
    expect(citations[id].recheckFrom).toBeUndefined()
    expect(citations[id].inForce.to).toBeUndefined()
  })

  it('leaves other ids alone: another act, or an article whose number begins alike', () => {
    expect(changeOf('practice:legal-advice')).toBeUndefined()
    expect(changeOf('aliens-act:39/5')).toBeUndefined()
    expect(changeOf('aliens-act:740')).toBeUndefined()
  })
})

describe('a text that could not be read', () => {
  it('is never more than a point to check', () => {
    const unsure = ids.filter((id) => citations[id].confidence === 'low')
    expect(unsure.length).toBeGreaterThan(0)
    expect(unsure.filter((id) => citations[id].recheckFrom === undefined)).toEqual([])
  })
})

describe('the new Criminal Code', () => {
  it('takes the place of the numbers that articles 61/2 to 61/5 print', () => {
    const places = ids.flatMap((id) => citations[id].inPlaceOf ?? [])
    expect(places.filter((id) => !isCitationId(id))).toEqual([])
    expect(places.sort()).toEqual([
      'aliens-act:77bis',
      'aliens-act:77quater:1°',
      'aliens-act:77quater:2°–5°',
      'aliens-act:77quater:6°–7°',
      'criminal-code:433quinquies:§1',
    ])
  })

  it('was read before its first day in force, which its source says', () => {
    expect(sources[citations['criminal-code-2024:258'].source].dated).toBe('2026-04-02')
  })
})
