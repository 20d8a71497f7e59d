import { ask, conclude, condition } from '@/machines/engine/condition'

/** A protection application bars removal while it runs, with exceptions for later applications (49/3/1, 39/70). */
export const protectionPending = condition({
  initial: 'procedure',
  states: {
    procedure: ask('protectionProcedure', {
      pending: 'at',
      'cassation-admitted': 'cassation',
      ended: 'protectionEnded',
      never: 'noApplication',
    }),
    at: ask('protectionAt', { cgrs: 'countAtCgrs', council: 'law' }),
    countAtCgrs: ask('protectionCount', {
      first: 'examined',
      second: 'examined',
      'third-or-later': 'heldAtCgrs',
    }),
    heldAtCgrs: ask('heldWhenApplying', {
      throughout: 'heldThroughout',
      'when-applying': 'examined',
      not: 'examined',
    }),
    law: ask('protectionAppealLaw', {
      known: 'countAtCouncil',
      changed: 'appealLawChanged',
    }),
    countAtCouncil: ask('protectionCount', {
      first: 'appealSuspends',
      second: 'heldAtCouncil',
      'third-or-later': 'refusal',
    }),
    heldAtCouncil: ask('heldWhenApplying', {
      throughout: 'heldSecond',
      'when-applying': 'heldSecond',
      not: 'appealSuspends',
    }),
    refusal: ask('cgrsRefusal', {
      'no-new-elements': 'laterNotSuspended',
      'manifestly-unfounded': 'laterOtherRefusal',
      other: 'laterOtherRefusal',
    }),
    examined: conclude('met', { basis: ['aliens-act:49/3/1'] }),
    appealSuspends: conclude('met', { basis: ['aliens-act:39/70', 'call-act:whole'] }),
    heldThroughout: conclude('to-verify', {
      basis: ['aliens-act:57/6/2:§3', 'aliens-act:49/3/1'],
      nature: 'assessed',
      remedy: 'lawyer-appeal',
    }),
    heldSecond: conclude('to-verify', {
      basis: ['aliens-act:39/70', 'call-act:whole'],
      nature: 'assessed',
      remedy: 'lawyer-appeal',
    }),
    laterNotSuspended: conclude('unmet', {
      basis: ['aliens-act:39/70', 'call-act:whole'],
      nature: 'assessed',
      remedy: 'urgent-request',
    }),
    laterOtherRefusal: conclude('to-verify', {
      basis: ['aliens-act:39/70', 'call-act:whole'],
      remedy: 'lawyer-appeal',
    }),
    appealLawChanged: conclude('to-verify', {
      basis: ['aliens-act:39/70', 'call-act:whole'],
      remedy: 'read-the-limit',
    }),
    cassation: conclude('to-verify', {
      basis: ['aliens-act:39/70', 'call-act:whole'],
      remedy: 'lawyer-appeal',
    }),
    protectionEnded: conclude('unmet', {
      basis: ['aliens-act:39/70', 'call-act:whole', 'aliens-act:49/3/1'],
    }),
    noApplication: conclude('not-applicable', { basis: ['aliens-act:49/3/1'] }),
  },
})
