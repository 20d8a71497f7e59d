import { ask, conclude, condition } from '@/machines/engine/condition'
import { askUrgently } from '@/machines/procedures/return/order'

const appeal = ['aliens-act:39/70', 'call-act:whole'] as const
const application = ['aliens-act:49/3/1'] as const
const transferred = ['aliens-act:51/5:§4', 'practice:transfer-decision-appeal'] as const
const repeated = { nature: 'assessed', remedy: 'lawyer-appeal' } as const

/** A protection application bars removal while it runs, with exceptions for later applications (49/3/1, 39/70). */
export const protectionPending = condition({
  procedure: ask('protectionProcedure', {
    pending: 'transfer',
    'cassation-admitted': 'cassation',
    ended: 'outcome',
    never: 'noApplication',
  }),
  outcome: ask('protectionOutcome', {
    granted: 'protectionHeld',
    refused: 'protectionEnded',
    other: 'protectionEnded',
  }),
  // Whoever holds a decision that another country is responsible may be taken there, while the CGRS examines nothing.
  transfer: ask('transferDecided', { decided: 'otherCountry', 'not-decided': 'instance' }),
  instance: ask('protectionAt', { cgrs: 'countAtCgrs', council: 'law' }),
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
  law: ask('protectionAppealLaw', { known: 'countAtCouncil', changed: 'appealLawChanged' }),
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
  otherCountry: conclude('to-verify', { basis: transferred, nature: 'assessed', ...askUrgently }),
  examined: conclude('met', { basis: application }),
  appealSuspends: conclude('met', { basis: appeal }),
  heldThroughout: conclude('to-verify', {
    basis: ['aliens-act:57/6/2:§3', 'aliens-act:49/3/1'],
    ...repeated,
  }),
  heldSecond: conclude('to-verify', { basis: appeal, ...repeated }),
  laterNotSuspended: conclude('to-verify', {
    basis: appeal,
    nature: 'assessed',
    ...askUrgently,
  }),
  laterOtherRefusal: conclude('to-verify', { basis: appeal, remedy: 'lawyer-appeal' }),
  appealLawChanged: conclude('to-verify', { basis: appeal, remedy: 'read-the-limit' }),
  cassation: conclude('to-verify', { basis: appeal, remedy: 'lawyer-appeal' }),
  protectionHeld: conclude('to-verify', {
    basis: ['aliens-act:74/17:§1', ...application],
    nature: 'assessed',
    remedy: 'lawyer-appeal',
  }),
  protectionEnded: conclude('unmet', { basis: [...appeal, ...application] }),
  noApplication: conclude('not-applicable', { basis: application }),
})
