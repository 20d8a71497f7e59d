import type { QuestionsOf } from '@/content/sentences'
import type { humanitarianFacts } from '@/machines/facts/humanitarian'

const unsure = 'I am not sure'
const yesNo = { yes: 'Yes', no: 'No', unsure } as const

/** Questions about the reasons given in a 9bis request, and where they were raised before. */
export const reasonsQuestions = {
  circumstances: {
    question: 'Why can you not go abroad to ask for this stay there?',
    short: 'Exceptional circumstances',
    hint: 'Choose all the reasons that you can prove. Your answer stays on this device.',
    why: 'Normally you ask at a Belgian embassy abroad. 9bis is an exception to that rule.',
    findOut: 'Talk about your situation with a lawyer before you file.',
    options: {
      'danger-on-return': 'I would risk torture, inhuman treatment or war there',
      'family-life-broken':
        'Leaving would break my family or private life in a way that is out of proportion',
      'cannot-travel-or-apply': 'I cannot get travel papers, or cannot file there',
      medical: 'A medical situation stands in the way of the journey or of a return',
      'other-serious': 'Another serious reason, or several that count together',
      integration: 'I am well integrated in Belgium',
      'family-in-belgium': 'I have family in Belgium',
      'children-at-school': 'My children go to school here',
      'no-money': 'I have no money for the journey',
      none: 'None of these',
      unsure,
    },
    optionHints: {
      'danger-on-return': 'Lawyers speak of article 3 of the European Convention on Human Rights.',
      'family-life-broken': 'Lawyers speak of article 8 of the European Convention on Human Rights.',
      'other-serious': 'Talk to a lawyer about how your reasons work together.',
    },
  },
  earlierProtectionRefused: {
    question: 'Did an earlier request for international protection in Belgium end in a refusal?',
    short: 'Earlier protection request refused',
    hint: 'Do not count the request that is still running.',
    why: 'Reasons that were refused before often cannot be used again.',
    findOut:
      'Look for an earlier decision on your asylum request, or ask your lawyer or the CGRS (CGVS / CGRA).',
    options: yesNo,
  },
  reasonsRefusedInProtection: {
    question: 'Which of your reasons for 9bis were refused in a protection procedure?',
    short: 'Reasons refused in protection procedure',
    hint: 'Compare your reasons with the decision that you got.',
    why: 'What was raised and refused there cannot be an exceptional circumstance in 9bis.',
    findOut: 'Compare your reasons with the decision on your asylum request, together with a lawyer.',
    options: { none: 'None of them', some: 'Some of them', all: 'All of them', unsure },
  },
  reasonsOutsideProtection: {
    question: 'Why were those reasons refused in the protection procedure?',
    short: 'Why they were refused there',
    hint: 'Look for the sentence about them in the decision. A lawyer can read it with you.',
    why: 'Reasons refused only because they had nothing to do with protection can still count in 9bis.',
    findOut: 'Look in the asylum decision for the sentence about these reasons, and read it with a lawyer.',
    options: {
      'outside-protection': 'They had nothing to do with protection, or those bodies could not judge them',
      judged: 'They were judged, and not accepted',
      unsure,
    },
  },
  reasonsKeptBack: {
    question: 'Which of your reasons belonged in the protection procedure, but were not raised there?',
    short: 'Reasons not raised in protection procedure',
    hint: 'Count only reasons that existed and that you knew before that procedure ended.',
    why: 'Reasons that you should have raised there cannot be used in 9bis.',
    findOut: 'Compare your reasons with what you said in the asylum procedure, together with a lawyer.',
    options: { none: 'None of them', some: 'Some of them', all: 'All of them', unsure },
  },
  reasonsInStayApplication: {
    question: 'Which of your reasons did you already give in an earlier request to stay?',
    short: 'Reasons given in an earlier request to stay',
    hint: 'Think of an earlier 9bis, or another request to stay. Medical (9ter) comes apart.',
    why: 'Reasons of an earlier request can normally not be used again. It is enough that you raised them.',
    findOut:
      'Find a copy of the earlier request to stay, or ask your former lawyer for it. Compare it with your reasons.',
    options: { none: 'None of them', some: 'Some of them', all: 'All of them', unsure },
  },
  stayApplicationEnded: {
    question: 'How did that earlier request to stay end?',
    short: 'End of the earlier request to stay',
    hint: 'The decision says it. A newer 9bis request withdraws an older one that was still pending.',
    why: 'Two kinds of ending leave your reasons free to use again.',
    findOut: 'Find the decision on the earlier request to stay, or ask your former lawyer for a copy.',
    options: {
      'identity-or-fee':
        'It was inadmissible because identity papers were missing, or the fee was not paid in full',
      withdrawn: 'It was withdrawn, or it is an older 9bis that the new one replaces',
      otherwise: 'In another way, or it is still pending and no 9bis',
      unsure,
    },
  },
  reasonsInMedicalApplication: {
    question: 'Which of your reasons did you already give in a medical request (9ter)?',
    short: 'Reasons given in a 9ter request',
    hint: 'It does not matter how that request ended.',
    why: 'What was raised in 9ter cannot be used in 9bis. The law makes no exception here.',
    findOut:
      'Find a copy of the 9ter request, or ask your former lawyer for it. Compare it with your reasons.',
    options: { none: 'None of them', some: 'Some of them', all: 'All of them', unsure },
  },
  reasonsInStatelessness: {
    question: 'Which of your reasons did you already give in a request to stay as a stateless person?',
    short: 'Reasons given in a statelessness request',
    why: 'Since 1 September 2024, those reasons can normally not be used again in 9bis.',
    findOut:
      'Find a copy of the statelessness request, or ask your former lawyer for it. Compare it with your reasons.',
    options: { none: 'None of them', some: 'Some of them', all: 'All of them', unsure },
  },
  statelessnessNotConsidered: {
    question: 'Did the decision say that your statelessness request was “not taken into consideration”?',
    short: 'Statelessness request not considered',
    hint: 'In Dutch: niet in overweging genomen. In French: non prise en considération. The basis is article 57/40.',
    why: 'Reasons of such a request can be used again.',
    findOut:
      'Look in the decision for these words and for article 57/40, or ask a lawyer to read it with you.',
    options: yesNo,
  },
} as const satisfies Partial<QuestionsOf<typeof humanitarianFacts>>
