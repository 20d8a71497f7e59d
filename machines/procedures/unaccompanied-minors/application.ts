import { ask, conclude, condition } from '@/machines/engine/condition'

const content = 'practice:minors-application-content'
const exclusion = ['aliens-act:61/25'] as const
const filing = ['aliens-act:61/15'] as const
const filed = ['aliens-act:61/15', 'aliens-act:61/14:3°'] as const
const items = ['aliens-act:61/15', content] as const
const identityProof = [content, 'aliens-act:61/20'] as const
const familySearch = [content, 'aliens-act:61/17'] as const
const toLawyer = { nature: 'assessed', remedy: 'talk-to-lawyer' } as const

/**
 * Art. 61/15: the guardian may file; nobody else is named. What a child without a guardian needs next depends on how far the
 * Guardianship Service is.
 */
export const guardian = condition({
  guardian: ask('guardianFiling', {
    files: 'guardianFiles',
    undecided: 'guardianUndecided',
    declines: 'guardianDeclines',
    'someone-else': 'lodgedByOther',
    none: 'service',
  }),
  service: ask('minorIdentification', {
    confirmed: 'noGuardianYet',
    'under-way': 'noGuardianYet',
    'not-reported': 'notReportedForGuardian',
    refused: 'noGuardianAfterRefusal',
  }),
  guardianFiles: conclude('met', { basis: filed }),
  guardianUndecided: conclude('to-verify', { basis: filing, remedy: 'talk-to-guardian' }),
  guardianDeclines: conclude('unmet', { basis: filing, remedy: 'talk-to-guardian' }),
  lodgedByOther: conclude('unmet', { basis: filed, remedy: 'talk-to-guardian' }),
  noGuardianYet: conclude('unmet', { basis: filed, remedy: 'ask-for-guardian' }),
  notReportedForGuardian: conclude('unmet', {
    basis: [...filed, 'practice:minors-reported-to-guardianship'],
    remedy: 'report-to-guardianship-service',
  }),
  noGuardianAfterRefusal: conclude('unmet', { basis: filed, remedy: 'talk-to-lawyer' }),
})

/** The King lists the data (61/15 al. 2). No sanction for a missing item was found, so none is stated. */
export const contents = condition({
  items: ask('minorApplication', { complete: 'itemsComplete', incomplete: 'itemsMissing' }),
  itemsComplete: conclude('met', { basis: items }),
  itemsMissing: conclude('to-verify', { basis: items, remedy: 'complete-file' }),
})

/** A copy of the passport, or the steps the guardian took to get one (61/20 al. 2 asks the same for the card). */
export const identity = condition({
  paper: ask('identityPaper', {
    'passport-or-id': 'copyReady',
    expired: 'copyReady',
    'other-single': 'steps',
    several: 'steps',
    'single-without-photo': 'steps',
    none: 'steps',
  }),
  steps: ask('identitySteps', {
    shown: 'stepsShown',
    'not-possible': 'stepsNotPossible',
    'not-yet': 'stepsNotYetTaken',
  }),
  copyReady: conclude('met', { basis: [content] }),
  stepsShown: conclude('met', { basis: identityProof, nature: 'assessed' }),
  stepsNotPossible: conclude('to-verify', {
    basis: identityProof,
    nature: 'assessed',
    remedy: 'explain-no-steps',
  }),
  stepsNotYetTaken: conclude('to-verify', { basis: [content], remedy: 'take-identity-steps' }),
})

export const familyContact = condition({
  steps: ask('familySteps', {
    described: 'familyStepsDescribed',
    unsafe: 'contactUnsafe',
    'not-yet': 'familyStepsMissing',
  }),
  familyStepsDescribed: conclude('met', { basis: familySearch }),
  contactUnsafe: conclude('to-verify', {
    basis: familySearch,
    nature: 'assessed',
    remedy: 'explain-no-contact',
  }),
  familyStepsMissing: conclude('to-verify', { basis: [content], remedy: 'describe-family-steps' }),
})

/** Art. 61/25 with art. 3 al. 1, 7°. A worry is never a no: only a decision of the Immigration Office is. */
export const publicOrder = condition({
  concern: ask('publicOrderConcern', { no: 'noConcern', yes: 'decision' }),
  decision: ask('publicOrderDecision', { yes: 'exclusionDecided', no: 'concernWeighed' }),
  noConcern: conclude('met', { basis: exclusion }),
  exclusionDecided: conclude('unmet', { basis: exclusion, ...toLawyer }),
  concernWeighed: conclude('to-verify', { basis: exclusion, ...toLawyer }),
})
