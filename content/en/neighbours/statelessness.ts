import type { GuideText } from '@/content/guide-sentences'

/** Guide: residence as a stateless person. */
export const statelessnessGuideText = {
  title: 'Stay as a stateless person',
  short: 'Statelessness',
  intro:
    'Since 1 September 2024, people without any nationality can apply for a right to stay. Older pages that say otherwise are out of date.',
  sections: {
    forWhom: {
      title: 'Who it is for',
      lines: {
        'six-conditions':
          'You must meet six conditions, all together. No country sees you as its citizen. You show who you are and where you come from. You lost your nationality against your will or never had one. You cannot get one. No other country with ties to you would let you stay for good. You are not a danger to public order or security.',
        'earlier-stay':
          'You must show an earlier lawful stay of more than three months, or a stay as an applicant for international protection. Otherwise, the application is not looked at.',
        'not-looked-at':
          'It is also not looked at in three cases: you have an unlimited right to stay, you clearly do not meet the conditions, or the same elements were already rejected.',
      },
    },
    whereAndHow: {
      title: 'Where and how',
      lines: {
        'registered-letter':
          'Send a registered letter to the Immigration Office, Cellule Suivi Protection Internationale, Boulevard Pacheco 44, 1000 Brussels. Give the address where you really live in Belgium. Questions: stateless@ibz.be.',
        translations:
          'Papers in a language other than Dutch, French, German or English need a translation into one of these.',
        proof: 'You prove what you can. You and the Immigration Office look at it together.',
        opinion:
          'The CGRS (CGVS / CGRA) gives an opinion within three months, and the Immigration Office decides within three months after that. If you are detained, each has 15 days. Both wait while a family court looks at it.',
        answer:
          'There may be an interview or a request for information. Answer within 30 days of the day it was sent, or the file is closed.',
        court: 'A family court can recognise that you are stateless. That alone gives no right to stay.',
      },
    },
    papers: {
      title: 'Papers and dates',
      lines: {
        meanwhile: 'These rules name no paper for the time that your application is pending.',
        'five-years':
          'A positive decision gives a stay of five years. Five years after it was given, the stay becomes unlimited.',
        ending: 'During the five years, the stay can be ended if the conditions are no longer met.',
      },
    },
    cost: { title: 'Cost', lines: { 'no-fee': 'There is no contribution fee.' } },
    goodToKnow: {
      title: 'Good to know',
      lines: {
        asylum:
          'While an international protection procedure is running, this application waits. If you become a refugee or get subsidiary protection, it no longer has an object.',
        family: 'Family reunification has the same easier rules as for people with international protection.',
        refusal:
          'You can ask the Council for Alien Law Litigation (RvV / CCE) to annul a refusal. Follow the time limit printed on the decision.',
      },
    },
  },
} as const satisfies GuideText<'statelessness'>
