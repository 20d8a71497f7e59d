import { ask, conclude, condition } from '@/machines/engine/condition'

const repeated = ['aliens-act:9ter:§3:5°'] as const
const refusedInProtection = [...repeated, 'aliens-act:9bis:§2:1°'] as const
const unsaidInProtection = [...repeated, 'aliens-act:9bis:§2:2°'] as const
const raisedForStay = [...repeated, 'aliens-act:9bis:§2:3°'] as const

/** Elements of an earlier 9ter application are barred, except where that file failed on form or was withdrawn. */
export const noEarlierMedicalElements = condition({
  application: ask('earlierMedical', { none: 'firstApplication', earlier: 'outcome' }),
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

  firstApplication: conclude('met', { basis: repeated }),
  failedOnForm: conclude('met', { basis: repeated }),
  earlierWithdrawn: conclude('met', { basis: repeated }),
  replacesPending: conclude('met', {
    basis: [...repeated, 'aliens-act:9ter:§8', 'practice:9ter-newest-replaces'],
  }),
  newFacts: conclude('met', { basis: repeated, nature: 'assessed' }),
  newTreatment: conclude('to-verify', { basis: repeated, nature: 'assessed', remedy: 'show-new-elements' }),
  sameAfterFilter: conclude('unmet', {
    basis: ['aliens-act:9ter:§3:4°', 'aliens-act:9ter:§3:5°'],
    remedy: 'show-new-elements',
  }),
  sameElements: conclude('unmet', { basis: repeated, remedy: 'show-new-elements' }),
})

/** Elements rejected in an asylum procedure, or that belonged there (art. 9bis §2, 1° and 2°). */
export const noProtectionElements = condition({
  protection: ask('protectionProcedure', {
    pending: 'earlierProcedure',
    'cassation-admitted': 'mention',
    ended: 'mention',
    never: 'noProtection',
  }),
  // While the first procedure runs, nothing has been rejected and everything can still be raised there.
  earlierProcedure: ask('earlierProtectionRefused', { yes: 'mention', no: 'protectionPending' }),
  mention: ask('illnessInProtection', {
    rejected: 'rejectedInProtection',
    outside: 'rejectedAsOutside',
    'known-unsaid': 'perhapsToBeRaised',
    'unknown-then': 'unknownThen',
  }),
  noProtection: conclude('met', { basis: repeated }),
  protectionPending: conclude('met', { basis: [...refusedInProtection, 'aliens-act:9bis:§2:2°'] }),
  rejectedAsOutside: conclude('met', { basis: refusedInProtection }),
  unknownThen: conclude('met', { basis: unsaidInProtection }),
  rejectedInProtection: conclude('unmet', { basis: refusedInProtection, remedy: 'read-protection-decision' }),
  perhapsToBeRaised: conclude('to-verify', {
    basis: unsaidInProtection,
    nature: 'assessed',
    remedy: 'explain-silence',
  }),
})

/** Elements of another earlier residence application (art. 9bis §2, 3°). */
export const noEarlierStayElements = condition({
  application: ask('earlierStayRequest', { none: 'noEarlierStay', earlier: 'mention' }),
  mention: ask('illnessInEarlierStay', {
    'not-raised': 'notRaised',
    excepted: 'raisedButExcepted',
    raised: 'alreadyRaised',
  }),
  noEarlierStay: conclude('met', { basis: repeated }),
  notRaised: conclude('met', { basis: raisedForStay }),
  raisedButExcepted: conclude('met', { basis: raisedForStay }),
  alreadyRaised: conclude('unmet', { basis: raisedForStay, remedy: 'show-new-elements' }),
})
