/** What helps to understand a page beside its words: hearing it, and reading it in a second language. */
export const aids = {
  aloud: {
    read: 'Read aloud',
    stop: 'Stop reading',
  },
  twoLanguages: {
    label: 'Second language beside it',
    none: 'None',
    hint: 'Each line has the same number in both languages, for an interpreter or an official.',
    number: 'Number',
    differ: 'In these two languages the sheet does not have the same lines. Print it in each language.',
  },
  questionnaire: {
    title: 'The questions',
    shows: 'What stands on the paper',
    empty: 'All questions, without answers',
    filled: 'The questions answered so far, with the answers',
    lead: 'Nobody answers every question: each answer decides which ones follow. “I am not sure” is always an answer.',
    noForm:
      'This paper helps to talk about a situation. It is not an application, and not a form of an authority.',
    chosen: 'Chosen:',
  },
} as const
