import { choice, choices, date, yesNo } from '@/machines/facts/kinds'

/** Facts that only medical regularisation (art. 9ter) asks for. */
export const medicalFacts = {
  /** Whose illness it is: the person who applies, a child, or somebody else. */
  patient: choice(['me', 'my-child', 'someone-else'], { sensitive: true }),
  /** How the application reaches the Immigration Office. `municipality`: handed in at the town hall, as for 9bis. */
  sendingMethod: choice(['registered-post', 'municipality', 'other'], { changeable: 'step' }),
  /** The address written in the application itself. `postal-only`: a lawyer, an organisation or a post box. */
  addressInApplication: choice(['actual', 'postal-only', 'none'], { changeable: 'step' }),

  /** The four requirements of art. 9ter §2, worded so that they fit one paper and a bundle alike. */
  paperData: yesNo(),
  paperAuthority: yesNo(),
  paperPhoto: yesNo(),
  /** `yes`: every paper rests on more than the person's own word. */
  paperIndependent: yesNo(),
  identityProofSent: choice(['with-application', 'later'], { changeable: 'step' }),
  /** The application itself says and shows that the person need not prove identity (art. 9ter §2 al.3). */
  exemptionClaimed: yesNo({ changeable: 'step' }),

  /**
   * The medical certificate: on the model since March 2024, on the model before it, or another report. That there is one
   * tells of an illness, so everything about it is sensitive.
   */
  certificateForm: choice(['current-model', 'older-model', 'other-report', 'none'], {
    changeable: 'paper',
    sensitive: true,
  }),
  certificateSent: choice(['with-application', 'later'], { changeable: 'step', sensitive: true }),
  certificateDate: date({ changeable: 'paper', sensitive: true }),
  /** The day the registered letter is, or was, handed to the post. */
  medicalFilingDate: date({ when: 'any', changeable: 'step', sensitive: true }),
  /** What the certificate itself states in so many words. */
  certificateStates: choices(['illness', 'severity', 'treatment'], { changeable: 'paper', sensitive: true }),
  certificateSignature: choice(['signed', 'unsigned'], { changeable: 'paper', sensitive: true }),
  patientNamed: choice(['on-certificate', 'in-attachment', 'nowhere'], {
    changeable: 'paper',
    sensitive: true,
  }),

  /** What the treating doctor says could happen, in the two limbs of art. 9ter §1 al.1. */
  illnessRisk: choice(['life-or-body', 'no-treatment', 'both', 'neither'], { sensitive: true }),
  treatmentAtHome: choice(['missing', 'limited', 'out-of-reach', 'available'], { sensitive: true }),

  /**
   * What came of an earlier 9ter application; of several, the one that bars most (last in this order).
   * `form`: inadmissible on art. 9ter §3, 1° to 3°; `filter`: on 4°.
   */
  earlierMedicalOutcome: choice(['form', 'withdrawn', 'pending', 'filter', 'other'], { sensitive: true }),
  newMedicalElements: choice(['new-facts', 'new-treatment', 'same'], { sensitive: true }),
  /** How the illness came up in the asylum procedure. `outside`: rejected because it was not an asylum ground. */
  illnessInProtection: choice(['rejected', 'outside', 'known-unsaid', 'unknown-then'], { sensitive: true }),
  /** `excepted`: raised in an application that failed on identity paper or fee alone, or was withdrawn. */
  illnessInEarlierStay: choice(['not-raised', 'excepted', 'raised'], { sensitive: true }),

  /** Acts of art. 55/4. `found`: an authority has already decided that there are serious grounds. */
  exclusionActs: choice(['no', 'possible', 'found'], { sensitive: true }),

  applicationLanguage: choice(['nl', 'fr', 'de'], { changeable: 'step' }),
  electedDomicile: choice(['chosen', 'none'], { changeable: 'step' }),
  medicalInformation: choice(['recent', 'old', 'none'], { changeable: 'paper', sensitive: true }),
} as const
