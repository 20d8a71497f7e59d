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
} as const
