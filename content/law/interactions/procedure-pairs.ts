import type { PairsFrom } from '@/content/law/interactions'
import type { NeighbourId, RouteId } from '@/content/law/route-ids'

/** What the six procedures do to each other and to the neighbours. */
export const procedurePairs = {
  'medical-regularisation': {
    'humanitarian-regularisation': ['medical-beside-humanitarian', 'medical-elements-barred-in-humanitarian'],
    'unaccompanied-minors': ['minors-beside-others'],
    'trafficking-victims': ['title-bars-first-victim-paper'],
    return: [
      'application-does-not-erase-order',
      'medical-before-admissible-gives-no-paper',
      'provisional-stay-pauses-coaching',
      'ban-may-not-harm-medical',
    ],
    'international-protection': [
      'subsidiary-for-who-cannot-use-medical',
      'unlimited-stay-asks-about-protection',
    ],
    'temporary-protection': 'no-rule-found',
    statelessness: ['lawful-stay-opens-statelessness', 'unlimited-stay-bars-statelessness'],
  },
  'humanitarian-regularisation': {
    'medical-regularisation': [
      'medical-beside-humanitarian',
      'stay-elements-barred-in-medical',
      'unlimited-stay-closes-medical',
    ],
    'unaccompanied-minors': ['minors-beside-others'],
    'trafficking-victims': ['title-bars-first-victim-paper'],
    return: ['application-does-not-erase-order', 'humanitarian-gives-no-paper'],
    'international-protection': ['unlimited-stay-asks-about-protection'],
    'temporary-protection': 'no-rule-found',
    statelessness: ['lawful-stay-opens-statelessness', 'unlimited-stay-bars-statelessness'],
  },
  'unaccompanied-minors': {
    'medical-regularisation': ['minors-beside-others', 'unlimited-stay-closes-medical'],
    'humanitarian-regularisation': ['minors-beside-others', 'stay-goes-on-at-eighteen'],
    'trafficking-victims': ['minors-beside-others', 'child-alone-skips-first-victim-paper'],
    return: ['minor-return-needs-guarantees', 'minor-order-goes-to-guardian', 'minor-not-in-closed-centre'],
    'international-protection': [
      'minors-beside-others',
      'minor-may-ask-protection',
      'unlimited-stay-asks-about-protection',
    ],
    'temporary-protection': ['minors-beside-others'],
    statelessness: [
      'minors-beside-others',
      'lawful-stay-opens-statelessness',
      'unlimited-stay-bars-statelessness',
    ],
  },
  'trafficking-victims': {
    'medical-regularisation': ['unlimited-stay-closes-medical'],
    'humanitarian-regularisation': ['humanitarian-after-dismissal'],
    'unaccompanied-minors': ['minors-beside-others'],
    return: ['victim-stay-may-end-with-order', 'no-ban-when-victim-stay-ends'],
    'international-protection': ['unlimited-stay-asks-about-protection'],
    'temporary-protection': 'no-rule-found',
    statelessness: ['lawful-stay-opens-statelessness', 'unlimited-stay-bars-statelessness'],
  },
  statelessness: {
    'medical-regularisation': ['unlimited-stay-closes-medical'],
    'humanitarian-regularisation': [
      'statelessness-elements-barred-in-humanitarian',
      'recognised-stateless-no-fee',
    ],
    'unaccompanied-minors': ['minors-beside-others'],
    'trafficking-victims': ['title-bars-first-victim-paper'],
    return: ['application-does-not-erase-order', 'statelessness-names-no-paper'],
    'international-protection': ['unlimited-stay-asks-about-protection'],
    'temporary-protection': 'no-rule-found',
  },
  return: {
    'medical-regularisation': [
      'regularisation-after-order',
      'ban-leaves-medical-protection',
      'coaching-looks-at-stay',
    ],
    'humanitarian-regularisation': [
      'regularisation-after-order',
      'ban-may-void-humanitarian',
      'coaching-looks-at-stay',
    ],
    'unaccompanied-minors': ['guardian-proposal-before-order', 'coaching-looks-at-stay'],
    'trafficking-victims': ['earlier-order-weakens-victim-rule', 'coaching-looks-at-stay'],
    'international-protection': [
      'claim-to-delay-may-mean-detention',
      'ban-leaves-protection',
      'coaching-looks-at-stay',
    ],
    'temporary-protection': 'no-rule-found',
    statelessness: ['coaching-looks-at-stay'],
  },
} as const satisfies PairsFrom<Exclude<RouteId, NeighbourId>>
