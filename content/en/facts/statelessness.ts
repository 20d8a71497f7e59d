import type { QuestionsOf } from '@/content/sentences'
import type { statelessnessFacts } from '@/machines/facts/statelessness'

const unsure = 'I am not sure'
const yesNo = { yes: 'Yes', no: 'No', unsure } as const

/** Questions of residence as a stateless person. */
export const statelessnessQuestions = {
  statelessnessSending: {
    question: 'How do you send your application to stay as a stateless person?',
    short: 'How the statelessness application is sent',
    why: 'The law asks for a registered letter. An application that is sent in another way is not taken into consideration.',
    findOut: 'Look for the receipt of the registered letter, or ask the person who sent it.',
    options: {
      'registered-post': 'By registered letter to the Immigration Office',
      other: 'In another way',
      unsure,
    },
    optionHints: { other: 'For example by e-mail, by ordinary post or at the municipality.' },
  },
  statelessnessAddress: {
    question: 'Which address is in your application to stay as a stateless person?',
    short: 'Address in the statelessness application',
    why: 'The application must give the address where you really live in Belgium.',
    findOut: 'Read your copy of the application, or ask the person who wrote it.',
    options: {
      actual: 'The address where I really live in Belgium',
      'postal-only': 'Only an address for letters',
      none: 'No address',
      unsure,
    },
    optionHints: { 'postal-only': 'For example a lawyer, an organisation or a post box.' },
  },
  statelessnessPoints: {
    question: 'What does your application to stay as a stateless person explain?',
    short: 'Points that the application explains',
    hint: 'Choose everything that it explains, also where you have no proof.',
    why: 'The application is not taken into consideration if it clearly does not meet the conditions. So it should say something about each of these points.',
    findOut: 'Read your copy of the application with these five points beside it.',
    options: {
      'identity-and-origin': 'Who I am and where I come from',
      'no-nationality': 'Why no country sees me as its citizen',
      'how-lost': 'How I lost my nationality, or that I never had one',
      'none-to-get': 'Why I cannot get a nationality, or get it back',
      'no-other-country': 'Why I cannot stay for good in another country that I have ties with',
      none: 'None of these',
      unsure,
    },
  },
  earlierStatelessnessOutcome: {
    question: 'What happened to your earlier application to stay as a stateless person?',
    short: 'Outcome of the earlier statelessness application',
    hint: 'If there were several applications, choose the answer lowest on this list that fits one of them.',
    why: 'What was examined and rejected in an earlier application is not looked at again.',
    findOut: 'Read the last letter about it, or ask your former lawyer.',
    options: {
      granted: 'I got a right to stay',
      'not-considered': 'It was not taken into consideration',
      withdrawn: 'I withdrew it, or a newer application replaced it',
      closed: 'It was closed without a decision on my reasons',
      pending: 'There is no decision yet',
      refused: 'It was refused after my reasons were examined',
      unsure,
    },
    optionHints: {
      'not-considered':
        'The decision says niet in overweging genomen / non prise en considération, and names article 57/40.',
      closed: 'For example because I missed an interview or did not answer a letter.',
    },
  },
  newStatelessnessElements: {
    question: 'Does your new application contain something that the refused one did not?',
    short: 'Something new since the refusal',
    why: 'Only what is new is looked at after a refusal.',
    findOut: 'Compare your new reasons and papers with the refusal. A lawyer can do this with you.',
    options: yesNo,
    optionHints: {
      yes: 'For example a new letter from a country, or a ruling of a family court.',
    },
  },
  earlierStayProof: {
    question:
      'Do you have papers that show your earlier right to stay, or your stay as an applicant for international protection?',
    short: 'Proof of the earlier stay',
    why: 'You must show this stay. Otherwise, the application is not taken into consideration.',
    findOut: 'Look for old cards and certificates, or ask your municipality for proof of your registration.',
    options: { papers: 'Yes', none: 'No, none', unsure },
    optionHints: { papers: 'For example an old card, an orange card or an annex 26.' },
  },
  statelessnessJudgment: {
    question: 'Did you ask a family court to recognise that you are stateless?',
    short: 'Family court on statelessness',
    hint: 'In Dutch: familierechtbank. In French: tribunal de la famille. You do not need a ruling to apply for a right to stay.',
    why: 'A final ruling settles whether you are stateless. While the case is running, the time limits of the CGRS and the Immigration Office do not run.',
    findOut: 'Ask your lawyer whether there is a case, and whether the ruling is final.',
    options: {
      recognised: 'Yes: a final ruling says that I am stateless',
      refused: 'Yes: a final ruling says that I am not stateless',
      pending: 'Yes, and there is no final ruling yet',
      never: 'No',
      unsure,
    },
    optionHints: { pending: 'An appeal against the ruling may still be running.' },
  },
  nationalityInquiry: {
    question: 'Did the countries that you have ties with tell you in writing that you are not their citizen?',
    short: 'Answers of countries about nationality',
    hint: 'For example where you were born, where your parents come from, or where you lived for long.',
    why: 'Such letters are strong proof that no country sees you as its citizen.',
    findOut: 'List these countries with a lawyer, and look for every letter that you sent or received.',
    options: {
      answered: 'Yes, all of them',
      partly: 'Some of them did',
      silent: 'I asked, but got no answer',
      unsafe: 'I cannot ask: it would put me or my family in danger',
      'not-asked': 'I have not asked yet',
      unsure,
    },
  },
  conventionExclusion: {
    question: 'Does one of these apply to you?',
    short: 'What leaves somebody outside the Convention',
    hint: 'If more than one applies, choose the first. Your answer stays on this device.',
    why: 'The Convention of 1954 on stateless persons does not cover everybody, and this stay follows it.',
    findOut:
      'Speak to a lawyer about it. If a United Nations agency such as UNRWA helped you before you came here, tell them when that ended.',
    options: {
      none: 'None of these',
      'agency-help': 'A United Nations agency other than UNHCR protects or helps me now, for example UNRWA',
      'citizens-rights':
        'In a country where I live or lived, I have the same rights and duties as its citizens',
      'serious-grounds':
        'Somebody could say that I took part in war crimes, in acts against humanity, or in a serious crime abroad',
      unsure,
    },
  },
  originProof: {
    question: 'What shows where you come from?',
    short: 'Proof of where you come from',
    why: 'You must show your identity and where you come from.',
    findOut:
      'Look for papers from places where you lived: school, hospital, work, registration, family papers.',
    options: {
      papers: 'Papers',
      'account-only': 'Only my own account',
      none: 'Nothing yet',
      unsure,
    },
  },
  nationalityHistory: {
    question: 'Did you ever have a nationality?',
    short: 'Nationality in the past',
    why: 'This stay is for people who lost their nationality against their will or never had one.',
    findOut: 'Ask a lawyer who knows the nationality law of the countries that you have ties with.',
    options: {
      'never-had': 'No, never',
      'lost-against-will': 'Yes, and I lost it against my will',
      'given-up': 'Yes, and I gave it up by my own choice',
      unsure,
    },
  },
  nationalityPossible: {
    question: 'Can you get a nationality, or get one back?',
    short: 'A nationality that you can get',
    why: 'This stay is for people who cannot get a nationality.',
    findOut:
      'First ask a lawyer about the nationality law of the countries that you have ties with, and whether it is safe to ask their consulates in writing.',
    options: {
      'no-law': 'No: no country’s law gives me one',
      refused: 'No: I asked, and I was refused',
      'not-asked': 'Perhaps, but I have not asked yet',
      offered: 'Yes: a country said that I can get its nationality',
      unsure,
    },
  },
  stayElsewhere: {
    question: 'Could you stay lawfully and for good in another country that you have ties with?',
    short: 'Lasting stay in another country',
    why: 'This stay is for people who cannot live lawfully and for good elsewhere.',
    findOut: 'Show a lawyer the papers that you have or had from other countries.',
    options: {
      none: 'No: I have no such right, and I cannot get one',
      'not-let-in': 'No: I have or had such a right, but the country does not let me in',
      'not-asked': 'Perhaps, but I have not asked yet',
      held: 'Yes: I have such a right or can get one, and the country lets me in',
      unsure,
    },
  },
  statelessnessTranslations: {
    question: 'Are the papers for your statelessness application translated?',
    short: 'Translations for the statelessness application',
    hint: 'Papers in Dutch, French, German or English need no translation.',
    why: 'The law asks for a translation of papers in other languages.',
    findOut: 'Look through the papers one by one.',
    options: {
      'none-needed': 'They need no translation',
      translated: 'Yes, all that need it',
      'not-translated': 'No, not all',
      unsure,
    },
  },
} as const satisfies QuestionsOf<typeof statelessnessFacts>
