import { ask, conclude, condition } from '@/machines/engine/condition'

/* Article 9bis, § 2, 3° to 5°: elements of earlier applications to stay. The bar is for each element. */

/** 3°: elements of an earlier request to stay, except one that failed on identity or fee alone, or was withdrawn. */
export const noElementsOfStayApplication = condition({
  initial: 'earlier',
  states: {
    earlier: ask('earlierStayRequest', {
      none: 'noStayApplication',
      earlier: 'share',
      unsure: 'stayApplicationUnclear',
    }),
    share: ask('reasonsInStayApplication', {
      none: 'newSinceStayApplication',
      some: 'endForSome',
      all: 'endForAll',
      unsure: 'endIfUnclear',
    }),
    endForSome: ask('stayApplicationEnded', {
      'identity-or-fee': 'failedOnForm',
      withdrawn: 'wasWithdrawn',
      otherwise: 'someRaisedInStay',
      unsure: 'stayApplicationUnclear',
    }),
    endForAll: ask('stayApplicationEnded', {
      'identity-or-fee': 'failedOnForm',
      withdrawn: 'wasWithdrawn',
      otherwise: 'allRaisedInStay',
      unsure: 'stayApplicationUnclear',
    }),
    // The exceptions cover every element of that request, so the share need not be known.
    endIfUnclear: ask('stayApplicationEnded', {
      'identity-or-fee': 'failedOnForm',
      withdrawn: 'wasWithdrawn',
      otherwise: 'stayApplicationUnclear',
      unsure: 'stayApplicationUnclear',
    }),
    noStayApplication: conclude('not-applicable', { basis: ['aliens-act:9bis:§2:3°'] }),
    newSinceStayApplication: conclude('met', { basis: ['aliens-act:9bis:§2:3°'] }),
    failedOnForm: conclude('met', { basis: ['aliens-act:9bis:§2:3°'] }),
    wasWithdrawn: conclude('met', { basis: ['aliens-act:9bis:§2:3°', 'aliens-act:9bis:§3'] }),
    someRaisedInStay: conclude('to-verify', {
      basis: ['aliens-act:9bis:§2:3°'],
      nature: 'assessed',
      remedy: 'lean-on-new-reasons',
    }),
    allRaisedInStay: conclude('unmet', {
      basis: ['aliens-act:9bis:§2:3°', 'practice:9bis-new-elements'],
      remedy: 'find-new-reasons',
    }),
    stayApplicationUnclear: conclude('to-verify', {
      basis: ['aliens-act:9bis:§2:3°'],
      remedy: 'read-earlier-decisions',
    }),
  },
})

/** 4°: elements raised in a 9ter application, without exception. */
export const noElementsOfMedicalApplication = condition({
  initial: 'earlier',
  states: {
    earlier: ask('earlierMedical', {
      none: 'noMedicalApplication',
      earlier: 'share',
      unsure: 'medicalApplicationUnclear',
    }),
    share: ask('reasonsInMedicalApplication', {
      none: 'newSinceMedical',
      some: 'someRaisedInMedical',
      all: 'allRaisedInMedical',
      unsure: 'medicalApplicationUnclear',
    }),
    noMedicalApplication: conclude('not-applicable', { basis: ['aliens-act:9bis:§2:4°'] }),
    newSinceMedical: conclude('met', { basis: ['aliens-act:9bis:§2:4°'] }),
    someRaisedInMedical: conclude('to-verify', {
      basis: ['aliens-act:9bis:§2:4°'],
      nature: 'assessed',
      remedy: 'lean-on-new-reasons',
    }),
    allRaisedInMedical: conclude('unmet', {
      basis: ['aliens-act:9bis:§2:4°'],
      remedy: 'find-new-reasons',
    }),
    medicalApplicationUnclear: conclude('to-verify', {
      basis: ['aliens-act:9bis:§2:4°'],
      remedy: 'read-earlier-decisions',
    }),
  },
})

/** 5°: elements raised in a statelessness application, except one not taken into consideration (article 57/40). */
export const noElementsOfStatelessness = condition({
  initial: 'rule',
  states: {
    rule: ask('statelessnessBar', { 'not-yet': 'barNotInForce', 'in-force': 'earlier' }),
    earlier: ask('earlierStatelessness', {
      none: 'noStatelessnessApplication',
      earlier: 'share',
      unsure: 'statelessnessUnclear',
    }),
    share: ask('reasonsInStatelessness', {
      none: 'newSinceStatelessness',
      some: 'considerationForSome',
      all: 'considerationForAll',
      unsure: 'considerationIfUnclear',
    }),
    considerationForSome: ask('statelessnessNotConsidered', {
      yes: 'notConsidered',
      no: 'someRaisedInStatelessness',
      unsure: 'statelessnessUnclear',
    }),
    considerationForAll: ask('statelessnessNotConsidered', {
      yes: 'notConsidered',
      no: 'allRaisedInStatelessness',
      unsure: 'statelessnessUnclear',
    }),
    considerationIfUnclear: ask('statelessnessNotConsidered', {
      yes: 'notConsidered',
      no: 'statelessnessUnclear',
      unsure: 'statelessnessUnclear',
    }),
    barNotInForce: conclude('not-applicable', { basis: ['aliens-act:9bis:§2:5°'] }),
    noStatelessnessApplication: conclude('not-applicable', { basis: ['aliens-act:9bis:§2:5°'] }),
    newSinceStatelessness: conclude('met', { basis: ['aliens-act:9bis:§2:5°'] }),
    notConsidered: conclude('met', { basis: ['aliens-act:9bis:§2:5°'] }),
    someRaisedInStatelessness: conclude('to-verify', {
      basis: ['aliens-act:9bis:§2:5°'],
      nature: 'assessed',
      remedy: 'lean-on-new-reasons',
    }),
    allRaisedInStatelessness: conclude('unmet', {
      basis: ['aliens-act:9bis:§2:5°', 'practice:9bis-new-elements'],
      remedy: 'find-new-reasons',
    }),
    statelessnessUnclear: conclude('to-verify', {
      basis: ['aliens-act:9bis:§2:5°'],
      remedy: 'read-earlier-decisions',
    }),
  },
})
