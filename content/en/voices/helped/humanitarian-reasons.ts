import type { QuestionsIn } from '@/content/voice-sentences'
import type { humanitarianFacts } from '@/machines/facts/humanitarian'

const unsure = 'Not sure'

/** Questions of somebody who is helped. */
export const humanitarianReasonsQuestions = {
  circumstances: {
    question: 'Why can the person not go abroad to apply for this stay there?',
    hint: 'Choose all the reasons that they can prove. The answer stays on this device.',
    why: 'Normally people apply at a Belgian embassy abroad. 9bis is an exception to that rule.',
    findOut: 'Talk about their situation with a lawyer before they apply.',
    options: {
      'danger-on-return': 'They would risk torture, inhuman treatment or war there',
      'family-life-broken':
        'Leaving would break their family or private life in a way that is out of proportion',
      'cannot-travel-or-apply': 'They cannot get travel papers, or cannot apply there',
      medical: 'A medical problem stops them from travelling or from going back',
      'grew-up-here': 'They grew up in Belgium and have no ties left with their country',
      'recognition-pending': 'They have a child in Belgium, and it is not recognised as theirs yet',
      integration: 'They are well integrated in Belgium',
      'family-in-belgium': 'They have family in Belgium',
      'children-at-school': 'Their children go to school here',
      'no-money': 'They have no money for the journey',
      unsure,
    },
    optionHints: { 'other-serious': 'Talk to a lawyer about how their reasons work together.' },
  },
  earlierProtectionRefused: {
    question: 'Was an earlier application of the person for international protection in Belgium refused?',
    why: 'Reasons that were refused before often cannot be used again.',
    findOut:
      'Look for an earlier decision on international protection, or ask their lawyer or the CGRS (CGVS / CGRA).',
    options: { unsure },
  },
  reasonsRefusedInProtection: {
    question: 'Which of the person’s reasons for 9bis were refused in an international protection procedure?',
    hint: 'Compare their reasons with the decision that they got.',
    findOut: 'Compare their reasons with the decision on international protection, together with a lawyer.',
    options: { unsure },
  },
  reasonsOutsideProtection: {
    hint: 'Look for the sentence about them in the decision. Reading it with a lawyer helps.',
    options: { unsure },
  },
  reasonsKeptBack: {
    question:
      'Which of the person’s reasons belonged in the international protection procedure, but were not raised there?',
    hint: 'Count only reasons that existed and that they knew before that procedure ended.',
    why: 'They cannot use in 9bis the reasons that they should have raised there.',
    findOut:
      'Compare their reasons with what they said in the international protection procedure, together with a lawyer.',
    options: { unsure },
  },
  reasonsInStayApplication: {
    question: 'Which of the person’s reasons were already given in an earlier application to stay?',
    why: 'Normally they cannot use reasons from an earlier application again. It makes no difference what the answer was.',
    findOut:
      'Find a copy of the earlier application to stay, or ask their former lawyer for it. Compare it with their reasons.',
    options: { unsure },
  },
  stayApplicationEnded: {
    hint: 'The decision says this. With a newer 9bis application, the person withdraws an older one that was still pending.',
    why: 'Two of these endings let them use their reasons again.',
    findOut: 'Find the decision on the earlier application to stay, or ask their former lawyer for a copy.',
    options: { unsure },
  },
  reasonsInMedicalApplication: {
    question: 'Which of the person’s reasons were already given in a medical application (9ter)?',
    why: 'They cannot use in 9bis what they raised in 9ter. The law makes no exception here.',
    findOut:
      'Find a copy of the 9ter application, or ask their former lawyer for it. Compare it with their reasons.',
    options: { unsure },
  },
  reasonsInStatelessness: {
    question:
      'Which of the person’s reasons were already given in an application to stay as a stateless person?',
    why: 'Since 1 September 2024, they normally cannot use those reasons again in 9bis.',
    findOut:
      'Find a copy of the statelessness application, or ask their former lawyer for it. Compare it with their reasons.',
    options: { unsure },
  },
  statelessnessNotConsidered: {
    question:
      'Did the decision say that the person’s statelessness application was “not taken into consideration”?',
    why: 'They can use reasons from such an application again.',
    findOut: 'Look in the decision for these words and for article 57/40, or read it with a lawyer.',
    options: { unsure },
  },
} as const satisfies QuestionsIn<typeof humanitarianFacts>
