import { ask, conclude, condition } from '@/machines/engine/condition'

const test = ['aliens-act:9bis:§1', 'practice:9bis-circumstances-test'] as const
const weighed = { nature: 'discretionary', remedy: 'prove-circumstances' } as const
const notAccepted = { nature: 'practice', remedy: 'look-for-circumstances' } as const

/**
 * Circumstances that make filing abroad impossible or particularly difficult. The Immigration Office judges them case
 * by case, so nothing is ever simply met here; what alone is not enough is its practice.
 */
export const exceptionalCircumstances = condition({
  kind: ask('circumstancesKind', {
    'accepted-kind': 'acceptedKind',
    'protection-running': 'protectionRunning',
    'insufficient-alone': 'notEnoughAlone',
    none: 'noneGiven',
  }),
  acceptedKind: conclude('to-verify', {
    basis: [...test, 'practice:9bis-circumstances-accepted', 'council-of-state:73.025'],
    ...weighed,
  }),
  protectionRunning: conclude('to-verify', {
    basis: [...test, 'practice:9bis-circumstances-accepted'],
    ...weighed,
  }),
  notEnoughAlone: conclude('unmet', {
    basis: [...test, 'practice:9bis-circumstances-not-enough'],
    ...notAccepted,
  }),
  noneGiven: conclude('unmet', { basis: test, ...notAccepted }),
})
