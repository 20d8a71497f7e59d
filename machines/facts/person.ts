import { choice, choices, date, yesNo } from '@/machines/facts/kinds'

/** Who the person is, where they are, and which procedures they know already. Shared by all procedures. */
export const personFacts = {
  whereabouts: choice(['belgium', 'transit-zone', 'closed-centre', 'abroad']),
  dateOfBirth: date({ when: 'birth', sensitive: true }),
  nationalityGroup: choice(['belgian', 'eea', 'non-eea', 'stateless']),
  /**
   * One paper each; `expired`: a passport or identity card; `other-single`: one other official paper with photo; `several`: a
   * bundle of papers.
   */
  identityPaper: choice(
    ['passport-or-id', 'expired', 'other-single', 'several', 'single-without-photo', 'none'],
    { changeable: 'paper' },
  ),
  /** International protection (asylum) in Belgium. `ended`: a final decision was taken. */
  protectionProcedure: choice(['pending', 'cassation-admitted', 'ended', 'never']),
  /** How an ended procedure ended. `granted`: refugee status or subsidiary protection, still held. */
  protectionOutcome: choice(['granted', 'refused', 'other']),
  protectionLodgedOn: date(),
  /** Day on which the final decision was notified. */
  protectionEndedOn: date(),
  protectionLanguage: choice(['nl', 'fr']),
  /** Other requests made in Belgium before, with any outcome. */
  earlierApplications: choices(['medical', 'humanitarian', 'statelessness', 'other-stay'], {
    sensitive: true,
  }),
  publicOrderConcern: yesNo({ sensitive: true }),
  fraudConcern: yesNo({ sensitive: true }),
  seriousIllness: yesNo({ sensitive: true }),
  childAtSchool: yesNo({ scope: 'household' }),
  detained: yesNo({ sensitive: true }),
} as const
