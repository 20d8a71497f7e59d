import { describe, expect, it } from 'vitest'
import { situations } from '@/components/calculator/situations'
import { findPapers } from '@/components/check/papers/find'
import { situationOf } from '@/components/check/papers/situation'
import { stayQuestions } from '@/content/en/facts/stay'
import { heldPaperTexts } from '@/content/en/held-papers'
import { citations } from '@/content/law/citations'
import { type HeldPaper, heldPaperIds, heldPapers } from '@/content/law/held-papers'
import { papers } from '@/content/law/papers'
import { timeLimits } from '@/content/law/time-limits'
import { factsOfPaper, givesFacts } from '@/machines/facts/from-paper'
import { facts as definitions, isFactId } from '@/machines/facts/registry'
import { factSchema } from '@/machines/facts/schema'
import { textsIn } from '@/tests/support/sentences'

const all: readonly HeldPaper[] = heldPaperIds.map((id) => heldPapers[id])
const numbers = new Set(all.flatMap(({ annexes }) => annexes))

/** The numbers of annexes in a sentence: “annex 12, 13 or 13septies”. */
const annexesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\bannex(?:es)? (\d+[a-z]*(?:(?:, | or | and )\d+[a-z]*)*)/gi)].flatMap(([, list = '']) =>
    list.split(/, | or | and /),
  )

describe('the papers that can be looked up', () => {
  it.each(['content/en/facts', 'content/en/lifecycle', 'content/en/ui'])(
    'are all those that %s names',
    async (folder) => {
      const named = new Set((await textsIn(folder)).flatMap(({ text }) => annexesIn(text)))
      expect(named.size).toBeGreaterThan(3)
      expect([...named].filter((number) => !numbers.has(number))).toEqual([])
    },
  )

  it('are all named where somebody is asked for an order, if they are or contain one', () => {
    const orders = heldPaperIds.filter(
      (id) => factsOfPaper(id, 'unsure', '2026-11-28').orderToLeave === 'yes',
    )
    const annexes = orders.flatMap((id) => heldPapers[id].annexes)
    expect(annexes.length).toBeGreaterThan(4)
    for (const number of annexes)
      expect(stayQuestions.orderToLeave.hint).toMatch(new RegExp(`\\b${number}\\b`))
  })

  it('are all those that the life of a file gives', () => {
    expect(Object.keys(papers).filter((id) => !Object.hasOwn(heldPapers, id))).toEqual([])
  })

  it('rest on an article or page that was read', () => {
    for (const { basis } of all) for (const id of basis) expect(citations[id].source).toBeTruthy()
  })

  it('give only answers that their facts know', () => {
    for (const id of heldPaperIds.filter(givesFacts)) {
      const given = Object.entries(factsOfPaper(id, '2026-12-01', '2026-11-28'))
      expect(given.length).toBeGreaterThan(0)
      for (const [fact, value] of given) {
        if (!isFactId(fact)) throw new Error(`${fact} is no fact`)
        expect(factSchema(definitions[fact]).safeParse(value).success, `${id}: ${fact}`).toBe(true)
      }
    }
  })

  it('say nothing of a stay that has ended, or may have', () => {
    expect(factsOfPaper('a-card', '2026-11-27', '2026-11-28')).toEqual({})
    expect(factsOfPaper('a-card', 'unsure', '2026-11-28')).toEqual({})
    expect(factsOfPaper('a-card', '2026-11-28', '2026-11-28')).toEqual({ currentStay: 'temporary' })
  })

  it('are counted from the day that is asked for', () => {
    for (const id of heldPaperIds) {
      const situation = situationOf[id]
      const [first] = situation === null ? [] : situations[situation]
      if (first === undefined) continue
      const { day }: HeldPaper = heldPapers[id]
      expect(timeLimits[first.limit].event === 'paper-expires', id).toBe(day === 'until')
    }
  })
})

describe('a search among them', () => {
  it.each([
    ['annexe 13', 'annex-13'],
    ['bijlage 3', 'annex-3'],
    ['AI', 'registration-certificate'],
    ['carte A', 'a-card'],
    ['B-kaart', 'b-card'],
  ])('puts first what “%s” is in whole words', (search, first) => {
    expect(findPapers(search, heldPaperTexts)[0]).toBe(first)
  })

  it.each([
    ['13sexies', ['annex-13sexies']],
    ['bijlage 38', ['annex-38']],
    ['annexe 43', ['annex-43']],
    ['INREISVERBOD', ['annex-13sexies']],
    ['ordre de reconduire', ['annex-38']],
    ['immatriculation', ['registration-certificate']],
    ['decision du cgra', []],
    ['25quater', ['annex-26quater']],
    ['bijlage 13quinquies', ['annex-13quinquies']],
    ['13 quinquies', ['annex-13quinquies']],
    ['annexe13septies', ['annex-13septies']],
    ['bijl. 42', ['annex-42']],
    ['Anlage 35', ['annex-35']],
    ['document special de sejour', ['annex-35']],
    ["déclaration d'arrivée", ['annex-3']],
    ['aankomstverklaring', ['annex-3']],
    ['carte orange', ['registration-certificate']],
    ['oranje kaart', ['registration-certificate']],
    ['immatriculatieattest', ['registration-certificate']],
    ['attest van immatriculatie', ['registration-certificate']],
    ['OQT', ['annex-13', 'annex-13quinquies', 'annex-13septies', 'annex-12']],
    ['CGVS', ['cgrs-refusal']],
    ['CCE', ['council-judgment']],
    ['arrest van de raad', ['council-judgment']],
    ['refusal of 9ter', ['stay-refusal']],
    ['xyz', []],
  ])('“%s”', (search, found) => {
    expect(findPapers(search, heldPaperTexts)).toEqual(found)
  })

  it('takes a letter without its accent, and nothing for everything', () => {
    expect(findPapers('eloignement', heldPaperTexts)).toContain('annex-13septies')
    expect(findPapers(' ', heldPaperTexts)).toEqual(heldPaperIds)
  })
})
