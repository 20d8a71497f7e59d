import { choice, choices, yesNo } from '@/machines/facts/kinds'

/** Facts of the best-interest procedure (arts 61/14–61/25). */
export const minorsFacts = {
  /** The adult with whom the young person is in Belgium. The appointed guardian does not count here. */
  accompanyingAdult: choice([
    'parent',
    'recognition-pending',
    'adult-with-decision',
    'adult-without-authority',
    'nobody',
  ]),
  minorIdentification: choice(['confirmed', 'under-way', 'not-reported', 'refused'], { changeable: 'step' }),
  /** `someone-else`: a parent, the young person or a helper lodged it in place of the guardian. */
  guardianFiling: choice(['files', 'undecided', 'declines', 'someone-else', 'none'], { changeable: 'step' }),
  /** Mandatory items of the application; the identity paper and the steps with the family are asked apart. */
  minorFileContents: choices(['guardian-details', 'minor-details', 'supporting-papers', 'language'], {
    changeable: 'paper',
  }),
  /** What the guardian did to prove identity where there is no passport. */
  identitySteps: choice(['shown', 'not-possible', 'not-yet'], { changeable: 'step' }),
  familySteps: choice(['described', 'unsafe', 'not-yet'], { sensitive: true, changeable: 'step' }),
  /** The Immigration Office wrote that it sees a danger for public order or national security. */
  publicOrderDecision: yesNo({ sensitive: true }),
  parentsWhereabouts: choice(['lawful-abroad', 'origin', 'not-found', 'deceased'], { sensitive: true }),
  returnExploitationRisk: yesNo({ sensitive: true }),
  returnCare: choice(['family', 'structure', 'nobody'], { sensitive: true }),
  regularSchooling: choice(['proof', 'no-proof', 'not-attending'], { changeable: 'paper' }),
  /** Paper held from this procedure. */
  minorDocument: choice([
    'none',
    'registration-certificate',
    'order-to-bring-back',
    'one-year-card',
    'unlimited-card',
  ]),
} as const
