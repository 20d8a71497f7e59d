import { ask, conclude, condition } from '@/machines/engine/condition'
import { appealsThatBar } from '@/machines/procedures/return/appeals'
import { hasOrder, runningTerm } from '@/machines/procedures/return/order'
import { protectionPending } from '@/machines/procedures/return/protection'

const postponing = ['aliens-act:74/17:§2'] as const
const laterStay = ['aliens-act:1/3'] as const
const opinion = ['aliens-act:74/17:§1'] as const
const article3 = ['human-rights-court:41738/10', 'aliens-act:74/13'] as const
const minors = ['aliens-act:74/16:§1'] as const
const safeguards = ['aliens-act:74/16:§2'] as const
const tellGuardian = { nature: 'assessed', remedy: 'tell-the-guardian' } as const
const askPostponement = { nature: 'discretionary', remedy: 'ask-postponement' } as const

const termProtects = condition({
  ...runningTerm('threat'),
  // Here a term that does not run is an answer: nothing of it bars removal.
  termOver: conclude('unmet', { basis: ['aliens-act:74/14:§2', 'aliens-act:74/15'] }),
  noTerm: conclude('unmet', { basis: ['aliens-act:74/14:§3', 'aliens-act:74/15'] }),
  threat: ask('publicOrderConcern', { yes: 'termMayEndEarly', no: 'termRuns' }),
  termRuns: conclude('met', {
    basis: ['aliens-act:74/14:§2', 'aliens-act:44quater', 'council-of-state:238.569'],
  }),
  termMayEndEarly: conclude('to-verify', {
    basis: ['aliens-act:74/15', 'aliens-act:74/14:§3:3°'],
    nature: 'assessed',
    remedy: 'lawyer-term',
  }),
})

const refoulement = condition({
  danger: ask(
    'dangerOnReturn',
    { yes: 'opinion', no: 'noDanger' },
    {
      unsure: 'opinion',
      why: 'An opinion of the CGRS binds whatever the person says of the danger (art. 74/17 §1).',
    },
  ),
  opinion: ask('cgrsNoRemovalOpinion', { yes: 'opinionBinds', no: 'dangerToWeigh' }),
  noDanger: conclude('not-applicable', { basis: opinion }),
  opinionBinds: conclude('met', { basis: opinion, remedy: 'show-cgrs-opinion' }),
  dangerToWeigh: conclude('to-verify', { basis: opinion, nature: 'assessed', remedy: 'tell-the-danger' }),
})

/** Article 3 of the Convention, beside the postponement that article 74/17 §2 leaves to the Office. */
const graveIllness = condition({
  illness: ask('seriousIllness', { yes: 'illnessToWeigh', no: 'noGraveIllness' }),
  noGraveIllness: conclude('not-applicable', { basis: article3 }),
  illnessToWeigh: conclude('to-verify', { basis: article3, nature: 'assessed', remedy: 'tell-the-illness' }),
})

const postponement = condition({
  clock: ask('termClock', {
    running: 'termStillRuns',
    over: 'notice',
    'no-term': 'notice',
  }),
  notice: ask('postponementNotice', { yes: 'postponed', no: 'health' }),
  health: ask('travelHealth', {
    certified: 'healthMayPostpone',
    'not-certified': 'certificateMissing',
    'can-travel': 'obstacle',
  }),
  obstacle: ask('returnObstacle', { yes: 'obstacleMayPostpone', no: 'noObstacle' }),
  termStillRuns: conclude('not-applicable', { basis: ['aliens-act:74/14:§2'] }),
  postponed: conclude('met', { basis: postponing, nature: 'discretionary' }),
  healthMayPostpone: conclude('to-verify', { basis: postponing, ...askPostponement }),
  certificateMissing: conclude('to-verify', { basis: postponing, remedy: 'travel-certificate' }),
  obstacleMayPostpone: conclude('to-verify', { basis: postponing, ...askPostponement }),
  noObstacle: conclude('unmet', { basis: ['aliens-act:74/17:§2', 'practice:return-forced-steps'] }),
})

const orderSuspended = condition({
  stay: ask('currentStay', {
    none: 'application',
    'short-stay': 'application',
    'procedure-document': 'suspended',
    temporary: 'stayHeld',
    unlimited: 'stayHeld',
  }),
  application: ask('pendingStayApplication', { yes: 'orderStays', no: 'nothingNew' }),
  suspended: conclude('met', { basis: laterStay, remedy: 'show-stay-document' }),
  orderStays: conclude('unmet', { basis: laterStay }),
  nothingNew: conclude('not-applicable', { basis: laterStay }),
  stayHeld: conclude('to-verify', { basis: laterStay, remedy: 'show-stay-document' }),
})

const minorReturn = condition({
  age: ask('majority', { adult: 'adult', 'under-18': 'company' }),
  company: ask('accompanyingAdult', {
    parent: 'withAdult',
    // Whether the paper counts is for the law that applies to the family (61/14, 1°).
    'adult-with-decision': 'ageUnknown',
    'recognition-pending': 'ageUnknown',
    'adult-without-authority': 'risk',
    nobody: 'risk',
  }),
  risk: ask('returnExploitationRisk', { yes: 'riskBars', no: 'care' }),
  care: ask('returnCare', {
    family: 'careToCheck',
    structure: 'careToCheck',
    nobody: 'noCareBars',
  }),
  adult: conclude('not-applicable', { basis: minors }),
  withAdult: conclude('not-applicable', { basis: minors }),
  riskBars: conclude('met', { basis: safeguards, ...tellGuardian }),
  noCareBars: conclude('met', { basis: safeguards, ...tellGuardian }),
  careToCheck: conclude('to-verify', { basis: safeguards, ...tellGuardian }),
  ageUnknown: conclude('to-verify', { basis: minors, remedy: 'tell-the-guardian' }),
})

/** Is forced removal barred today? Each condition is one bar; they stand beside each other. */
export const removal = {
  gate: true,
  appliesIf: hasOrder,
  conditions: {
    termProtects,
    ...appealsThatBar,
    protectionPending,
    refoulement,
    graveIllness,
    postponement,
    orderSuspended,
    minorReturn,
  },
} as const
