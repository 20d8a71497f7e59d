import { ask, conclude, condition } from '@/machines/engine/condition'

const form = ['aliens-act:57/38:§1'] as const
const heldPersons = [...form, 'aliens-act:57/41:§2'] as const
const notConsidered = [...form, 'aliens-act:57/40:1°'] as const

/**
 * The application gives an actual address in Belgium; persons who are held have time limits of their own (57/41 §2). Whether the
 * transit zone counts is not said.
 */
export const inBelgium = condition({
  whereabouts: ask('whereabouts', {
    belgium: 'staysInBelgium',
    'transit-zone': 'atTheBorder',
    'closed-centre': 'heldInBelgium',
    abroad: 'abroad',
  }),
  staysInBelgium: conclude('met', { basis: form }),
  heldInBelgium: conclude('met', { basis: heldPersons }),
  atTheBorder: conclude('to-verify', { basis: heldPersons, nature: 'assessed', remedy: 'see-lawyer' }),
  abroad: conclude('unmet', { basis: notConsidered }),
})

export const registeredPost = condition({
  sending: ask('statelessnessSending', { 'registered-post': 'sentRegistered', other: 'notRegistered' }),
  sentRegistered: conclude('met', { basis: form }),
  notRegistered: conclude('unmet', { basis: notConsidered, remedy: 'send-registered' }),
})

export const actualAddress = condition({
  address: ask('statelessnessAddress', {
    actual: 'actualAddressGiven',
    'postal-only': 'postalAddressOnly',
    none: 'noAddress',
  }),
  actualAddressGiven: conclude('met', { basis: form }),
  postalAddressOnly: conclude('unmet', { basis: notConsidered, remedy: 'state-address' }),
  noAddress: conclude('unmet', { basis: notConsidered, remedy: 'state-address' }),
})
