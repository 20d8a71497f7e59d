import type { QuestionsIn } from '@/content/voice-sentences'
import type { personFacts } from '@/machines/facts/person'

const unsure = 'Not sure'

/** Questions of somebody who is helped. */
export const personQuestions = {
  whereabouts: {
    question: 'Where is the person now?',
    short: 'Where the person is',
    findOut:
      'Ask the person, or someone who knows, where they are: in Belgium, in a transit zone or in a closed centre.',
    options: { unsure },
  },
  dateOfBirth: {
    question: 'What is the person’s date of birth?',
    hint: 'Use the date on their papers. If the papers disagree, choose “Not sure”.',
    findOut:
      'Look for a birth certificate or another paper with the date. If their papers disagree, show them to a lawyer, or to their guardian if they have one.',
    options: { unsure },
  },
  nationalityGroup: {
    question: 'What is the person’s nationality?',
    findOut: 'Look for papers that name their nationality, and show them to a lawyer or social worker.',
    options: { stateless: 'No country sees them as its citizen', unsure },
  },
  identityPaper: {
    question: 'Which papers prove who the person is?',
    why: 'For most applications, proof of identity is needed when they are lodged.',
    findOut: 'Put all their papers together, and show them to a lawyer or social worker.',
    options: {
      'other-single': 'One other official paper with their photo or fingerprint',
      several: 'Several papers that together show who they are',
      'single-without-photo': 'One official paper without their photo or fingerprint',
      unsure,
    },
  },
  protectionProcedure: {
    question: 'Did the person apply for international protection (asylum) in Belgium?',
    why: 'An international protection procedure can change which papers are needed and which language is used.',
    findOut:
      'Ask their lawyer or the CGRS (CGVS / CGRA) whether there is a procedure, and whether there is a final decision.',
    options: {
      'cassation-admitted': 'Yes, and the Council of State has admitted their cassation appeal',
      never: 'No, never',
      unsure,
    },
    optionHints: {
      'cassation-admitted':
        'The Council of State (Raad van State / Conseil d’État) wrote that their appeal is admissible.',
    },
  },
  protectionOutcome: {
    question: 'How did the person’s international protection procedure end?',
    findOut: 'Read the last decision, or ask their lawyer or the CGRS (CGVS / CGRA).',
    options: {
      granted: 'They got refugee status or subsidiary protection, and they still have it',
      refused: 'They were refused',
      unsure,
    },
    optionHints: {
      other: 'For example: they withdrew their application, it was closed, or they lost the status later.',
    },
  },
  protectionLodgedOn: {
    question: 'On which day did the person apply for international protection?',
    short: 'Day the person applied for international protection',
    hint: 'The day is on the paper that they got then: annex 26 (bijlage 26 / annexe 26).',
    findOut: 'Look for the day on their annex 26, or ask their lawyer.',
    options: { unsure: 'The day is not known' },
  },
  protectionEndedOn: {
    question: 'On which day did the person receive the final decision on international protection?',
    findOut:
      'Look on the last decision, on its envelope or on the post notice. Or ask their lawyer to find the day in their file.',
    options: { unsure: 'The day is not known' },
  },
  protectionLanguage: {
    question: 'What is the language of the person’s international protection procedure?',
    hint: 'This is the language of the letters from the Immigration Office, not their own language.',
    findOut:
      'Look at the language of the last decision in their international protection procedure, or ask their lawyer.',
    options: { unsure },
  },
  earlierApplications: {
    question: 'Which other applications has the person lodged in Belgium before?',
    hint: 'Choose all that apply, even if the answer was no. Do not count international protection.',
    why: 'What they already raised in an earlier application often cannot be used again.',
    findOut: 'Ask their former lawyer, or ask the Immigration Office to see their file.',
    options: { unsure },
  },
  publicOrderConcern: {
    question:
      'Has the person ever had a conviction, or a decision that mentions public order or national security?',
    hint: 'In Dutch: openbare orde. In French: ordre public. The answer stays on this device.',
    why: 'The authorities can refuse an application for this reason. A lawyer can say how serious it is.',
    findOut: 'Look through their letters and decisions with a lawyer.',
    options: { unsure },
  },
  fraudConcern: {
    question: 'Did the person ever give the Belgian authorities false papers or a false story?',
    hint: 'The answer stays on this device.',
    why: 'The authorities can refuse or end a stay because of fraud. The person should speak to a lawyer before they apply.',
    findOut: 'Speak to a lawyer about it before the person applies.',
    options: { unsure },
  },
  seriousIllness: {
    question: 'Does the person have a serious illness?',
    hint: 'An illness of the body or of the mind. The answer stays on this device.',
    findOut: 'They can talk about their health with their doctor.',
    options: { unsure },
  },
  childAtSchool: {
    question: 'Does a child in the person’s household go to school in Belgium?',
    options: { unsure },
  },
  detained: {
    question: 'Is the person detained in a closed centre or a prison?',
    why: 'Time limits are shorter when somebody is detained. They then need a lawyer urgently.',
    findOut: 'Ask a lawyer, or the person who runs the place where they are.',
    options: { unsure },
  },
} as const satisfies QuestionsIn<typeof personFacts>
