import { describe, expect, it } from 'vitest'
import { type Text, textsIn } from '../support/sentences'

interface Choice {
  /** The word that readers meet. */
  readonly say: string
  /** The words that it replaces. */
  readonly not: RegExp
}

/** One word for one thing: the words that the readers meet, and the words that gave way to them. */
const choices: readonly Choice[] = [
  { say: 'international protection', not: /\basylum\b/i },
  {
    say: 'international protection procedure',
    not: /(?<!\b(?:international|temporary) )\bprotection procedure\b/i,
  },
  {
    say: 'application',
    not: /\b(?:9bis|9ter|medical|humanitarian|protection|statelessness) requests?\b|\brequests? (?:to stay|as a stateless person|for (?:international )?protection)\b/i,
  },
  {
    say: 'lodge',
    not: /\b(?:filed|filing)\b|\b(?:you|I|we|they|who|to|can|cannot|may|must|not|or) file\b|\bfiles? (?:an?|the|your) (?:application|appeal|petition|request|9bis|9ter)\b/i,
  },
  { say: 'detained', not: /\bheld\b|\bhold(?:s|ing)? (?:you|him|her|them|people|someone|a person)\b/i },
  { say: 'order to leave', not: /\bquit\b|\bremoval orders?\b|\bexpulsion orders?\b/i },
  { say: 'entry ban', not: /\b(?:re-entry|entrance) bans?\b|\bban on entry\b/i },
  { say: 'Immigration Office', not: /\b(?:Aliens|Foreigners|Immigration) (?:Department|Service|Bureau)\b/i },
  { say: 'You answered that …', not: /\bby your answers?\b/i },
  { say: 'falls outside …', not: /\bno matter of\b/i },
]

/** Official names, titles of pages, and the places where the everyday word explains the official one. */
const allowed = [
  'international protection (asylum)',
  'Asylum: refugee status',
  'Agency for Asylum',
  'Asylum and Migration',
  'registration of the asylum application',
  'a long asylum procedure as a ground',
]

const texts = await textsIn('content/en')

describe('one word for one thing', () => {
  it('is looked for in every sentence', () => {
    expect(texts.length).toBeGreaterThan(5000)
  })

  it.each(choices)('“$say” and no other word', ({ not }) => {
    expect(texts.flatMap((text) => tell(text, not))).toEqual([])
  })

  it('allows no phrase that is used no more', () => {
    expect(allowed.filter((phrase) => !texts.some(({ text }) => has(text, phrase)))).toEqual([])
  })
})

describe('the gate itself', () => {
  it.each([
    'You asked for asylum.',
    'Your protection procedure is running.',
    'A request to stay was refused.',
    'You can file from there.',
    'The day of filing counts.',
    'You are held in a closed centre.',
    'The decision that holds you is short.',
    'A second removal order came.',
    'By your answer there is no treatment.',
  ])('refuses “%s”', (text) => {
    expect(choices.filter(({ not }) => found(text, not) !== undefined)).not.toEqual([])
  })

  it.each([
    'You applied for international protection (asylum) in Belgium.',
    'Your international protection procedure is running.',
    'An urgent request may still be possible.',
    'The file goes to the Immigration Office.',
    'You hold an orange card.',
  ])('lets “%s” pass', (text) => {
    expect(choices.filter(({ not }) => found(text, not) !== undefined)).toEqual([])
  })
})

function found(text: string, not: RegExp): string | undefined {
  const rest = allowed.reduce(
    (left, phrase) => left.replaceAll(new RegExp(phrase.replace(/[()]/g, '\\$&'), 'gi'), ''),
    text,
  )
  return not.exec(rest)?.[0]
}

function tell({ at, text }: Text, not: RegExp): readonly string[] {
  const word = found(text, not)
  return word === undefined ? [] : [`${at}: “${word}” in “${text}”`]
}

function has(text: string, phrase: string): boolean {
  return text.toLowerCase().includes(phrase.toLowerCase())
}
