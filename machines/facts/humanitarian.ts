import { choice, choices, count, date, yesNo } from '@/machines/facts/kinds'

const share = ['none', 'some', 'all'] as const

/** What humanitarian regularisation (article 9bis) asks for; 9ter reads `earlierProtectionRefused` too. */
export const humanitarianFacts = {
  /** Actual or planned day of filing with the municipality. */
  humanitarianFilingDate: date({ when: 'any' }),
  humanitarianFiledWith: choice(
    ['home-municipality', 'other-municipality', 'immigration-office', 'minister'],
    { changeable: 'step' },
  ),
  livesAtStatedAddress: yesNo({ changeable: 'step' }),
  residenceCheck: choice(['positive', 'not-yet', 'negative'], { changeable: 'step' }),
  feeExemption: choice(['stateless', 'scholarship', 'none']),
  feePaidEuro: count(0, 5000, { changeable: 'step' }),
  /** From 2026: the amount of the day was asked for, and is the one paid. */
  feeAmountChecked: yesNo({ changeable: 'step' }),
  feeProofAttached: yesNo({ changeable: 'paper' }),
  filesTogether: choice(['alone', 'with-family'], { scope: 'household' }),
  familyTiesShown: yesNo({ scope: 'household', changeable: 'paper' }),
  feePaidForEach: yesNo({ scope: 'household', changeable: 'step' }),
  /** What the best of the other papers is; `yes`: a travel document in place of a passport. */
  paperIsTravelDocument: choice(['yes', 'other-identity', 'no']),
  /** Whether the document goes with the application (Council of State 237.445). */
  identityDocumentSent: choice(['with-application', 'later'], { changeable: 'step' }),
  documentImpossible: choice(['all-proven', 'part-proven', 'no'], { changeable: 'paper' }),
  /**
   * `integration` to `no-money` are the grounds that practice does not take alone; `grew-up-here` and `recognition-pending` are
   * neither among these nor among those of case law.
   */
  circumstances: choices(
    [
      'danger-on-return',
      'family-life-broken',
      'cannot-travel-or-apply',
      'medical',
      'other-serious',
      'grew-up-here',
      'recognition-pending',
      'integration',
      'family-in-belgium',
      'children-at-school',
      'no-money',
    ],
    { sensitive: true },
  ),
  /** While one protection procedure is pending: whether an earlier one ended in a refusal. */
  earlierProtectionRefused: yesNo(),
  /** How many of the reasons given now were refused in the protection procedure. */
  reasonsRefusedInProtection: choice(share),
  reasonsOutsideProtection: choice(['outside-protection', 'judged']),
  /** How many of the reasons belonged in the protection procedure but were kept back. */
  reasonsKeptBack: choice(share),
  reasonsInStayApplication: choice(share),
  stayApplicationEnded: choice(['identity-or-fee', 'withdrawn', 'otherwise']),
  reasonsInMedicalApplication: choice(share, { sensitive: true }),
  reasonsInStatelessness: choice(share),
  statelessnessNotConsidered: yesNo(),
  specificVulnerability: yesNo({ sensitive: true }),
  delayByOwnConduct: yesNo({ sensitive: true }),
  rootsInBelgium: choices(['work', 'language', 'community']),
  humanitarianLanguage: choice(['nl', 'fr', 'de'], { changeable: 'step' }),
  humanitarianDomicile: choice(['chosen', 'none'], { changeable: 'step' }),
} as const
