import { ask, conclude, condition } from '@/machines/engine/condition'
import { askExtension, hasOrder, runningTerm } from '@/machines/procedures/return/order'

const mandatory = ['aliens-act:74/14:§1:al.3'] as const
const letter = ['practice:return-extension-letter', 'aliens-act:74/14:§1:al.3'] as const

const mustExtend = condition({
  ...runningTerm('proof'),
  proof: ask('departureProof', {
    proof: 'length',
    'no-proof': 'proofMissing',
    possible: 'canLeave',
  }),
  length: ask('termLength', {
    '30-or-more': 'mustBeExtended',
    '7-to-29': 'shortTermExtension',
    'under-7': 'shortTermExtension',
    none: 'shortTermExtension',
  }),
  mustBeExtended: conclude('met', {
    basis: ['aliens-act:74/14:§1:al.3', 'aliens-act:44ter:§2'],
    ...askExtension,
  }),
  shortTermExtension: conclude('to-verify', { basis: mandatory, nature: 'assessed', ...askExtension }),
  proofMissing: conclude('to-verify', {
    basis: mandatory,
    remedy: 'prove-no-departure',
    taken: { fact: 'extensionRequest', answers: ['made-with-proof'] },
  }),
  canLeave: conclude('unmet', { basis: mandatory }),
})

const mayExtend = condition({
  ...runningTerm('grounds'),
  grounds: ask('extensionGrounds', { some: 'mayBeExtended', none: 'noGround' }),
  mayBeExtended: conclude('met', {
    basis: ['aliens-act:74/14:§1:al.4', 'aliens-act:44ter:§2'],
    nature: 'discretionary',
    ...askExtension,
  }),
  noGround: conclude('unmet', { basis: ['aliens-act:74/14:§1:al.4'] }),
})

const extensionAsked = condition({
  ...runningTerm('request'),
  // No text says that a request made in time lapses with the term.
  clock: ask('termClock', { running: 'request', over: 'earlierRequest', 'no-term': 'noTerm' }),
  earlierRequest: ask('extensionRequest', {
    'made-with-proof': 'askedBeforeEnd',
    'made-without-proof': 'askedBeforeEnd',
    'not-made': 'termOver',
  }),
  request: ask('extensionRequest', {
    'made-with-proof': 'askedWithProof',
    'made-without-proof': 'askedWithoutProof',
    'not-made': 'notAsked',
  }),
  askedBeforeEnd: conclude('to-verify', { basis: mandatory, nature: 'assessed' }),
  askedWithProof: conclude('met', { basis: letter, nature: 'practice' }),
  askedWithoutProof: conclude('to-verify', {
    basis: letter,
    nature: 'practice',
    remedy: 'prove-no-departure',
  }),
  notAsked: conclude('not-applicable', { basis: letter, nature: 'practice', remedy: 'ask-extension' }),
})

/** More time to leave: when it must be given, when it may, and how to ask (arts 74/14 §1, 44ter §2). */
export const extension = {
  gate: true,
  appliesIf: hasOrder,
  conditions: { mustExtend, mayExtend, extensionAsked },
} as const
