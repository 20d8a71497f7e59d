import { ask, conclude, condition } from '@/machines/engine/condition'
import { appliesIf } from '@/machines/engine/procedure'

const guardianship = ['aliens-act:74/19'] as const
const dublin = ['aliens-act:51/5:§4'] as const
const milderFirst = ['aliens-act:7:al.3', 'aliens-act:74/28:§3'] as const
const families = ['aliens-act:74/9:§1'] as const
const extensions = ['aliens-act:7:al.5–8'] as const
const askRelease = { nature: 'assessed', remedy: 'ask-release' } as const

const lastResort = condition({
  milderMeasure: ask('milderMeasure', { yes: 'reasonsGiven', no: 'reasonsMissing' }),
  reasonsGiven: conclude('met', { basis: milderFirst }),
  reasonsMissing: conclude('unmet', { basis: milderFirst, ...askRelease }),
})

const familyHeld = condition({
  child: ask('minorChildPresent', { yes: 'place', no: 'noChild' }),
  place: ask('whereabouts', {
    'closed-centre': 'familyInClosedCentre',
    belgium: 'placeUnknown',
    'transit-zone': 'placeUnknown',
    abroad: 'placeUnknown',
  }),
  noChild: conclude('not-applicable', { basis: families }),
  familyInClosedCentre: conclude('unmet', { basis: families, remedy: 'ask-release' }),
  placeUnknown: conclude('to-verify', {
    basis: ['aliens-act:74/9:§1', 'aliens-act:74/9:§3'],
    remedy: 'lawyer-detention',
  }),
})

const minorHeld = condition({
  age: ask('majority', { adult: 'adult', 'under-18': 'company' }),
  company: ask('accompanyingAdult', {
    parent: 'withAdult',
    // Whether the paper counts is for the law that applies to the family (61/14, 1°).
    'adult-with-decision': 'ageUnknown',
    'recognition-pending': 'ageUnknown',
    'adult-without-authority': 'minorInCentre',
    nobody: 'minorInCentre',
  }),
  adult: conclude('not-applicable', { basis: guardianship }),
  withAdult: conclude('not-applicable', { basis: ['aliens-act:74/9:§1', 'aliens-act:74/19'] }),
  minorInCentre: conclude('unmet', { basis: guardianship, remedy: 'tell-the-guardian' }),
  ageUnknown: conclude('to-verify', { basis: guardianship, remedy: 'tell-the-guardian' }),
})

const detentionTerm = condition({
  order: ask('orderToLeave', { yes: 'paper', no: 'otherDetention' }),
  paper: ask('orderPaper', {
    order: 'length',
    dublin: 'dublinLength',
    'bring-back': 'length',
  }),
  length: ask('detentionLength', {
    'up-to-2': 'withinTwo',
    'up-to-5': 'extension',
    'up-to-8': 'eightMonths',
    'over-8': 'overEight',
  }),
  extension: ask('detentionExtended', { yes: 'withinFive', no: 'notExtended' }),
  eightMonths: ask('eightMonthsOpen', {
    eu: 'overFive',
    threat: 'extendedForThreat',
    'no-threat': 'overFive',
  }),
  extendedForThreat: ask('detentionExtended', { yes: 'withinEight', no: 'notExtended' }),
  dublinLength: ask('dublinDetention', {
    'up-to-6-weeks': 'sixWeeks',
    'up-to-12-weeks': 'twoPeriods',
    'over-12-weeks': 'overTwelveWeeks',
  }),
  otherDetention: conclude('to-verify', {
    basis: ['aliens-act:74/6', 'aliens-act:7:al.3'],
    remedy: 'lawyer-detention',
  }),
  withinTwo: conclude('met', { basis: ['aliens-act:7:al.3'] }),
  withinFive: conclude('met', { basis: ['aliens-act:7:al.5–8', 'aliens-act:74'] }),
  notExtended: conclude('unmet', { basis: extensions, remedy: 'ask-release' }),
  withinEight: conclude('to-verify', { basis: extensions, ...askRelease }),
  overFive: conclude('unmet', { basis: ['aliens-act:7:al.5–8', 'aliens-act:44septies'], ...askRelease }),
  overEight: conclude('unmet', {
    basis: ['aliens-act:7:al.5–8', 'practice:return-refused-boarding'],
    ...askRelease,
  }),
  sixWeeks: conclude('met', { basis: dublin }),
  twoPeriods: conclude('to-verify', { basis: dublin, remedy: 'lawyer-detention' }),
  overTwelveWeeks: conclude('unmet', { basis: dublin, ...askRelease }),
})

const release = condition({
  lastRequest: ask('lastReleaseRequest', {
    never: 'canAskNow',
    'over-a-month': 'canAskNow',
    'within-a-month': 'waitAMonth',
  }),
  canAskNow: conclude('met', { basis: ['aliens-act:71', 'aliens-act:72'], remedy: 'ask-release' }),
  waitAMonth: conclude('unmet', { basis: ['aliens-act:71'] }),
})

/** Detention for a removal: last resort, who may not be held, how long, and how to ask for release. */
export const detention = {
  gate: true,
  appliesIf: appliesIf('detained', ['yes'], { basis: ['aliens-act:7:al.3'] }),
  conditions: { lastResort, familyHeld, minorHeld, detentionTerm, release },
} as const
