import { ask, conclude, condition } from '@/machines/engine/condition'

const ofStay = ['aliens-act:9bis:§2:3°'] as const
const ofMedical = ['aliens-act:9bis:§2:4°'] as const
const ofStatelessness = ['aliens-act:9bis:§2:5°'] as const
const severalReasons = { nature: 'assessed', remedy: 'lean-on-new-reasons' } as const

/* Article 9bis, § 2, 3° to 5°: elements of earlier applications to stay. The bar is for each element. */

/** 3°: elements of an earlier request to stay, except one that failed on identity or fee alone, or was withdrawn. */
export const noElementsOfStayApplication = condition({
  application: ask('earlierStayRequest', { none: 'noStayApplication', earlier: 'share' }),
  share: ask('reasonsInStayApplication', {
    none: 'newSinceStayApplication',
    some: 'endForSome',
    all: 'endForAll',
  }),
  endForSome: ask('stayApplicationEnded', {
    'identity-or-fee': 'failedOnForm',
    withdrawn: 'wasWithdrawn',
    otherwise: 'someRaisedInStay',
  }),
  endForAll: ask('stayApplicationEnded', {
    'identity-or-fee': 'failedOnForm',
    withdrawn: 'wasWithdrawn',
    otherwise: 'allRaisedInStay',
  }),
  noStayApplication: conclude('not-applicable', { basis: ofStay }),
  newSinceStayApplication: conclude('met', { basis: ofStay }),
  failedOnForm: conclude('met', { basis: ofStay }),
  wasWithdrawn: conclude('met', { basis: [...ofStay, 'aliens-act:9bis:§3'] }),
  someRaisedInStay: conclude('to-verify', { basis: ofStay, ...severalReasons }),
  allRaisedInStay: conclude('unmet', {
    basis: [...ofStay, 'practice:9bis-new-elements'],
    remedy: 'find-new-reasons',
  }),
})

/** 4°: elements raised in a 9ter application, without exception. */
export const noElementsOfMedicalApplication = condition({
  application: ask('earlierMedical', { none: 'noMedicalApplication', earlier: 'share' }),
  share: ask('reasonsInMedicalApplication', {
    none: 'newSinceMedical',
    some: 'someRaisedInMedical',
    all: 'allRaisedInMedical',
  }),
  noMedicalApplication: conclude('not-applicable', { basis: ofMedical }),
  newSinceMedical: conclude('met', { basis: ofMedical }),
  someRaisedInMedical: conclude('to-verify', { basis: ofMedical, ...severalReasons }),
  allRaisedInMedical: conclude('unmet', { basis: ofMedical, remedy: 'find-new-reasons' }),
})

/** 5°: elements raised in a statelessness application, except one not taken into consideration (article 57/40). */
export const noElementsOfStatelessness = condition({
  rule: ask('statelessnessBar', { 'not-yet': 'barNotInForce', 'in-force': 'application' }),
  application: ask('earlierStatelessness', { none: 'noStatelessnessApplication', earlier: 'share' }),
  share: ask('reasonsInStatelessness', {
    none: 'newSinceStatelessness',
    some: 'considerationForSome',
    all: 'considerationForAll',
  }),
  considerationForSome: ask('statelessnessNotConsidered', {
    yes: 'notConsidered',
    no: 'someRaisedInStatelessness',
  }),
  considerationForAll: ask('statelessnessNotConsidered', {
    yes: 'notConsidered',
    no: 'allRaisedInStatelessness',
  }),
  barNotInForce: conclude('not-applicable', { basis: ofStatelessness }),
  noStatelessnessApplication: conclude('not-applicable', { basis: ofStatelessness }),
  newSinceStatelessness: conclude('met', { basis: ofStatelessness }),
  notConsidered: conclude('met', { basis: ofStatelessness }),
  someRaisedInStatelessness: conclude('to-verify', { basis: ofStatelessness, ...severalReasons }),
  allRaisedInStatelessness: conclude('unmet', {
    basis: [...ofStatelessness, 'practice:9bis-new-elements'],
    remedy: 'find-new-reasons',
  }),
})
