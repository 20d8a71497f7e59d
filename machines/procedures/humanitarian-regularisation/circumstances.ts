import { ask, conclude, condition } from '@/machines/engine/condition'

const test = ['aliens-act:9bis:§1', 'practice:9bis-circumstances-test'] as const
const accepted = [...test, 'practice:9bis-circumstances-accepted'] as const
const weighed = { nature: 'discretionary', remedy: 'prove-circumstances' } as const
const notAccepted = { nature: 'practice', remedy: 'look-for-circumstances' } as const

/** What runs may be a circumstance by itself: protection, or the stay on an admissible 9ter file. */
const runningOr = <const Medical extends string>(medical: Medical) =>
  ask('protectionProcedure', {
    pending: 'protectionRunning',
    'cassation-admitted': 'cassationRunning',
    ended: medical,
    never: medical,
  })
const medicalOr = <const Outcome extends string, const Ending extends string>(
  outcome: Outcome,
  ending: Ending,
) => ask('earlierMedical', { earlier: outcome, none: ending })
const pendingOr = <const Stay extends string, const Ending extends string>(stay: Stay, ending: Ending) =>
  ask('earlierMedicalOutcome', {
    pending: stay,
    form: ending,
    withdrawn: ending,
    filter: ending,
    other: ending,
  })
const paperOr = <const Ending extends string>(ending: Ending) =>
  ask('currentStay', {
    'procedure-document': 'medicalStayRunning',
    none: ending,
    'short-stay': ending,
    temporary: ending,
    unlimited: ending,
  })

/**
 * Circumstances that make filing abroad impossible or particularly difficult. The Immigration Office judges them case
 * by case, so nothing is ever simply met here; what alone is not enough is its practice.
 */
export const exceptionalCircumstances = condition({
  kind: ask(
    'circumstancesKind',
    {
      'accepted-kind': 'acceptedKind',
      'to-weigh': 'otherKind',
      'insufficient-alone': 'runningBesideOthers',
      none: 'runningAlone',
    },
    {
      unsure: 'runningUnclear',
      why: 'Which reasons there are is for the person to find out first, so the doubt is not left to the Immigration Office.',
    },
  ),
  runningUnclear: runningOr('circumstancesUnclear'),
  runningBesideOthers: runningOr('medicalBesideOthers'),
  medicalBesideOthers: medicalOr('outcomeBesideOthers', 'notEnoughAlone'),
  outcomeBesideOthers: pendingOr('stayBesideOthers', 'notEnoughAlone'),
  stayBesideOthers: paperOr('notEnoughAlone'),
  runningAlone: runningOr('medicalAlone'),
  medicalAlone: medicalOr('outcomeAlone', 'noneGiven'),
  outcomeAlone: pendingOr('stayAlone', 'noneGiven'),
  stayAlone: paperOr('noneGiven'),

  acceptedKind: conclude('to-verify', { basis: [...accepted, 'council-of-state:73.025'], ...weighed }),
  otherKind: conclude('to-verify', { basis: test, ...weighed }),
  protectionRunning: conclude('to-verify', { basis: accepted, ...weighed }),
  cassationRunning: conclude('to-verify', { basis: test, remedy: 'look-for-circumstances' }),
  medicalStayRunning: conclude('to-verify', { basis: [...test, 'council-of-state:244.688'], ...weighed }),
  circumstancesUnclear: conclude('to-verify', { basis: test, remedy: 'look-for-circumstances' }),
  notEnoughAlone: conclude('unmet', {
    basis: [...test, 'practice:9bis-circumstances-not-enough'],
    ...notAccepted,
  }),
  noneGiven: conclude('unmet', { basis: test, ...notAccepted }),
})
