import { minorParts } from '@/content/en/letters/minor-parts'
import type { LetterText } from '@/content/letter-sentences'
import type { minorApplication } from '@/machines/letters/minor-application'

/** Best-interest application for an unaccompanied minor. */
export const letterText = {
  title: 'Best-interest application for an unaccompanied minor',
  about:
    'It is for the guardian. It brings together what the Immigration Office has to know when the guardian asks for a durable solution for a minor.',
  how: 'The guardian e-mails it with the papers to the Vulnerable Persons Unit of the Immigration Office: minors@ibz.fgov.be. The public security number of the minor (seven digits) goes in the subject line of the e-mail, if there is one. Keep a copy of the e-mail.',
  subject:
    'Application for a residence permit for an unaccompanied minor (articles 61/14 to 61/25 of the Act of 15 December 1980)',
  parts: {
    ...minorParts,
    asks: 'The Guardianship Service has appointed me as guardian of the minor named below. For this minor I lodge an application on the basis of article 61/15 of the Act of 15 December 1980.',
    unaccompanied: 'Unaccompanied minor (article 61/14, 1°)',
    'non-eea': 'The minor is a national of a state outside the European Economic Area.',
    'with-nobody': 'No adult of the family is with the minor in Belgium.',
    'with-adult': 'The adult who is with the minor in Belgium has no authority over the minor by law.',
    identified: 'The Guardianship Service has confirmed that the minor is an unaccompanied minor.',
    'which-adult':
      'Write here whether an adult is with the minor in Belgium, who it is, and which papers there are about authority over the minor.',
    identity: 'Passport or travel document',
    'passport-valid': 'The minor has a valid passport or national identity card. I add a copy.',
    'passport-expired': 'The minor has a passport or national identity card that has expired. I add a copy.',
    'one-other-paper': 'The minor has one other official paper with a photo or a fingerprint. I add a copy.',
    'several-papers': 'The minor has several papers that together prove the identity. I add copies.',
    'paper-without-photo': 'The minor has one official paper without a photo or a fingerprint. I add a copy.',
    'no-paper': 'The minor has no identity papers.',
    'steps-shown':
      'Steps were taken to obtain a passport or to prove the identity. I add the papers that show them.',
    'steps-impossible':
      'Steps to obtain a passport would be dangerous, or the authorities of the minor’s own country do not issue a paper.',
    'steps-which':
      'Write here which steps you took to obtain a passport: where, on which days, and with what result. If you took none, say why.',
    family: 'Family',
    'family-members':
      'Write here who the parents, brothers, sisters and other close family are: names, ages, where they live, and what contact the minor has with them.',
    'family-steps': 'Steps with family or acquaintances, and their result',
    'contact-unsafe': 'Nobody tried to reach the family, because contact would be dangerous.',
    'family-steps-which':
      'Write here each step to reach family or acquaintances in the country of origin or stay: whom, how, on which day, and the result. If contact is dangerous, say why.',
    route: 'Journey to Belgium',
    journey:
      'Write here when the minor left, with whom, through which countries, and when the minor arrived in Belgium.',
    situation: 'Situation in Belgium',
    'daily-life':
      'Write here where and with whom the minor lives, who takes care of the minor, and which ties the minor has in Belgium.',
    procedures: 'Other procedures of the minor',
    'protection-running': 'An international protection procedure is running.',
    'protection-over': 'An international protection procedure has ended.',
    'protection-never': 'The minor has not applied for international protection in Belgium.',
    'other-procedures':
      'Write here which other procedures are running or have ended, and since which day. Write “none” if there are none.',
    interview: 'Interview (article 61/16)',
    'asks-hearing': 'I ask you to invite the minor and me to the interview.',
    illness: 'The minor has a serious illness.',
    vulnerability:
      'Write here what the interview has to take into account, such as a disability or a psychological condition. Leave this out if there is nothing, or if the minor does not want it said.',
    papers: 'Papers that prove the facts',
    supporting: 'I add papers that prove the facts in this application.',
    'papers-which': 'List here these papers, and say what each of them proves.',
  },
  pieces: {
    guardianship: 'Decision that appoints the guardian',
    identification: 'Decision of the Guardianship Service on the identification of the minor',
    passport: 'Copy of the passport or national identity card',
    'other-identity': 'Copy of the identity papers',
    'identity-steps': 'Papers that show the steps to obtain a passport or to prove the identity',
    school: 'Certificate of regular school attendance',
    supporting: 'Papers that prove the facts in this application',
  },
  warnings: {
    'only-guardian': 'Only the guardian can lodge this application. The minor and the family cannot.',
    'official-form':
      'The Immigration Office has a form of its own in Dutch and in French. This sheet follows its list, so that you can copy the data into the form.',
    'protection-first':
      'While an international protection procedure is running, the Immigration Office cannot finish the search for a solution. Do not contact the home authorities without a lawyer.',
    'until-eighteen': 'The procedure stops on the 18th birthday, so do not wait.',
    'no-fee': 'There is no contribution fee.',
  },
} as const satisfies LetterText<typeof minorApplication>
