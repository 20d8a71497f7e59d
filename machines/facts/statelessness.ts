import { choice, choices, yesNo } from '@/machines/facts/kinds'

/** Facts of residence as a stateless person (arts 57/37–57/46). */
export const statelessnessFacts = {
  /** How the application reaches the Immigration Office. */
  statelessnessSending: choice(['registered-post', 'other'], { changeable: 'step' }),
  /** The address written in the application. `postal-only`: a lawyer, an organisation or a post box. */
  statelessnessAddress: choice(['actual', 'postal-only', 'none'], { changeable: 'step' }),
  /** Which of the five points of 57/37, 1° to 5°, the application explains. */
  statelessnessPoints: choices(
    ['identity-and-origin', 'no-nationality', 'how-lost', 'none-to-get', 'no-other-country'],
    { changeable: 'step' },
  ),
  /**
   * What came of an earlier application; of several, the one that bars most (last in this order). `not-considered`: not taken into
   * consideration (57/40) · `closed`: without a decision on the merits, as after silence (57/43) · `refused`: on the merits.
   */
  earlierStatelessnessOutcome: choice([
    'granted',
    'not-considered',
    'withdrawn',
    'closed',
    'pending',
    'refused',
  ]),
  /** Something that the refused application did not hold. */
  newStatelessnessElements: yesNo(),
  /** Papers that show the earlier stay, or the stay as an applicant for protection (57/40, 5°). */
  earlierStayProof: choice(['papers', 'none'], { changeable: 'paper' }),
  /** A family court on statelessness (Judicial Code, art. 572bis, 1°). `recognised` and `refused`: by a final ruling. */
  statelessnessJudgment: choice(['recognised', 'refused', 'pending', 'never']),
  /**
   * What the countries with ties wrote about nationality. `answered`: all of them, that the person is not their citizen ·
   * `unsafe`: asking would put somebody in danger.
   */
  nationalityInquiry: choice(['answered', 'partly', 'silent', 'unsafe', 'not-asked'], {
    changeable: 'paper',
    sensitive: true,
  }),
  /**
   * What leaves a person outside the Convention of 1954 (art. 1 §2). `agency-help`: from a body of the United Nations other than
   * UNHCR, now · `citizens-rights`: in a country of residence · `serious-grounds`: to think of war crimes and the like.
   */
  conventionExclusion: choice(['none', 'agency-help', 'citizens-rights', 'serious-grounds'], {
    sensitive: true,
  }),
  originProof: choice(['papers', 'account-only', 'none'], { changeable: 'paper' }),
  nationalityHistory: choice(['never-had', 'lost-against-will', 'given-up']),
  /** `offered`: a country said that the person can get its nationality. */
  nationalityPossible: choice(['no-law', 'refused', 'not-asked', 'offered']),
  /** A lawful and lasting stay in a country with ties. `not-let-in`: there is a title, but no real admission. */
  stayElsewhere: choice(['none', 'not-let-in', 'not-asked', 'held']),
  /** Papers in a language other than Dutch, French, German or English. */
  statelessnessTranslations: choice(['none-needed', 'translated', 'not-translated'], { changeable: 'paper' }),
} as const
