import type { QuestionsOf } from '@/content/sentences'
import type { personFacts } from '@/machines/facts/person'

/** Questions about the person, shared by all procedures. */
export const personQuestions = {
  whereabouts: {
    question: 'Where are you now?',
    short: 'Where you are',
    why: 'Some applications are only for people who are in Belgium. For some, a transit zone or a closed centre counts too.',
    findOut: 'Ask someone who helps you where you are: in Belgium, in a transit zone or in a closed centre.',
    options: {
      belgium: 'In Belgium',
      'transit-zone': 'In the transit zone of a Belgian airport',
      'closed-centre': 'In a closed centre in Belgium',
      abroad: 'Outside Belgium',
      unsure: 'I am not sure',
    },
  },
  dateOfBirth: {
    question: 'What is your date of birth?',
    short: 'Date of birth',
    hint: 'Use the date on your papers. If your papers disagree, choose “I am not sure”.',
    why: 'Some rules are different for people under 18.',
    findOut:
      'Look for a birth certificate or another paper with the date. If your papers disagree, show them to a lawyer, or to your guardian if you have one.',
    options: { unsure: 'I am not sure' },
  },
  nationalityGroup: {
    question: 'What is your nationality?',
    short: 'Nationality',
    why: 'Other rules apply to Belgians and to citizens of the European Economic Area (EEA).',
    findOut: 'Look for papers that name your nationality, and show them to a lawyer or social worker.',
    options: {
      belgian: 'Belgian',
      eea: 'Another country of the European Union, Iceland, Liechtenstein or Norway, or Switzerland',
      'non-eea': 'Any other country',
      stateless: 'No country sees me as its citizen',
      unsure: 'I am not sure',
    },
    optionHints: { stateless: 'This is called being stateless (staatloos / apatride).' },
  },
  identityPaper: {
    question: 'Which papers prove who you are?',
    short: 'Identity papers',
    why: 'For most applications you need proof of identity when you lodge them.',
    findOut: 'Put all your papers together, and show them to a lawyer or social worker.',
    options: {
      'passport-or-id': 'A valid passport or a valid national identity card',
      expired: 'A passport or a national identity card that has expired',
      'other-single': 'One other official paper with my photo or fingerprint',
      several: 'Several papers that together show who I am',
      'single-without-photo': 'One official paper without my photo or fingerprint',
      none: 'None',
      unsure: 'I am not sure',
    },
    optionHints: {
      'other-single': 'For example a consular card or a military booklet.',
      several: 'For example a birth certificate and an old card with a photo.',
      'single-without-photo': 'For example a birth certificate.',
    },
  },
  protectionProcedure: {
    question: 'Did you apply for international protection (asylum) in Belgium?',
    short: 'International protection in Belgium',
    hint: 'In Dutch: internationale bescherming. In French: protection internationale.',
    why: 'An international protection procedure can change which papers you need and which language is used.',
    findOut:
      'Ask your lawyer or the CGRS (CGVS / CGRA) whether there is a procedure, and whether there is a final decision.',
    options: {
      pending: 'Yes, and there is no final decision yet',
      'cassation-admitted': 'Yes, and the Council of State has admitted my cassation appeal',
      ended: 'Yes, and it has ended',
      never: 'No, never',
      unsure: 'I am not sure',
    },
    optionHints: {
      'cassation-admitted':
        'The Council of State (Raad van State / Conseil d’État) wrote that your appeal is admissible.',
    },
  },
  protectionOutcome: {
    question: 'How did your international protection procedure end?',
    short: 'Outcome of the international protection procedure',
    why: 'Someone who is protected already needs no other protection.',
    findOut: 'Read the last decision, or ask your lawyer or the CGRS (CGVS / CGRA).',
    options: {
      granted: 'I got refugee status or subsidiary protection, and I still have it',
      refused: 'I was refused',
      other: 'In another way',
      unsure: 'I am not sure',
    },
    optionHints: {
      other: 'For example: you withdrew your application, it was closed, or you lost the status later.',
    },
  },
  protectionLodgedOn: {
    question: 'On which day did you apply for international protection?',
    short: 'Day you applied for international protection',
    hint: 'The day is on the paper that you got then: annex 26 (bijlage 26 / annexe 26).',
    why: 'The length of the procedure can matter.',
    findOut: 'Look for the day on your annex 26, or ask your lawyer.',
    options: { unsure: 'I do not know the day' },
  },
  protectionEndedOn: {
    question: 'On which day did you receive the final decision on international protection?',
    short: 'Day of the final decision on international protection',
    hint: 'The final decision is the last one, after any appeal.',
    why: 'Some rules look at how long ago the procedure ended, or how long it lasted.',
    findOut:
      'Look on the last decision, on its envelope or on the post notice. Or ask your lawyer to find the day in your file.',
    options: { unsure: 'I do not know the day' },
  },
  protectionLanguage: {
    question: 'What is the language of your international protection procedure?',
    short: 'Language of the international protection procedure',
    hint: 'This is the language of the letters from the Immigration Office, not your own language.',
    why: 'The same language can apply to a new application.',
    findOut:
      'Look at the language of the last decision in your international protection procedure, or ask your lawyer.',
    options: { nl: 'Dutch (Nederlands)', fr: 'French (français)', unsure: 'I am not sure' },
  },
  earlierApplications: {
    question: 'Which other applications have you lodged in Belgium before?',
    short: 'Earlier applications in Belgium',
    hint: 'Choose all that apply, even if the answer was no. Do not count international protection.',
    why: 'What you already raised in an earlier application often cannot be used again.',
    findOut: 'Ask your former lawyer, or ask to see your file at the Immigration Office.',
    options: {
      medical: 'Medical regularisation (9ter)',
      humanitarian: 'Humanitarian regularisation (9bis)',
      statelessness: 'Residence as a stateless person',
      'other-stay': 'Another application to stay, for example with family',
      none: 'None of these',
      unsure: 'I am not sure',
    },
  },
  publicOrderConcern: {
    question:
      'Have you ever had a conviction, or a decision that mentions public order or national security?',
    short: 'Public order or security',
    hint: 'In Dutch: openbare orde. In French: ordre public. Your answer stays on this device.',
    why: 'The authorities can refuse an application for this reason. A lawyer can tell you how serious it is.',
    findOut: 'Look through your letters and decisions with a lawyer.',
    options: { yes: 'Yes', no: 'No', unsure: 'I am not sure' },
  },
  fraudConcern: {
    question: 'Did you ever give the Belgian authorities false papers or a false story?',
    short: 'False papers or statements',
    hint: 'Your answer stays on this device.',
    why: 'The authorities can refuse or end a stay because of fraud. Speak to a lawyer before you apply.',
    findOut: 'Speak to a lawyer about it before you apply.',
    options: { yes: 'Yes', no: 'No', unsure: 'I am not sure' },
  },
  seriousIllness: {
    question: 'Do you have a serious illness?',
    short: 'Serious illness',
    hint: 'An illness of the body or of the mind. Your answer stays on this device.',
    why: 'There is a separate procedure for people who are seriously ill.',
    findOut: 'Talk about your health with your doctor.',
    options: { yes: 'Yes', no: 'No', unsure: 'I am not sure' },
  },
  childAtSchool: {
    question: 'Does a child in your household go to school in Belgium?',
    short: 'Child at school in Belgium',
    why: 'Some periods are counted differently for families with a child at school.',
    findOut: 'Ask the school whether the child is on its list, and ask for a certificate.',
    options: { yes: 'Yes', no: 'No', unsure: 'I am not sure' },
  },
  detained: {
    question: 'Are you detained in a closed centre or a prison?',
    short: 'Detained in a centre or prison',
    why: 'Time limits are shorter when you are detained. You then need a lawyer urgently.',
    findOut: 'Ask a lawyer, or the person who runs the place where you are.',
    options: { yes: 'Yes', no: 'No', unsure: 'I am not sure' },
  },
} as const satisfies QuestionsOf<typeof personFacts>
