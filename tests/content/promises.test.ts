import { describe, expect, test } from 'vitest'
import { isFull, sentencesOf, textsIn } from '@/tests/support/sentences'

/** Words that promise what others decide, or that say of a removal or a detention that it cannot be. */
const firm: readonly RegExp[] = [
  /\bbarred\b/i,
  /\bbars (?:a |the |your |their )?(?:forced )?removal\b/i,
  /\bstops (?:the |a |your )?removal\b/i,
  /\b(?:cannot|can’t|must not|may not|may then not) be (?:removed|sent|returned|transferred|expelled|deported|detained|held|forced|arrested)\b/i,
  /\bnobody (?:can|may) (?:remove|send|carry|force|detain|transfer)\b/i,
  /\b(?:you|they|he|she|person|minor|child|victim|family|people|who) (?:may|can) (?:then )?stay\b/i,
  /\bmust be released\b/i,
  /\b(?:must|has to|have to) (?:grant|release|recognise)\b/i,
  /\bwill (?:get|receive|win|be (?:granted|given|recognised|accepted|allowed|released))\b/i,
  /\bprotect(?:s|ed)? (?:you |them |the person )?(?:from|against) (?:forced )?removal\b/i,
  /\bsafe from (?:forced )?removal\b/i,
  /\b(?:has|have|keeps?) (?:the|a) right to (?:a place|reception)\b/i,
  /\bright to reception\b/i,
  /\b(?:the|your|their|person’s|authorised|it|limited) ?(?:authorised )?(?:stay )?(?:then )?(?:becomes|is) unlimited\b/i,
]

/** What says beside it on what that depends, who decides, or by which law it holds. */
const depends: readonly RegExp[] = [
  /\bin principle\b|\bas a rule\b|\bin practice\b|\bas far as we know\b/i,
  /\bby the (?:law|rules) (?:that we read|before)|\bwe have not read\b|\brepealed on\b/i,
  /\bexceptions?\b|\bunless\b|\bexcept\b/i,
  /\bif\b|\bwhether\b|\bmay (?:be|have|still|not bar|bar|let)\b|\bnot certain\b/i,
]

/** Said of what is over, or of what does not help: no promise. */
const denies =
  /\bno (?:longer|term)\b|\bdoes not (?:by itself )?(?:bar|stop)|\balone does not\b|\bbars removal only\b|\bonly\b[^.]*\bstops removal\b/i

/** Firm on purpose: a part of the sentence, and why it may be. Articles without an act of 2025 or 2026: the index of amendments. */
const allowed: readonly (readonly [part: string, why: string])[] = [
  ['must not be detained in a closed centre', 'article 74/19: no act touched it'],
  ['minors may not be detained in a closed centre', 'article 74/19: no act touched it'],
  [
    'A family with a child under 18 may not be detained in a closed centre',
    'article 74/9: no act touched it',
  ],
  [
    'ou must be released.',
    'article 7: eight months are the most, and no act touched it; a court is named beside it',
  ],
  ['he person must be released.', 'the same, of somebody whom one helps'],
  ['Without a ruling in time,', 'article 72: no act touched it; a court is named beside it'],
  [
    'Five years after the decision, ',
    'article 57/45: no act touched it; the guide says how the stay can end before',
  ],
  ['Five years after it was given, the stay', 'the same article'],
  ['Five years after the grant, not the application, the stay', 'the same article'],
  ['After five years, the stay becomes unlimited', 'the same article'],
  ['Nobody can carry it out while the suspension lasts', 'a judgment of the Council orders it'],
  ['It still exists, but waits while', 'it says when the order comes back, and not that anybody may stay'],
  ['for people who may stay three months at most', 'it says for whom a rule is'],
  ['You answered that you can stay for good', 'the person’s own answer'],
  ['The answers say that the person can stay for good', 'the person’s own answer'],
]

const all = await textsIn('content/en')
const found = all.flatMap((one) => {
  const sentences = sentencesOf(one).filter((s) => isFull(s) && !s.text.endsWith('?'))
  return sentences.filter(({ text }) => firm.some((words) => words.test(text))).map((s) => ({ ...one, s }))
})

describe('no sentence promises what others decide', () => {
  test('a firm one says on what it depends, or has a reason here', () => {
    expect(found.length).toBeGreaterThan(60)
    const bare = found.filter(
      ({ text, s }) =>
        !depends.some((words) => words.test(text)) &&
        !denies.test(s.text) &&
        !allowed.some(([part]) => s.text.includes(part)),
    )
    expect(bare.map(({ at, s }) => `${at}: ${s.text}`)).toEqual([])
  })

  test('each reason is needed', () => {
    const unused = allowed.filter(
      ([part]) =>
        !found.some(({ text, s }) => s.text.includes(part) && !depends.some((words) => words.test(text))),
    )
    expect(unused).toEqual([])
  })

  test.each([
    'Removal is barred while the appeal is running.',
    'The minor may stay until 18.',
    'You cannot be removed by force until then.',
    'The Office must grant the stay.',
    'You will get a card.',
    'Until then the term protects you from forced removal.',
  ])('it is seen: %s', (text) => {
    expect(firm.some((words) => words.test(text))).toBe(true)
    expect(depends.some((words) => words.test(text)) || denies.test(text)).toBe(false)
  })
})
