import { describe, expect, it } from 'vitest'
import { certaintyExceptions } from './support/certainty-exceptions'
import { isFull, type Sentence, sentencesOf, soundsPassive, textsIn } from './support/sentences'

/** The bars of plain language at B1. */
const averageWords = 15
const mostWords = 32
const passiveShare = 0.2

/** No page promises an outcome: an authority decides. */
const certainty =
  /\b(entitled|entitlement|guarantee[ds]?|guaranteed|you will (?:get|receive|obtain)|you have the right to stay|eligible|will be (?:granted|accepted|approved)|certain to|no risk for you)\b/i

const texts = await textsIn('content/en')
const sentences = texts.flatMap(sentencesOf)
const full = sentences.filter(isFull)

describe('English sentences', () => {
  it('are all read', () => {
    expect(full.length).toBeGreaterThan(3000)
  })

  it(`have at most ${averageWords} words on average`, () => {
    const total = full.reduce((sum, { words }) => sum + words, 0)
    expect(total / full.length).toBeLessThanOrEqual(averageWords)
  })

  it(`have at most ${mostWords} words each`, () => {
    expect(sentences.filter(({ words }) => words > mostWords).map(tell)).toEqual([])
  })

  it(`are passive in at most ${passiveShare * 100} of 100`, () => {
    expect(full.filter(soundsPassive).length / full.length).toBeLessThanOrEqual(passiveShare)
  })

  it('promise nothing', () => {
    const found = texts.flatMap(({ at, text }) => {
      const word = certainty.exec(text)?.[0]
      return word === undefined || isExcepted(text, word) ? [] : [`${at}: “${word}” in “${text}”`]
    })
    expect(found).toEqual([])
  })

  it('keep no exception that is used no more', () => {
    const unused = certaintyExceptions.filter(({ text }) => !texts.some((one) => one.text === text))
    expect(unused).toEqual([])
  })
})

describe('the gate itself', () => {
  const one = (text: string) => sentencesOf({ at: 'here', text })

  it('counts words without what stands in brackets, and splits at marks', () => {
    expect(one('You go to the Council (RvV / CCE). It decides.').map(({ words }) => words)).toEqual([5, 2])
  })

  it('does not split at an abbreviation', () => {
    expect(one('See art. 9ter of the law.')).toHaveLength(1)
  })

  it('hears a passive and lets an active sentence pass', () => {
    expect(one('The file is sent to the office.').map(soundsPassive)).toEqual([true])
    expect(one('You send the file to the office.').map(soundsPassive)).toEqual([false])
  })

  it.each(['You are entitled to stay.', 'You will get a card.', 'Your stay is guaranteed.'])(
    'refuses “%s”',
    (text) => {
      expect(certainty.test(text)).toBe(true)
    },
  )
})

function isExcepted(text: string, word: string): boolean {
  return certaintyExceptions.some((one) => one.text === text && one.word === word)
}

function tell({ at, text, words }: Sentence): string {
  return `${words} words, ${at}: ${text}`
}
