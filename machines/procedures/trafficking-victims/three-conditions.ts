import { ask, conclude, condition } from '@/machines/engine/condition'

const three = 'practice:victims-three-conditions'
const centres = ['aliens-act:61/2:§2', 'practice:victims-three-centres'] as const
const firstPaper = ['aliens-act:61/2:§2'] as const
const timeToDecide = ['aliens-act:61/2:§2', 'aliens-act:61/2:§3'] as const
const statement = ['aliens-act:61/3:§1', 'aliens-act:61/2:§3'] as const
const goingOn = ['aliens-act:61/4:§1', 'aliens-act:61/4:§2'] as const
const ties = [three, 'aliens-act:61/4:§1'] as const
const toDecide = { nature: 'assessed', remedy: 'decide-on-statement' } as const

export const contact = condition({
  contact: ask('contactState', {
    cut: 'contactEnded',
    'they-reach-out': 'contactUnwanted',
    dependent: 'stillDependent',
    'own-choice': 'contactResumed',
  }),
  contactEnded: conclude('met', { basis: ties }),
  contactUnwanted: conclude('to-verify', {
    basis: [three, 'aliens-act:61/3:§2'],
    nature: 'assessed',
    remedy: 'find-safe-place',
  }),
  stillDependent: conclude('unmet', { basis: ties, remedy: 'find-safe-place' }),
  contactResumed: conclude('unmet', { basis: ties, remedy: 'find-safe-place' }),
})

/** Support of a recognised centre (61/2 §2); only the three centres ask for papers (royal decree, circular). */
export const centre = condition({
  support: ask('centreSupport', {
    accompanied: 'centreAccompanies',
    'first-contact': 'firstTalkOnly',
    'not-yet': 'noCentreYet',
    declined: 'declinedWhen',
  }),
  // The Act asks for a centre before the 45 days; for the later papers it is the royal decree and the circular.
  declinedWhen: ask('traffickingPhase', {
    none: 'centreDeclined',
    'forty-five-days': 'centreDeclined',
    'three-months': 'centreDeclinedLater',
    'six-months': 'centreDeclinedLater',
    permanent: 'centreDeclinedLater',
  }),
  centreAccompanies: conclude('met', { basis: centres }),
  firstTalkOnly: conclude('to-verify', { basis: centres, remedy: 'talk-to-centre' }),
  noCentreYet: conclude('to-verify', { basis: centres, remedy: 'talk-to-centre' }),
  centreDeclined: conclude('unmet', { basis: ['aliens-act:61/2:§2', three], remedy: 'talk-to-centre' }),
  centreDeclinedLater: conclude('to-verify', {
    basis: [three, 'practice:victims-three-centres'],
    nature: 'practice',
    remedy: 'talk-to-centre',
  }),
})

/**
 * Asked by phase. The 45 days are there to decide; the 3 months begin with a statement; the 6 months need a clear will
 * to cooperate, and only then may the stay end because cooperation stopped (61/4 §2). A person with a B card skips the
 * stage.
 */
export const cooperation = condition({
  phase: ask('traffickingPhase', {
    none: 'beforeStart',
    'forty-five-days': 'inFortyFiveDays',
    'three-months': 'inThreeMonths',
    'six-months': 'inSixMonths',
    permanent: 'inSixMonths',
  }),
  beforeStart: ask('statementState', {
    made: 'statementMade',
    willing: 'willingToHelp',
    undecided: 'timeToThink',
    stopped: 'thinkingTimeLeft',
  }),
  inFortyFiveDays: ask('statementState', {
    made: 'statementInTime',
    willing: 'statementBeforeEnd',
    undecided: 'statementBeforeEnd',
    stopped: 'noNextPaper',
  }),
  inThreeMonths: ask('statementState', {
    made: 'clearWill',
    willing: 'clearWill',
    undecided: 'willReported',
    stopped: 'willReported',
  }),
  inSixMonths: ask('statementState', {
    made: 'stillCooperates',
    willing: 'stillCooperates',
    undecided: 'cooperationUnclear',
    stopped: 'cooperationStopped',
  }),
  statementMade: conclude('met', { basis: firstPaper }),
  willingToHelp: conclude('met', { basis: firstPaper }),
  timeToThink: conclude('met', { basis: timeToDecide }),
  thinkingTimeLeft: conclude('to-verify', { basis: timeToDecide, ...toDecide }),
  statementInTime: conclude('met', { basis: ['aliens-act:61/3:§1'] }),
  statementBeforeEnd: conclude('to-verify', { basis: statement, remedy: 'decide-on-statement' }),
  noNextPaper: conclude('to-verify', { basis: statement, remedy: 'decide-on-statement' }),
  clearWill: conclude('met', { basis: ['aliens-act:61/3:§2', 'aliens-act:61/4:§1'], nature: 'assessed' }),
  willReported: conclude('to-verify', {
    basis: ['aliens-act:61/3:§2', 'aliens-act:61/3:§3', 'aliens-act:61/4:§1'],
    ...toDecide,
  }),
  stillCooperates: conclude('met', { basis: ['aliens-act:61/4:§1'], nature: 'assessed' }),
  cooperationUnclear: conclude('to-verify', { basis: goingOn, ...toDecide }),
  cooperationStopped: conclude('unmet', {
    basis: goingOn,
    nature: 'discretionary',
    remedy: 'decide-on-statement',
  }),
})
