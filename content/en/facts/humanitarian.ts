import { reasonsQuestions } from '@/content/en/facts/humanitarian-reasons'
import type { QuestionsOf } from '@/content/sentences'
import type { humanitarianFacts } from '@/machines/facts/humanitarian'

const unsure = 'I am not sure'
const yesNo = { yes: 'Yes', no: 'No', unsure } as const

/** Questions that only humanitarian regularisation asks. */
export const humanitarianQuestions = {
  humanitarianFilingDate: {
    question: 'On which day do you lodge the 9bis application with the municipality?',
    short: 'Day you lodge the application (9bis)',
    hint: 'If you have not lodged it yet, enter the day on which you plan to.',
    why: 'The fee, your age and your papers are judged on the day you lodge the application.',
    findOut:
      'If you have lodged it already, ask your municipality for the day. If not, choose a day with the person who helps you.',
    options: { unsure: 'I do not know the day yet' },
  },
  humanitarianFiledWith: {
    question: 'Where do you lodge the 9bis application?',
    short: 'Where you lodge the application (9bis)',
    hint: 'Choose where you sent it, or where you plan to send it.',
    why: 'The law names one place only: the mayor of the municipality where you stay.',
    findOut: 'Check the address on your letter, or ask the person who sends it.',
    options: {
      'home-municipality': 'With the municipality where I really live',
      'other-municipality': 'With another municipality',
      'immigration-office': 'Straight to the Immigration Office (DVZ / OE)',
      minister: 'To a minister or a State Secretary',
      unsure,
    },
    optionHints: {
      'home-municipality': 'In a closed centre, this is the municipality of the centre.',
    },
  },
  livesAtStatedAddress: {
    question: 'Do you really live at the address in your 9bis application?',
    short: 'Living at the address given',
    hint: 'The address may be temporary. You must really stay there now.',
    why: 'The municipality checks the address. If it finds nobody, it does not send the application on.',
    findOut: 'Read the address in your application. Ask a lawyer if you have no fixed place to live.',
    options: yesNo,
  },
  residenceCheck: {
    question: 'Did the municipality check that you live there?',
    short: 'Residence check',
    hint: 'The residence check is woonstcontrole / contrôle de résidence.',
    why: 'Without a positive check, the Immigration Office does not see your file.',
    findOut:
      'Ask your municipality for the result of the check. After a positive check it gives you a receipt.',
    options: {
      positive: 'Yes, and they found that I live there',
      'not-yet': 'Not yet, or I have not lodged the application yet',
      negative: 'Yes, and they found that I do not live there',
      unsure,
    },
  },
  feeExemption: {
    question: 'Are you in one of these groups?',
    short: 'Group that pays no fee',
    hint: 'The contribution fee is bijdrage (retributie) / redevance.',
    why: 'A few groups do not pay the contribution fee.',
    findOut:
      'Look at the decision that recognised you as stateless, or at the papers of your scholarship. If you are in doubt, ask a lawyer.',
    options: {
      stateless: 'I am recognised as stateless, and I lost my nationality against my will',
      scholarship: 'I have a recognised scholarship',
      none: 'Neither of these',
      unsure,
    },
    optionHints: {
      stateless: 'You must also be unable to get a lasting lawful stay in another country.',
    },
  },
  feePaidEuro: {
    question: 'How much of the contribution fee have you paid, in euro?',
    short: 'Fee paid, in euro',
    hint: 'Write 0 if you have paid nothing. Do not count bank costs. Another person may pay for you.',
    why: 'You must pay the full amount before you lodge the application. The amount depends on the day.',
    findOut: 'Look at the bank statement, or ask the person who paid for you.',
    options: { unsure },
  },
  feeAmountChecked: {
    question: 'Did you check the amount for the day you lodge the application, and pay that amount?',
    short: 'Amount checked and paid',
    hint: 'Ask the Immigration Office or your municipality. Use the amount for 9bis.',
    why: 'The amount changes every year on 1 January. We could not confirm it from 2027.',
    findOut:
      'Ask the Immigration Office or your municipality for the amount. Compare it with the bank statement.',
    options: {
      yes: 'Yes, I checked it and paid that amount',
      no: 'No',
      unsure,
    },
  },
  feeProofAttached: {
    question: 'Is the proof of payment with your application on the day you lodge it?',
    short: 'Proof of payment with the application',
    hint: 'For example a bank statement that shows the payment.',
    why: 'An application without proof of full payment is inadmissible.',
    findOut:
      'Look for the proof of payment among the papers of your application, or ask the person who lodges it.',
    options: yesNo,
  },
  filesTogether: {
    question: 'Do you apply alone or together with your family?',
    short: 'Applying alone or together',
    hint: 'Together means: at the same time, on the same legal basis (9bis).',
    why: 'A family that applies together can pay one fee.',
    findOut:
      'Decide this with your family before you pay: it changes how many fees you have to pay. A lawyer can advise you.',
    options: {
      alone: 'Alone',
      'with-family': 'Together with my husband, wife or registered partner, or with our children',
      unsure,
    },
  },
  familyTiesShown: {
    question: 'Do official documents show that you are one family?',
    short: 'Official documents of family ties',
    hint: 'For example a marriage certificate or birth certificates.',
    why: 'One fee for the family counts only when official documents show the ties.',
    findOut: 'Ask the municipality which official documents it accepts.',
    options: yesNo,
  },
  feePaidForEach: {
    question: 'Have you paid a fee for each family member who has to pay?',
    short: 'A fee for each person',
    hint: 'Children under 18 do not pay.',
    why: 'If one fee for the family does not count, each adult pays.',
    findOut: 'Compare the payments with the list of people who apply.',
    options: yesNo,
  },
  paperIsTravelDocument: {
    question: 'Is that paper, or one of these papers, a travel document or another identity document?',
    short: 'Travel document or other identity document',
    hint: 'A travel document replaces a passport: a government or an international body issues it so that you can travel.',
    why: 'For 9bis, a travel document equivalent to a passport counts. Other identity documents are judged, and most other papers do not count.',
    findOut: 'Look on the paper for its name and for who issued it. Show it to a lawyer before you apply.',
    options: {
      yes: 'Yes, a travel document that replaces a passport',
      'other-identity': 'Yes, another official document that serves to prove identity',
      no: 'No',
      unsure,
    },
    optionHints: {
      'other-identity': 'For example a consular card.',
      no: 'For example a birth certificate, a school paper or a letter.',
    },
  },
  identityDocumentSent: {
    question: 'Does the paper that proves your identity go with the 9bis application?',
    short: 'Identity document with the application (9bis)',
    hint: 'A copy is enough.',
    why: 'Your identity is judged on the day you lodge the application. What comes later is too late.',
    findOut: 'Look at the list of papers in the application, or ask the person who lodges it.',
    options: {
      'with-application': 'Yes, it goes with the application',
      later: 'No, I send it later',
      unsure,
    },
  },
  documentImpossible: {
    question: 'Can you show that you cannot get a passport or identity card while you are in Belgium?',
    short: 'Cannot get a document in Belgium',
    hint: 'You need reasons, and proof of each step that you tried.',
    why: 'If you show this in a valid way, you need no identity document for 9bis.',
    findOut:
      'Put your letters to the embassy and its answers together, and show them to a lawyer before you apply.',
    options: {
      'all-proven': 'Yes, with reasons and with proof of each step',
      'part-proven': 'I tried, but I cannot prove each step',
      no: 'No',
      unsure,
    },
    optionHints: {
      'all-proven': 'For example letters to your embassy and its answers.',
    },
  },
  specificVulnerability: {
    question: 'Are you in a specific situation of vulnerability?',
    short: 'Specific vulnerability',
    hint: 'For example: you were abused or exploited, or your child has lawful stay in Belgium.',
    why: 'In practice, this is one profile that the Immigration Office looks at. It decides case by case.',
    findOut: 'Talk about it with a social worker or a lawyer. You choose what you tell.',
    options: yesNo,
  },
  delayByOwnConduct: {
    question:
      'Did the international protection procedure take longer because of something misleading that you did?',
    short: 'Delay by own conduct',
    hint: 'For example a false name or false papers. Your answer stays on this device.',
    why: 'Time lost in this way normally does not count.',
    findOut: 'Look at the decisions in your international protection procedure with a lawyer.',
    options: yesNo,
  },
  rootsInBelgium: {
    question: 'Which of these can you show?',
    short: 'Work, language, community',
    hint: 'Choose all that you can prove with papers or letters.',
    why: 'A long procedure alone is normally not enough. The Immigration Office looks at these elements together with it.',
    findOut: 'Look for proof that you work, know the language or take part in community life.',
    options: {
      work: 'Work, a promise of work, or training',
      language: 'Knowledge of Dutch, French or German',
      community: 'Taking part in community life',
      none: 'None of these',
      unsure,
    },
  },
  humanitarianLanguage: {
    question: 'In which language is the 9bis application?',
    short: 'Language of the application (9bis)',
    why: 'During an international protection procedure, and for six months after it, the language of that procedure counts.',
    findOut: 'Look at the text of the application, or ask the person who writes it.',
    options: { nl: 'Dutch', fr: 'French', de: 'German', unsure },
  },
  humanitarianDomicile: {
    question: 'Does the 9bis application name an address in Belgium for official letters?',
    short: 'Address for official letters (9bis)',
    hint: 'This is your elected domicile: gekozen woonplaats / domicile élu. It can be your lawyer’s address.',
    why: 'Without it, decisions are sent to the Immigration Office itself, and time limits run without your knowing.',
    findOut: 'Read the application and look for “woonplaatskeuze” or “élection de domicile”.',
    options: { chosen: 'Yes', none: 'No', unsure },
  },
  ...reasonsQuestions,
} as const satisfies QuestionsOf<typeof humanitarianFacts>
