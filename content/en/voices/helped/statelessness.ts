import type { QuestionsIn } from '@/content/voice-sentences'
import type { statelessnessFacts } from '@/machines/facts/statelessness'

const unsure = 'Not sure'

/** Questions of somebody who is helped. */
export const statelessnessQuestions = {
  statelessnessSending: {
    question: 'How does the person send the application to stay as a stateless person?',
    options: { unsure },
  },
  statelessnessAddress: {
    question: 'Which address is in the person’s application to stay as a stateless person?',
    why: 'The application must give the address where they really live in Belgium.',
    findOut: 'Read their copy of the application, or ask the person who wrote it.',
    options: { actual: 'The address where they really live in Belgium', unsure },
  },
  statelessnessPoints: {
    question: 'What does the person’s application to stay as a stateless person explain?',
    hint: 'Choose everything that it explains, also where they have no proof.',
    findOut: 'Read their copy of the application with these five points beside it.',
    options: {
      'identity-and-origin': 'Who they are and where they come from',
      'no-nationality': 'Why no country sees them as its citizen',
      'how-lost': 'How they lost their nationality, or that they never had one',
      'none-to-get': 'Why they cannot get a nationality, or get it back',
      'no-other-country': 'Why they cannot stay for good in another country that they have ties with',
      unsure,
    },
  },
  earlierStatelessnessOutcome: {
    question: 'What happened to the person’s earlier application to stay as a stateless person?',
    findOut: 'Read the last letter about it, or ask their former lawyer.',
    options: {
      granted: 'They got a right to stay',
      withdrawn: 'They withdrew it, or a newer application replaced it',
      closed: 'It was closed without a decision on their reasons',
      refused: 'It was refused after their reasons were examined',
      unsure,
    },
    optionHints: { closed: 'For example because they missed an interview or did not answer a letter.' },
  },
  newStatelessnessElements: {
    question: 'Does the person’s new application contain something that the refused one did not?',
    findOut: 'Compare their new reasons and papers with the refusal. It helps to do this with a lawyer.',
    options: { unsure },
  },
  earlierStayProof: {
    question:
      'Does the person have papers that show their earlier right to stay, or their stay as an applicant for international protection?',
    why: 'They must show this stay. Otherwise, the application is not taken into consideration.',
    findOut:
      'Look for old cards and certificates, or ask their municipality for proof of their registration.',
    options: { none: 'No, none', unsure },
  },
  statelessnessJudgment: {
    question: 'Did the person ask a family court to recognise that they are stateless?',
    hint: 'In Dutch: familierechtbank. In French: tribunal de la famille. They do not need a ruling to apply for a right to stay.',
    why: 'A final ruling settles whether they are stateless. While the case is running, the time limits of the CGRS and the Immigration Office do not run.',
    findOut: 'Ask their lawyer whether there is a case, and whether the ruling is final.',
    options: {
      recognised: 'Yes: a final ruling says that they are stateless',
      refused: 'Yes: a final ruling says that they are not stateless',
      unsure,
    },
  },
  nationalityInquiry: {
    question:
      'Did the countries that the person has ties with say in writing that they are not their citizen?',
    hint: 'For example where they were born, where their parents come from, or where they lived for long.',
    why: 'Such letters are strong proof that no country sees them as its citizen.',
    findOut: 'List these countries with a lawyer, and look for every letter that they sent or received.',
    options: {
      silent: 'They asked, but got no answer',
      unsafe: 'They cannot ask: it would put them or their family in danger',
      'not-asked': 'They have not asked yet',
      unsure,
    },
  },
  conventionExclusion: {
    question: 'Does one of these apply to the person?',
    hint: 'If more than one applies, choose the first. The answer stays on this device.',
    findOut:
      'Speak to a lawyer about it. If a United Nations agency such as UNRWA helped them before they came here, tell the lawyer when that ended.',
    options: {
      'agency-help': 'A United Nations agency other than UNHCR protects or helps them now, for example UNRWA',
      'citizens-rights':
        'In a country where they live or lived, they have the same rights and duties as its citizens',
      'serious-grounds':
        'Somebody could say that they took part in war crimes, in acts against humanity, or in a serious crime abroad',
      unsure,
    },
  },
  originProof: {
    question: 'What shows where the person comes from?',
    short: 'Proof of where the person comes from',
    why: 'They must show their identity and where they come from.',
    findOut:
      'Look for papers from places where they lived: school, hospital, work, registration, family papers.',
    options: { 'account-only': 'Only their own account', unsure },
  },
  nationalityHistory: {
    question: 'Did the person ever have a nationality?',
    findOut: 'Ask a lawyer who knows the nationality law of the countries that they have ties with.',
    options: {
      'lost-against-will': 'Yes, and they lost it against their will',
      'given-up': 'Yes, and they gave it up by their own choice',
      unsure,
    },
  },
  nationalityPossible: {
    question: 'Can the person get a nationality, or get one back?',
    short: 'A nationality that the person can get',
    findOut:
      'First ask a lawyer about the nationality law of the countries that they have ties with, and whether it is safe to ask their consulates in writing.',
    options: {
      'no-law': 'No: no country’s law gives them one',
      refused: 'No: they asked, and they were refused',
      'not-asked': 'Perhaps, but they have not asked yet',
      offered: 'Yes: a country said that they can get its nationality',
      unsure,
    },
  },
  stayElsewhere: {
    question: 'Could the person stay lawfully and for good in another country that they have ties with?',
    findOut: 'Show a lawyer the papers that they have or had from other countries.',
    options: {
      none: 'No: they have no such right, and they cannot get one',
      'not-let-in': 'No: they have or had such a right, but the country does not let them in',
      'not-asked': 'Perhaps, but they have not asked yet',
      held: 'Yes: they have such a right or can get one, and the country lets them in',
      unsure,
    },
  },
  statelessnessTranslations: {
    question: 'Are the papers for the person’s statelessness application translated?',
    options: { unsure },
  },
} as const satisfies QuestionsIn<typeof statelessnessFacts>
