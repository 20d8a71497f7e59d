import type { GuideText } from '@/content/guide-sentences'

/** Guide: temporary protection. */
export const temporaryProtection = {
  title: 'Temporary protection (Ukraine)',
  short: 'Temporary protection',
  intro:
    'A quick protection, without an interview about your reasons, for groups that the European Union names.',
  sections: {
    forWhom: {
      title: 'Who it is for',
      lines: {
        groups:
          'It is for Ukrainians, and for people to whom Ukraine had given international or similar protection. It is also for their close family: partner, unmarried children under 18, and relatives who lived with them and depended on them for all or most of their support.',
        'home-in-ukraine': 'Your main home was in Ukraine before 24 February 2022.',
        'left-out':
          'It can be refused for very serious crimes or a danger to security, and if another country of the European Union already gave you temporary protection.',
      },
    },
    whereAndHow: {
      title: 'Where and how',
      lines: {
        'registration-centre':
          'Go in person to the registration centre: Place Victor Horta 40, 1060 Brussels. Check the address before you go. You get a certificate of temporary protection.',
        municipality:
          'With the certificate, you go to your municipality, which makes the A card. If the card is late, you get annex 15.',
        'back-in-belgium':
          'When you come back to Belgium under this protection, report within 8 working days.',
      },
    },
    papers: {
      title: 'Papers and dates',
      lines: {
        'a-card': 'You get an A card. The law gives one year and extends it by six months at a time.',
        renewal:
          'Ask your municipality to renew the card before it expires. In earlier years, you could ask from 4 January on.',
        'until-2027':
          'The ministers of the European Union agreed on 13 June 2025 that it lasts until 4 March 2027.',
      },
    },
    cost: { title: 'Cost', lines: { 'no-fee': 'There is no contribution fee.' } },
    goodToKnow: {
      title: 'Good to know',
      lines: {
        family:
          'Close family outside the European Union, from whom the war separated you, can join you. Ask within one year for easier conditions if your family members do not need protection themselves. Check this: the article on the year (57/34/1) was repealed on 18 August 2025.',
        asylum:
          'You can ask for international protection at any time. The examination waits until temporary protection ends.',
        'at-the-end':
          'When it ends, an order to leave gives at least one month. Your stay is extended if your health makes the journey unreasonable. It can be extended until the end of the school year.',
      },
    },
  },
} as const satisfies GuideText<'temporary-protection'>
