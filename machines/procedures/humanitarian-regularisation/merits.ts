import { ask, conclude, condition } from '@/machines/engine/condition'

/*
 * The law gives no criteria: these are profiles seen in practice. None is ever met or unmet, because the Immigration
 * Office weighs the whole file; a profile that is absent just does not apply.
 */

const vulnerable = ['practice:9bis-vulnerability'] as const
const long = ['practice:9bis-long-procedure'] as const
const fraud = ['aliens-act:74/20'] as const
const publicOrder = ['practice:9bis-public-order'] as const

/** A specific vulnerability, where a stay is the only way to prevent that a human right is broken. */
export const vulnerability = condition({
  profile: ask('specificVulnerability', { yes: 'vulnerabilityToWeigh', no: 'noVulnerability' }),
  vulnerabilityToWeigh: conclude('to-verify', {
    basis: vulnerable,
    nature: 'discretionary',
    remedy: 'show-vulnerability',
  }),
  noVulnerability: conclude('not-applicable', { basis: vulnerable, nature: 'discretionary' }),
})

/**
 * An unreasonably long protection procedure: more than four years, or three with a child at school, from lodging to
 * notification of the enforceable decision, together with other elements.
 */
export const longProcedure = condition({
  procedure: ask('protectionProcedure', {
    pending: 'runningLength',
    'cassation-admitted': 'endedLength',
    ended: 'endedLength',
    never: 'noLongProcedure',
  }),
  runningLength: ask('runningProtectionLength', {
    'over-4-years': 'conduct',
    'over-3-years': 'school',
    '3-years-or-less': 'notLongEnough',
  }),
  endedLength: ask('endedProtectionLength', {
    'over-4-years': 'conduct',
    'over-3-years': 'school',
    '3-years-or-less': 'notLongEnough',
  }),
  school: ask('childAtSchool', { yes: 'conduct', no: 'notLongEnough' }),
  conduct: ask('delayByOwnConduct', { yes: 'ownDelay', no: 'roots' }),
  roots: ask('roots', { some: 'longWithRoots', none: 'longAlone' }),
  noLongProcedure: conclude('not-applicable', { basis: long, nature: 'practice' }),
  notLongEnough: conclude('not-applicable', { basis: long, nature: 'practice' }),
  longWithRoots: conclude('to-verify', { basis: long, nature: 'discretionary', remedy: 'show-roots' }),
  longAlone: conclude('to-verify', {
    basis: ['practice:9bis-length-alone', ...long],
    nature: 'discretionary',
    remedy: 'show-roots',
  }),
  ownDelay: conclude('to-verify', { basis: long, nature: 'discretionary', remedy: 'talk-to-lawyer' }),
})

/** Fraud: false information or forged papers may lead to a refusal, whatever else is shown (article 74/20). */
export const noFraud = condition({
  concern: ask('fraudConcern', { no: 'noFraudKnown', yes: 'fraudToWeigh' }),
  noFraudKnown: conclude('met', { basis: fraud }),
  fraudToWeigh: conclude('to-verify', { basis: fraud, nature: 'discretionary', remedy: 'talk-to-lawyer' }),
})

/** Public order: article 9bis has no such ground, but the discretion leaves room for it. */
export const noPublicOrderConcern = condition({
  concern: ask('publicOrderConcern', { no: 'noConcernKnown', yes: 'orderToWeigh' }),
  noConcernKnown: conclude('met', { basis: publicOrder, nature: 'practice' }),
  orderToWeigh: conclude('to-verify', {
    basis: publicOrder,
    nature: 'discretionary',
    remedy: 'talk-to-lawyer',
  }),
})
