import { ask, conclude, condition } from '@/machines/engine/condition'

const three = 'practice:victims-three-conditions'

export const contact = condition({
  contact: ask('contactState', {
    cut: 'contactEnded',
    'they-reach-out': 'contactUnwanted',
    dependent: 'stillDependent',
    'own-choice': 'contactResumed',
  }),
  contactEnded: conclude('met', { basis: [three, 'aliens-act:61/4:§1'] }),
  contactUnwanted: conclude('to-verify', {
    basis: [three, 'aliens-act:61/3:§2'],
    nature: 'assessed',
    remedy: 'find-safe-place',
  }),
  stillDependent: conclude('unmet', { basis: [three, 'aliens-act:61/4:§1'], remedy: 'find-safe-place' }),
  contactResumed: conclude('unmet', { basis: [three, 'aliens-act:61/4:§1'], remedy: 'find-safe-place' }),
})

/** Support of a recognised centre (61/2 §2); only the three centres ask for papers (royal decree, circular). */
export const centre = condition({
  support: ask('centreSupport', {
    accompanied: 'centreAccompanies',
    'first-contact': 'firstTalkOnly',
    'not-yet': 'noCentreYet',
    declined: 'centreDeclined',
  }),
  centreAccompanies: conclude('met', { basis: ['aliens-act:61/2:§2', 'practice:victims-three-centres'] }),
  firstTalkOnly: conclude('to-verify', {
    basis: ['aliens-act:61/2:§2', 'practice:victims-three-centres'],
    remedy: 'talk-to-centre',
  }),
  noCentreYet: conclude('unmet', {
    basis: ['aliens-act:61/2:§2', 'practice:victims-three-centres'],
    remedy: 'talk-to-centre',
  }),
  centreDeclined: conclude('unmet', { basis: ['aliens-act:61/2:§2', three], remedy: 'talk-to-centre' }),
})

/**
 * Asked by phase. The 45 days are there to decide; the 3 months begin with a statement; the 6 months need a clear will
 * to cooperate, and only there may the stay end because cooperation stopped (61/4 §2). A B card never comes here: the stage
 * passes it over.
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
  statementMade: conclude('met', { basis: ['aliens-act:61/2:§2'] }),
  willingToHelp: conclude('met', { basis: ['aliens-act:61/2:§2'] }),
  timeToThink: conclude('met', { basis: ['aliens-act:61/2:§2', 'aliens-act:61/2:§3'] }),
  thinkingTimeLeft: conclude('to-verify', {
    basis: ['aliens-act:61/2:§2', 'aliens-act:61/2:§3'],
    nature: 'assessed',
    remedy: 'decide-on-statement',
  }),
  statementInTime: conclude('met', { basis: ['aliens-act:61/3:§1'] }),
  statementBeforeEnd: conclude('to-verify', {
    basis: ['aliens-act:61/3:§1', 'aliens-act:61/2:§3'],
    remedy: 'decide-on-statement',
  }),
  noNextPaper: conclude('to-verify', {
    basis: ['aliens-act:61/3:§1', 'aliens-act:61/2:§3'],
    remedy: 'decide-on-statement',
  }),
  clearWill: conclude('met', { basis: ['aliens-act:61/3:§2', 'aliens-act:61/4:§1'], nature: 'assessed' }),
  willReported: conclude('to-verify', {
    basis: ['aliens-act:61/3:§2', 'aliens-act:61/3:§3', 'aliens-act:61/4:§1'],
    nature: 'assessed',
    remedy: 'decide-on-statement',
  }),
  stillCooperates: conclude('met', { basis: ['aliens-act:61/4:§1'], nature: 'assessed' }),
  cooperationUnclear: conclude('to-verify', {
    basis: ['aliens-act:61/4:§1', 'aliens-act:61/4:§2'],
    nature: 'assessed',
    remedy: 'decide-on-statement',
  }),
  cooperationStopped: conclude('unmet', {
    basis: ['aliens-act:61/4:§1', 'aliens-act:61/4:§2'],
    nature: 'discretionary',
    remedy: 'decide-on-statement',
  }),
})
