import type { QuestionsIn } from '@/content/voice-sentences'
import type { humanitarianFacts } from '@/machines/facts/humanitarian'

const unsure = 'Not sure'

/** Questions of somebody who is helped. */
export const humanitarianQuestions = {
  humanitarianFilingDate: {
    question: 'On which day does the person lodge the 9bis application with the municipality?',
    short: 'Day the person lodges the application (9bis)',
    hint: 'If they have not lodged it yet, enter the day on which they plan to.',
    why: 'The fee, their age and their papers are judged on the day they lodge the application.',
    findOut:
      'If they have lodged it already, ask their municipality for the day. If not, choose a day together with the person.',
    options: { unsure: 'The day is not known yet' },
  },
  humanitarianFiledWith: {
    question: 'Where does the person lodge the 9bis application?',
    short: 'Where the person lodges the application (9bis)',
    hint: 'Choose where they sent it, or where they plan to send it.',
    why: 'The law names one place only: the mayor of the municipality where they stay.',
    findOut: 'Check the address on the letter, or ask the person who sends it.',
    options: { 'home-municipality': 'With the municipality where they really live', unsure },
    optionHints: { 'home-municipality': 'In a closed centre, this is the municipality of the centre.' },
  },
  livesAtStatedAddress: {
    question: 'Does the person really live at the address in the 9bis application?',
    hint: 'The address may be temporary. They must really stay there now.',
    findOut: 'Read the address in the application. Ask a lawyer if they have no fixed place to live.',
    options: { unsure },
  },
  residenceCheck: {
    question: 'Did the municipality check that the person lives there?',
    why: 'Without a positive check, the Immigration Office does not see the file.',
    findOut: 'Ask their municipality for the result of the check. After a positive check it gives a receipt.',
    options: {
      positive: 'Yes, and they found that the person lives there',
      'not-yet': 'Not yet, or the person has not lodged the application yet',
      negative: 'Yes, and they found that the person does not live there',
      unsure,
    },
  },
  feeExemption: {
    question: 'Is the person in one of these groups?',
    findOut:
      'Look at the decision that recognised them as stateless, or at the papers of their scholarship. If there is doubt, ask a lawyer.',
    options: {
      stateless: 'They are recognised as stateless, and they lost their nationality against their will',
      scholarship: 'They have a recognised scholarship',
      unsure,
    },
    optionHints: { stateless: 'They must also be unable to get a lasting lawful stay in another country.' },
  },
  feePaidEuro: {
    question: 'How much of the contribution fee has been paid for the person, in euro?',
    hint: 'Write 0 if nothing has been paid. Do not count bank costs. Another person may pay for them.',
    why: 'The full amount must be paid before they lodge the application. The amount depends on the day.',
    findOut: 'Look at the bank statement, or ask whoever paid.',
    options: { unsure },
  },
  feeAmountChecked: {
    question: 'Did the person check the amount for the day they lodge the application, and pay that amount?',
    hint: 'Ask the Immigration Office or their municipality. Use the amount for 9bis.',
    findOut:
      'Ask the Immigration Office or their municipality for the amount. Compare it with the bank statement.',
    options: { yes: 'Yes, they checked it and paid that amount', unsure },
  },
  feeProofAttached: {
    question: 'Is the proof of payment with the application on the day the person lodges it?',
    findOut:
      'Look for the proof of payment among the papers of the application, or ask the person who lodges it.',
    options: { unsure },
  },
  filesTogether: {
    question: 'Does the person apply alone or together with their family?',
    short: 'Applying alone or together',
    hint: 'Together means: at the same time, on the same legal basis (9bis).',
    findOut:
      'Decide this with them and their family before they pay: it changes how many fees they have to pay. A lawyer can advise.',
    options: {
      'with-family': 'Together with their husband, wife or registered partner, or with their children',
      unsure,
    },
  },
  familyTiesShown: {
    question: 'Do official documents show that the person and the others are one family?',
    options: { unsure },
  },
  feePaidForEach: {
    question: 'Has a fee been paid for each family member who has to pay?',
    options: { unsure },
  },
  paperIsTravelDocument: {
    hint: 'A travel document replaces a passport: a government or an international body issues it so that its holder can travel.',
    findOut:
      'Look on the paper for its name and for who issued it. Show it to a lawyer before the person applies.',
    options: { unsure },
  },
  identityDocumentSent: {
    question: 'Does the paper that proves the person’s identity go with the 9bis application?',
    why: 'Their identity is judged on the day they lodge the application. What comes later is too late.',
    options: { later: 'No, it is sent later', unsure },
  },
  documentImpossible: {
    question:
      'Can the person show that they cannot get a passport or identity card while they are in Belgium?',
    hint: 'They need reasons, and proof of each step that they tried.',
    why: 'If they show this in a valid way, they need no identity document for 9bis.',
    findOut:
      'Put their letters to the embassy and its answers together, and show them to a lawyer before they apply.',
    options: { 'part-proven': 'They tried, but they cannot prove each step', unsure },
    optionHints: { 'all-proven': 'For example letters to their embassy and its answers.' },
  },
  specificVulnerability: {
    question: 'Is the person in a specific situation of vulnerability?',
    hint: 'For example: they were abused or exploited, or their child has lawful stay in Belgium.',
    findOut: 'They can talk about it with a social worker or a lawyer. They choose what they tell.',
    options: { unsure },
  },
  delayByOwnConduct: {
    question:
      'Did the international protection procedure take longer because of something misleading that the person did?',
    short: 'Delay by own conduct',
    hint: 'For example a false name or false papers. The answer stays on this device.',
    findOut: 'Look at the decisions in their international protection procedure with a lawyer.',
    options: { unsure },
  },
  rootsInBelgium: {
    question: 'Which of these can the person show?',
    hint: 'Choose all that they can prove with papers or letters.',
    findOut: 'Look for proof that they work, know the language or take part in community life.',
    options: { unsure },
  },
  humanitarianLanguage: {
    options: { unsure },
  },
  humanitarianDomicile: {
    hint: 'This is the elected domicile: gekozen woonplaats / domicile élu. It can be the lawyer’s address.',
    why: 'Without it, decisions are sent to the Immigration Office itself, and time limits run without the person knowing.',
    options: { unsure },
  },
} as const satisfies QuestionsIn<typeof humanitarianFacts>
