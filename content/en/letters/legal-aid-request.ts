import type { LetterText } from '@/content/letter-sentences'
import type { legalAidRequest } from '@/machines/letters/legal-aid-request'

/** Request for a lawyer free of charge. */
export const letterText = {
  title: 'Request for a free lawyer (pro deo)',
  about:
    'With it you ask a legal aid office for a lawyer who costs you nothing or little. It says what your case is about, how urgent it is, and what you live on.',
  how: 'Look up the office under “Help near you”. Most offices see people at fixed hours, or by appointment, and many have a form of their own: take this letter along, and copy it into the form. If an office takes requests in writing, send it with the papers. Write in the language of the office.',
  to: '{legalAidOffice}',
  subject: 'Request for second-line legal aid (pro deo lawyer)',
  parts: {
    asks: 'I ask you to appoint a lawyer who knows the law on foreign nationals. Please examine whether the lawyer can be free of charge, or partly so.',
    person: 'Who I am',
    language: 'Write here in which language you can talk with a lawyer, and whether you need an interpreter.',
    about: 'What it is about',
    'cgrs-refusal-on':
      'On {cgrsNotifiedOn} I received a refusal of international protection from the Commissioner General for Refugees and Stateless Persons.',
    'cgrs-refusal':
      'I received a refusal of international protection from the Commissioner General for Refugees and Stateless Persons.',
    'dublin-refusal':
      'I received a refusal of stay with an order to leave from the Immigration Office, because another State must look at my application for international protection (Dublin).',
    'stay-refusal-on': 'On {stayRefusalNotifiedOn} I received a refusal of my application to stay.',
    'stay-refusal': 'I received a refusal of my application to stay.',
    'order-on': 'On {orderNotifiedOn} I received an order to leave the territory.',
    order: 'I received an order to leave the territory.',
    'ban-on': 'On {banNotifiedOn} I received an entry ban.',
    ban: 'I received an entry ban.',
    'protection-pending': 'My application for international protection is pending.',
    'stay-pending': 'An application of mine to stay in Belgium is pending.',
    'appeal-pending':
      'An appeal of mine against a refusal of stay is pending before the Council for Alien Law Litigation.',
    'detained-since': 'I have been detained since {detainedSince}.',
    detained: 'I am detained.',
    'what-for':
      'Write here what the lawyer has to do: appeal against a decision, write an application, answer a letter, or give advice. Name the decision and its day. Your story can wait for the meeting.',
    urgency: 'How urgent it is',
    'limit-may-run':
      'A time limit to appeal against the refusal may be running. It can be as short as 5 days.',
    'limit-of-order':
      'A time limit to appeal against the order to leave may be running. It can be as short as 5 days.',
    'before-it-ends':
      'Because a time limit may be running, I ask you to appoint a lawyer before it ends, if possible today.',
    'last-day':
      'Write here the last day to appeal, as your decision gives it. If you do not find it, write on which day and how you received the decision. If no time limit runs, leave this out.',
    means: 'What I live on',
    'no-income':
      'Write here how you live if you have no income: who gives you food and a bed. Leave this out if you have an income.',
    insurance:
      'Write here whether an insurance or another person can pay for a lawyer. If there is none, write that there is none.',
    'foreign-national':
      'I am a foreign national. For an application to regularise stay, and for an appeal against a decision under the law on foreign nationals, insufficient means are presumed until the contrary is shown.',
    lawyer: 'The lawyer',
    'chosen-lawyer':
      'Write here the name of the lawyer whom you would like, if there is one who agrees. Otherwise leave this out.',
    reach: 'The lawyer can reach me by telephone ({phone}) and by e-mail ({email}).',
  },
  pieces: {
    identity: 'Copy of my identity paper or residence document',
    decision: 'Copy of the refusal, all pages, with the envelope',
    order: 'Copy of the order to leave, all pages, with the envelope',
    ban: 'Copy of the entry ban, all pages',
    detention: 'Copy of the detention decision',
    household: 'Certificate of household composition, or a statement of where I stay',
    income: 'Proof of the income of everybody in the household',
  },
  warnings: {
    'own-form':
      'Many offices have a form of their own, and appoint nobody without the papers. In Brussels the papers may not be more than two months old.',
    'limits-run':
      'Asking for a lawyer does not stop any time limit. Follow the one that is printed on your decision.',
    'go-in-person':
      'With a refusal in your hands, do not wait for an answer by post: go to the office, or call a lawyer who asks for you.',
    detained:
      'If you are detained, ask the social service of the place for a lawyer today. Time limits may be shorter for you.',
    'appeal-fee':
      'With free legal aid you pay no court fee for an appeal, if the petition asks for it and has the proof with it.',
  },
} as const satisfies LetterText<typeof legalAidRequest>
