import type { PairsFrom } from '@/content/law/interactions'
import type { NeighbourId } from '@/content/law/route-ids'

/** What the two neighbours do to the six procedures and to each other. */
export const neighbourPairs = {
  'international-protection': {
    'medical-regularisation': [
      'protection-waives-medical-identity',
      'protection-elements-barred-in-medical',
      'protection-sets-language',
      'unlimited-stay-closes-medical',
    ],
    'humanitarian-regularisation': [
      'protection-waives-humanitarian-identity',
      'protection-elements-barred-in-humanitarian',
      'protection-sets-language',
      'humanitarian-waits-for-protection',
      'long-protection-procedure-counts',
    ],
    'unaccompanied-minors': ['minors-beside-others', 'protection-delays-minors'],
    'trafficking-victims': ['title-bars-first-victim-paper'],
    return: [
      'protection-bars-removal',
      'protection-suspends-order',
      'order-only-after-protection',
      'provisional-stay-pauses-coaching',
    ],
    'temporary-protection': 'no-rule-found',
    statelessness: [
      'protection-suspends-statelessness',
      'status-ends-statelessness',
      'applicant-stay-opens-statelessness',
    ],
  },
  'temporary-protection': {
    'medical-regularisation': 'no-rule-found',
    'humanitarian-regularisation': 'no-rule-found',
    'unaccompanied-minors': ['minors-beside-others'],
    'trafficking-victims': ['title-bars-first-victim-paper'],
    return: ['month-to-leave-after-temporary'],
    'international-protection': ['protection-any-time-from-temporary', 'temporary-suspends-protection'],
    statelessness: ['lawful-stay-opens-statelessness'],
  },
} as const satisfies PairsFrom<NeighbourId>
