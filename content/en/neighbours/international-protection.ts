import type { GuideText } from '@/content/guide-sentences'

/** Guide: international protection. */
export const internationalProtection = {
  title: 'International protection (asylum)',
  short: 'International protection',
  intro:
    'Protection for people who fear persecution or serious harm in their country. New rules apply to applications from 12 June 2026. We have not read their text, so check every date with a lawyer.',
  sections: {
    forWhom: {
      title: 'Who it is for',
      lines: {
        'one-application':
          'You make one application. The CGRS (CGVS / CGRA) looks first at refugee status, then at subsidiary protection.',
        'not-medical': 'An illness alone belongs in medical regularisation (9ter), not here.',
        'child-alone': 'An unaccompanied minor can also ask, and so can the guardian.',
      },
    },
    whereAndHow: {
      title: 'Where and how',
      lines: {
        'ask-in-person':
          'You ask in person: at the Immigration Office (DVZ / OE), with the border police, or in the prison or closed centre. The law says that you ask within 8 working days of entering.',
        'late-is-no-bar': 'You can still ask later, but it can count against you.',
        registration:
          'Your application is registered within 3 working days, or within 10 when many people ask. You lodge it at the latest 30 days after you asked.',
        'chosen-address':
          'You choose an address in Belgium for letters (elected domicile). Change it by registered letter to the CGRS and to the Immigration Office. Letters sent there count, even if you did not see them.',
        language: 'The procedure is in Dutch or French. You can ask for an interpreter when you lodge.',
        interview:
          'Do not miss an interview. If you could not come, you have 8 days to explain why. You can ask for the notes within 2 working days.',
        decision: 'In principle, the CGRS decides within six months. It can take longer, up to 21 months.',
        priority: 'Some cases go first, for example those of people who are detained.',
        'plainly-unfounded':
          'In some cases, there is a fast procedure of 15 working days. The CGRS can then find the application manifestly unfounded.',
      },
    },
    papers: {
      title: 'Papers',
      lines: {
        'first-papers':
          'First you get a certificate that you came, then annex 26 (annex 26quinquies for a subsequent application).',
        'orange-card':
          'With annex 26, you go to the municipality within 8 working days. You get an orange card for four months, extended by eight months at a time. For a subsequent application, you get it only once the application is admissible.',
        'refugee-card':
          'Refugees get an A card for five years. By the law that we read, the stay is unlimited five years after the application, unless the status has ended.',
        'subsidiary-card':
          'With subsidiary protection, you get an A card for one year, then for two years at a time. By the law that we read, the stay is unlimited five years after the application, unless the status has ended.',
        'first-card':
          'As a refugee, you take the certificate from the CGRS to the municipality. With subsidiary protection, you show the decision.',
        'card-renewal': 'Ask the municipality to renew the card between 45 and 30 days before it expires.',
      },
    },
    cost: { title: 'Cost', lines: { 'no-fee': 'There is no contribution fee.' } },
    goodToKnow: {
      title: 'Good to know',
      lines: {
        'no-removal':
          'From the moment you ask, you are not removed by force while the CGRS looks at your application. Some subsequent applications made while detained are an exception.',
        'later-requests':
          'After a final decision, including one from another EU country, a new application needs new elements.',
        'new-rules':
          'For applications from 12 June 2026, interviews are recorded, and more cases are handled in a fast procedure. The old rules still apply to older applications.',
      },
    },
  },
} as const satisfies GuideText<'international-protection'>
