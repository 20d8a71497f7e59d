import { ask, conclude, condition } from '@/machines/engine/condition'

/** Elements of an earlier 9ter application are barred, except where that file failed on form or was withdrawn. */
export const noEarlierMedicalElements = condition({
  initial: 'earlier',
  states: {
    earlier: ask('earlierMedical', {
      none: 'firstApplication',
      earlier: 'outcome',
    }),
    outcome: ask('earlierMedicalOutcome', {
      form: 'failedOnForm',
      withdrawn: 'earlierWithdrawn',
      pending: 'replacesPending',
      filter: 'newAfterFilter',
      other: 'newAfterDecision',
    }),
    newAfterFilter: ask('newMedicalElements', {
      'new-facts': 'newFacts',
      'new-treatment': 'newTreatment',
      same: 'sameAfterFilter',
    }),
    newAfterDecision: ask('newMedicalElements', {
      'new-facts': 'newFacts',
      'new-treatment': 'newTreatment',
      same: 'sameElements',
    }),

    firstApplication: conclude('met', { basis: ['aliens-act:9ter:§3:5°'] }),
    failedOnForm: conclude('met', { basis: ['aliens-act:9ter:§3:5°'] }),
    earlierWithdrawn: conclude('met', { basis: ['aliens-act:9ter:§3:5°'] }),
    replacesPending: conclude('met', {
      basis: ['aliens-act:9ter:§3:5°', 'aliens-act:9ter:§8', 'practice:9ter-newest-replaces'],
    }),
    newFacts: conclude('met', { basis: ['aliens-act:9ter:§3:5°'], nature: 'assessed' }),
    newTreatment: conclude('to-verify', {
      basis: ['aliens-act:9ter:§3:5°'],
      nature: 'assessed',
      remedy: 'show-new-elements',
    }),
    sameAfterFilter: conclude('unmet', {
      basis: ['aliens-act:9ter:§3:4°', 'aliens-act:9ter:§3:5°'],
      remedy: 'show-new-elements',
    }),
    sameElements: conclude('unmet', { basis: ['aliens-act:9ter:§3:5°'], remedy: 'show-new-elements' }),
  },
})

/** Elements rejected in an asylum procedure, or that belonged there (art. 9bis §2, 1° and 2°). */
export const noProtectionElements = condition({
  initial: 'protection',
  states: {
    protection: ask('protectionProcedure', {
      pending: 'earlierOne',
      'cassation-admitted': 'raised',
      ended: 'raised',
      never: 'noProtection',
    }),
    // While the first one runs nothing has been rejected, and everything can still be said there.
    earlierOne: ask('earlierProtectionRefused', {
      yes: 'raised',
      no: 'protectionPending',
    }),
    raised: ask('illnessInProtection', {
      rejected: 'rejectedInProtection',
      outside: 'rejectedAsOutside',
      'known-unsaid': 'perhapsToBeRaised',
      'unknown-then': 'unknownThen',
    }),
    noProtection: conclude('met', { basis: ['aliens-act:9ter:§3:5°'] }),
    protectionPending: conclude('met', {
      basis: ['aliens-act:9ter:§3:5°', 'aliens-act:9bis:§2:1°', 'aliens-act:9bis:§2:2°'],
    }),
    rejectedAsOutside: conclude('met', { basis: ['aliens-act:9ter:§3:5°', 'aliens-act:9bis:§2:1°'] }),
    unknownThen: conclude('met', { basis: ['aliens-act:9ter:§3:5°', 'aliens-act:9bis:§2:2°'] }),
    rejectedInProtection: conclude('unmet', {
      basis: ['aliens-act:9ter:§3:5°', 'aliens-act:9bis:§2:1°'],
      remedy: 'read-protection-decision',
    }),
    perhapsToBeRaised: conclude('to-verify', {
      basis: ['aliens-act:9ter:§3:5°', 'aliens-act:9bis:§2:2°'],
      nature: 'assessed',
      remedy: 'explain-silence',
    }),
  },
})

/** Elements of another earlier residence application (art. 9bis §2, 3°). */
export const noEarlierStayElements = condition({
  initial: 'earlier',
  states: {
    earlier: ask('earlierStayRequest', {
      none: 'noEarlierStay',
      earlier: 'raised',
    }),
    raised: ask('illnessInEarlierStay', {
      'not-raised': 'notRaised',
      excepted: 'raisedButExcepted',
      raised: 'alreadyRaised',
    }),
    noEarlierStay: conclude('met', { basis: ['aliens-act:9ter:§3:5°'] }),
    notRaised: conclude('met', { basis: ['aliens-act:9ter:§3:5°', 'aliens-act:9bis:§2:3°'] }),
    raisedButExcepted: conclude('met', { basis: ['aliens-act:9ter:§3:5°', 'aliens-act:9bis:§2:3°'] }),
    alreadyRaised: conclude('unmet', {
      basis: ['aliens-act:9ter:§3:5°', 'aliens-act:9bis:§2:3°'],
      remedy: 'show-new-elements',
    }),
  },
})
