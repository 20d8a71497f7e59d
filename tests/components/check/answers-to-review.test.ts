import { describe, expect, it } from 'vitest'
import { onlyAnswers } from '@/cases/dossier/known'
import { factsToReview } from '@/components/check/to-review'
import { heldPapers } from '@/content/law/held-papers'
import { keysOf } from '@/content/law/keys'
import { dayFactOf, factsOfPaper, givesFacts, toldByPapers } from '@/machines/facts/from-paper'
import type { Facts } from '@/machines/facts/registry'

const today = '2026-11-22'
const begun: Facts = { situations: ['health'], whereabouts: 'belgium', nationalityGroup: 'non-eea' }
const review = (facts: Facts) => [...factsToReview(null, onlyAnswers(facts), today)]
const told = (paper: keyof typeof heldPapers): Facts =>
  factsOfPaper(paper, heldPapers[paper].day === 'until' ? '2027-11-30' : '2026-11-12', today)

const papers = keysOf(heldPapers).filter(givesFacts)
const hanging = papers.flatMap((paper) => {
  const day = dayFactOf(paper)
  const others = Object.keys(told(paper)).filter((fact) => fact !== day)
  return day === undefined ? [] : others.map((other) => [day, paper, other] as const)
})

describe('the answers to read again before the result', () => {
  it.each(papers)('hold first what %s said, before the first question and after it', (paper) => {
    const said = Object.keys(told(paper))
    expect(said.length).toBeGreaterThan(0)
    expect(review(told(paper))).toEqual(said)
    expect(review({ ...begun, ...told(paper) }).slice(0, said.length)).toEqual(said)
  })

  it.each(hanging)('hold no %s of %s once %s is answered otherwise', (day, paper, other) => {
    expect(toldByPapers({ ...told(paper), [other]: 'unsure' })).not.toContain(day)
  })

  it('hold nothing that nobody told', () => expect(review({})).toEqual([]))
})
