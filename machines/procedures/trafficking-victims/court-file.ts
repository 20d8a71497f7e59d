import { ask, conclude, condition } from '@/machines/engine/condition'

const magistrate = 'practice:victims-magistrate-recognises'
const unlimited = ['aliens-act:61/5'] as const
const dismissal = ['practice:victims-humanitarian-after-dismissal'] as const
const identity = ['aliens-act:61/3:§4'] as const
const askAboutFile = { nature: 'assessed', remedy: 'ask-about-file' } as const
const mayBeGiven = { nature: 'discretionary', remedy: 'ask-for-unlimited-stay' } as const
const otherRoutes = { nature: 'practice', remedy: 'look-at-other-routes' } as const

/**
 * Only the prosecutor or labour auditor recognises a victim, before each paper (61/3 §2, 61/4 §1). A person with a B card
 * skips the stage.
 */
export const recognition = condition({
  phase: ask('traffickingPhase', {
    none: 'recognisedLater',
    'forty-five-days': 'recognisedLater',
    'three-months': 'file',
    'six-months': 'fileInSixMonths',
    permanent: 'fileInSixMonths',
  }),
  file: ask('caseState', {
    none: 'fourPointsAsked',
    running: 'fourPointsAsked',
    'charge-kept': 'chargeShowsIt',
    conviction: 'chargeShowsIt',
    dismissed: 'chargeBeforeEnd',
  }),
  fileInSixMonths: ask('caseState', {
    none: 'recognitionUnclear',
    running: 'confirmedSoFar',
    'charge-kept': 'chargeShowsIt',
    conviction: 'chargeShowsIt',
    dismissed: 'chargeBeforeEnd',
  }),
  chargeBeforeEnd: ask('chargeKept', { yes: 'closedWithCharge', no: 'fileClosed' }),
  recognisedLater: conclude('to-verify', {
    basis: [magistrate, 'aliens-act:61/3:§2'],
    nature: 'assessed',
    remedy: 'decide-on-statement',
    taken: { fact: 'statementState', answers: ['made'] },
  }),
  fourPointsAsked: conclude('to-verify', { basis: ['aliens-act:61/3:§2', magistrate], ...askAboutFile }),
  confirmedSoFar: conclude('met', { basis: ['aliens-act:61/4:§1'], nature: 'assessed' }),
  chargeShowsIt: conclude('met', { basis: ['aliens-act:61/4:§1', magistrate], nature: 'assessed' }),
  closedWithCharge: conclude('to-verify', { basis: [...unlimited, 'aliens-act:61/4:§2'], ...askAboutFile }),
  fileClosed: conclude('unmet', { basis: ['aliens-act:61/3:§2', 'aliens-act:61/4:§1'], ...askAboutFile }),
  recognitionUnclear: conclude('to-verify', { basis: [magistrate], ...askAboutFile }),
})

/** Art. 61/3 §4: in the three months the person must try to prove identity (an effort, not a result). */
export const identityEffort = condition({
  paper: ask('identityPaper', {
    'passport-or-id': 'identityProven',
    expired: 'identityProven',
    'other-single': 'keepTrying',
    'single-without-photo': 'keepTrying',
    several: 'keepTrying',
    none: 'keepTrying',
  }),
  identityProven: conclude('met', { basis: identity }),
  keepTrying: conclude('to-verify', { basis: identity, nature: 'assessed', remedy: 'try-to-prove-identity' }),
})

/** Art. 61/5: the Minister may give unlimited stay after a conviction, or where the charge was kept. It names no earlier paper. */
export const unlimitedStay = condition({
  phase: ask('traffickingPhase', {
    none: 'file',
    'forty-five-days': 'file',
    'three-months': 'file',
    'six-months': 'file',
    permanent: 'unlimitedHeld',
  }),
  file: ask('caseState', {
    none: 'courtFirst',
    running: 'courtFirst',
    'charge-kept': 'chargeMayOpen',
    conviction: 'conviction',
    dismissed: 'chargeBeforeEnd',
  }),
  conviction: ask('convictionState', { final: 'convictionMayOpen', 'under-appeal': 'convictionUnderAppeal' }),
  // The two grounds of art. 61/5 stand beside each other: the charge counts without a conviction.
  chargeBeforeEnd: ask('chargeKept', { yes: 'chargeKeptThenClosed', no: 'neitherGround' }),
  courtFirst: conclude('not-applicable', { basis: unlimited }),
  chargeMayOpen: conclude('to-verify', { basis: unlimited, ...mayBeGiven }),
  convictionMayOpen: conclude('to-verify', { basis: unlimited, ...mayBeGiven }),
  convictionUnderAppeal: conclude('to-verify', { basis: unlimited, ...mayBeGiven }),
  chargeKeptThenClosed: conclude('to-verify', { basis: unlimited, ...mayBeGiven }),
  neitherGround: conclude('unmet', { basis: unlimited, remedy: 'look-at-other-routes' }),
  unlimitedHeld: conclude('met', { basis: unlimited }),
})

/** Practice: after a dismissal of a file of two years or more, humanitarian regularisation (9bis) is considered. */
export const afterDismissal = condition({
  file: ask('caseState', {
    none: 'notDismissed',
    running: 'notDismissed',
    'charge-kept': 'notDismissed',
    conviction: 'notDismissed',
    dismissed: 'length',
  }),
  length: ask('caseLength', {
    'two-years-or-more': 'humanitarianConsidered',
    'under-two-years': 'humanitarianWithoutPractice',
  }),
  notDismissed: conclude('not-applicable', { basis: dismissal }),
  humanitarianConsidered: conclude('met', { basis: dismissal, ...otherRoutes }),
  humanitarianWithoutPractice: conclude('to-verify', { basis: dismissal, ...otherRoutes }),
})
