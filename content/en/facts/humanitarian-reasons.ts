import type { QuestionsOf } from '@/content/sentences'
import type { humanitarianFacts } from '@/machines/facts/humanitarian'

const unsure = 'I am not sure'
const yesNo = { yes: 'Yes', no: 'No', unsure } as const

/** Questions about the reasons given in a 9bis application, and where they were raised before. */
export const reasonsQuestions = {
  circumstances: {
    question: 'Why can you not go abroad to apply for this stay there?',
    short: 'Exceptional circumstances',
    hint: 'Choose all the reasons that you can prove. Your answer stays on this device.',
    why: 'Normally you apply at a Belgian embassy abroad. 9bis is an exception to that rule.',
    findOut: 'Talk about your situation with a lawyer before you apply.',
    options: {
      'danger-on-return': 'I would risk torture, inhuman treatment or war there',
      'family-life-broken':
        'Leaving would break my family or private life in a way that is out of proportion',
      'cannot-travel-or-apply': 'I cannot get travel papers, or cannot apply there',
      medical: 'A medical problem stops me from travelling or from going back',
      'other-serious': 'Another serious reason, or several that count together',
      'grew-up-here': 'I grew up in Belgium and have no ties left with my country',
      'recognition-pending': 'I have a child in Belgium, and it is not recognised as mine yet',
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
    question: 'Was an earlier application for international protection in Belgium refused?',
    short: 'Earlier application for international protection refused',
    hint: 'Do not count an application that is still pending.',
    why: 'Reasons that were refused before often cannot be used again.',
    findOut:
      'Look for an earlier decision on international protection, or ask your lawyer or the CGRS (CGVS / CGRA).',
    options: yesNo,
  },
  reasonsRefusedInProtection: {
    question: 'Which of your reasons for 9bis were refused in an international protection procedure?',
    short: 'Reasons refused in the international protection procedure',
    hint: 'Compare your reasons with the decision that you got.',
    why: 'What was raised and refused there cannot be an exceptional circumstance in 9bis.',
    findOut: 'Compare your reasons with the decision on international protection, together with a lawyer.',
    options: { none: 'None of them', some: 'Some of them', all: 'All of them', unsure },
  },
  reasonsOutsideProtection: {
    question: 'Why were those reasons refused in the international protection procedure?',
    short: 'Why they were refused there',
    hint: 'Look for the sentence about them in the decision. A lawyer can read it with you.',
    why: 'Reasons refused only because they fall outside international protection can still count in 9bis.',
    findOut: 'Look in the decision for the sentence about these reasons, and read it with a lawyer.',
    options: {
      'outside-protection':
        'They fall outside international protection, or the protection authorities had no power to judge them',
      judged: 'They were judged, and not accepted',
      unsure,
    },
  },
  reasonsKeptBack: {
    question:
      'Which of your reasons belonged in the international protection procedure, but were not raised there?',
    short: 'Reasons not raised in the international protection procedure',
    hint: 'Count only reasons that existed and that you knew before that procedure ended.',
    why: 'You cannot use in 9bis the reasons that you should have raised there.',
    findOut:
      'Compare your reasons with what you said in the international protection procedure, together with a lawyer.',
    options: { none: 'None of them', some: 'Some of them', all: 'All of them', unsure },
  },
  reasonsInStayApplication: {
    question: 'Which of your reasons did you already give in an earlier application to stay?',
    short: 'Reasons given in an earlier application to stay',
    hint: 'Think of an earlier 9bis, or another application to stay. There is a separate question about medical (9ter).',
    why: 'Normally you cannot use reasons from an earlier application again. It makes no difference what the answer was.',
    findOut:
      'Find a copy of the earlier application to stay, or ask your former lawyer for it. Compare it with your reasons.',
    options: { none: 'None of them', some: 'Some of them', all: 'All of them', unsure },
  },
  stayApplicationEnded: {
    question: 'How did that earlier application to stay end?',
    short: 'End of the earlier application to stay',
    hint: 'The decision says this. With a newer 9bis application, you withdraw an older one that was still pending.',
    why: 'Two of these endings let you use your reasons again.',
    findOut: 'Find the decision on the earlier application to stay, or ask your former lawyer for a copy.',
    options: {
      'identity-or-fee':
        'It was inadmissible because identity papers were missing, or the fee was not paid in full',
      withdrawn: 'It was withdrawn, or it is an older 9bis that the new one replaces',
      otherwise: 'In another way, or it is still pending and is not a 9bis',
      unsure,
    },
  },
  reasonsInMedicalApplication: {
    question: 'Which of your reasons did you already give in a medical application (9ter)?',
    short: 'Reasons given in a 9ter application',
    hint: 'It does not matter how that application ended.',
    why: 'You cannot use in 9bis what you raised in 9ter. The law makes no exception here.',
    findOut:
      'Find a copy of the 9ter application, or ask your former lawyer for it. Compare it with your reasons.',
    options: { none: 'None of them', some: 'Some of them', all: 'All of them', unsure },
  },
  reasonsInStatelessness: {
    question: 'Which of your reasons did you already give in an application to stay as a stateless person?',
    short: 'Reasons given in a statelessness application',
    why: 'Since 1 September 2024, you normally cannot use those reasons again in 9bis.',
    findOut:
      'Find a copy of the statelessness application, or ask your former lawyer for it. Compare it with your reasons.',
    options: { none: 'None of them', some: 'Some of them', all: 'All of them', unsure },
  },
  statelessnessNotConsidered: {
    question: 'Did the decision say that your statelessness application was “not taken into consideration”?',
    short: 'Statelessness application not considered',
    hint: 'In Dutch: niet in overweging genomen. In French: non prise en considération. The basis is article 57/40.',
    why: 'You can use reasons from such an application again.',
    findOut:
      'Look in the decision for these words and for article 57/40, or ask a lawyer to read it with you.',
    options: yesNo,
  },
} as const satisfies Partial<QuestionsOf<typeof humanitarianFacts>>
