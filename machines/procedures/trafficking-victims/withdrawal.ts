import { ask, conclude, condition } from '@/machines/engine/condition'

const everyPaper = ['aliens-act:61/2:§3', 'aliens-act:61/3:§3', 'aliens-act:61/4:§2'] as const
const sixMonths = ['aliens-act:61/4:§2'] as const

/**
 * Grounds on which a paper may be ended, phase by phase. In the 45 days (61/2 §3) and the 3 months (61/3 §3) there are
 * two: contact renewed, and public order. The 6 months add ended cooperation, ended proceedings and fraud (61/4 §2).
 * The stage is skipped for a person with no paper or with a B card.
 */

/** States that lead to `next` in the six months, the only phase with this ground. */
const inSixMonths = <const T extends string>(next: T) =>
  ({
    phase: ask('traffickingPhase', {
      none: 'noGroundInFortyFiveDays',
      'forty-five-days': 'noGroundInFortyFiveDays',
      'three-months': 'noGroundInThreeMonths',
      'six-months': next,
      permanent: next,
    }),
    noGroundInFortyFiveDays: conclude('met', { basis: ['aliens-act:61/2:§3'] }),
    noGroundInThreeMonths: conclude('met', { basis: ['aliens-act:61/3:§3'] }),
  }) as const

/** Contact renewed actively, voluntarily and on the person's own initiative: a ground in every phase. */
export const renewedContact = condition({
  contact: ask('contactState', {
    cut: 'stillCut',
    'they-reach-out': 'notOwnInitiative',
    dependent: 'initiativeWeighed',
    'own-choice': 'renewedOnOwnInitiative',
  }),
  stillCut: conclude('met', { basis: everyPaper }),
  notOwnInitiative: conclude('met', { basis: everyPaper, nature: 'assessed' }),
  initiativeWeighed: conclude('to-verify', {
    basis: everyPaper,
    nature: 'assessed',
    remedy: 'find-safe-place',
  }),
  renewedOnOwnInitiative: conclude('unmet', {
    basis: everyPaper,
    nature: 'discretionary',
    remedy: 'find-safe-place',
  }),
})

export const endedCooperation = condition({
  ...inSixMonths('statement'),
  statement: ask('statementState', {
    made: 'goesOnHelping',
    willing: 'goesOnHelping',
    undecided: 'helpingUnclear',
    stopped: 'stoppedHelping',
  }),
  goesOnHelping: conclude('met', { basis: sixMonths }),
  helpingUnclear: conclude('to-verify', {
    basis: sixMonths,
    nature: 'assessed',
    remedy: 'decide-on-statement',
  }),
  stoppedHelping: conclude('unmet', {
    basis: sixMonths,
    nature: 'discretionary',
    remedy: 'decide-on-statement',
  }),
})

export const endedProceedings = condition({
  ...inSixMonths('file'),
  file: ask('caseState', {
    none: 'fileUnclear',
    running: 'fileOpen',
    'charge-kept': 'fileOpen',
    conviction: 'conviction',
    dismissed: 'chargeBeforeEnd',
  }),
  conviction: ask('convictionState', { final: 'endedByConviction', 'under-appeal': 'fileOpen' }),
  chargeBeforeEnd: ask('chargeKept', { yes: 'endedWithCharge', no: 'endedByDismissal' }),
  fileOpen: conclude('met', { basis: sixMonths }),
  endedByConviction: conclude('to-verify', {
    basis: ['aliens-act:61/4:§2', 'aliens-act:61/5'],
    nature: 'discretionary',
    remedy: 'ask-for-unlimited-stay',
  }),
  endedWithCharge: conclude('to-verify', {
    basis: ['aliens-act:61/4:§2', 'aliens-act:61/5'],
    nature: 'discretionary',
    remedy: 'ask-for-unlimited-stay',
  }),
  endedByDismissal: conclude('unmet', {
    basis: sixMonths,
    nature: 'discretionary',
    remedy: 'look-at-other-routes',
  }),
  fileUnclear: conclude('to-verify', { basis: sixMonths, nature: 'assessed', remedy: 'ask-about-file' }),
})

/** Fraudulent cooperation, or a fraudulent or unfounded complaint: after consulting the judicial authorities (61/4 §2). */
export const truth = condition({
  ...inSixMonths('fraud'),
  fraud: ask('fraudConcern', { no: 'noDoubtKnown', yes: 'doubtWeighed' }),
  noDoubtKnown: conclude('met', { basis: sixMonths }),
  doubtWeighed: conclude('to-verify', {
    basis: sixMonths,
    nature: 'discretionary',
    remedy: 'talk-to-lawyer',
  }),
})
