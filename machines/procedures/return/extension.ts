import { ask, conclude, condition } from '@/machines/engine/condition'
import { hasOrder, whileTermRuns } from '@/machines/procedures/return/order'

const mustExtend = condition({
  ...whileTermRuns('proof'),
  proof: ask('departureProof', {
    proof: 'given',
    'no-proof': 'proofMissing',
    possible: 'canLeave',
  }),
  given: ask('termLength', {
    '30-or-more': 'mustBeExtended',
    '7-to-29': 'shortTermExtension',
    'under-7': 'shortTermExtension',
    none: 'shortTermExtension',
  }),
  mustBeExtended: conclude('met', {
    basis: ['aliens-act:74/14:§1:al.3', 'aliens-act:44ter:§2'],
    remedy: 'ask-extension',
  }),
  shortTermExtension: conclude('to-verify', {
    basis: ['aliens-act:74/14:§1:al.3'],
    nature: 'assessed',
    remedy: 'ask-extension',
  }),
  proofMissing: conclude('to-verify', { basis: ['aliens-act:74/14:§1:al.3'], remedy: 'prove-no-departure' }),
  canLeave: conclude('unmet', { basis: ['aliens-act:74/14:§1:al.3'] }),
})

const mayExtend = condition({
  ...whileTermRuns('grounds'),
  grounds: ask('extensionGrounds', { some: 'mayBeExtended', none: 'noGround' }),
  mayBeExtended: conclude('met', {
    basis: ['aliens-act:74/14:§1:al.4', 'aliens-act:44ter:§2'],
    nature: 'discretionary',
    remedy: 'ask-extension',
  }),
  noGround: conclude('unmet', { basis: ['aliens-act:74/14:§1:al.4'] }),
})

const extensionAsked = condition({
  ...whileTermRuns('request'),
  request: ask('extensionRequest', {
    'made-with-proof': 'askedWithProof',
    'made-without-proof': 'askedWithoutProof',
    'not-made': 'notAsked',
  }),
  askedWithProof: conclude('met', {
    basis: ['practice:return-extension-letter', 'aliens-act:74/14:§1:al.3'],
    nature: 'practice',
  }),
  askedWithoutProof: conclude('to-verify', {
    basis: ['practice:return-extension-letter', 'aliens-act:74/14:§1:al.3'],
    nature: 'practice',
    remedy: 'prove-no-departure',
  }),
  notAsked: conclude('not-applicable', {
    basis: ['practice:return-extension-letter', 'aliens-act:74/14:§1:al.3'],
    nature: 'practice',
    remedy: 'ask-extension',
  }),
})

/** More time to leave: when it must be given, when it may, and how to ask (arts 74/14 §1, 44ter §2). */
export const extension = {
  gate: true,
  appliesIf: hasOrder,
  conditions: { mustExtend, mayExtend, extensionAsked },
} as const
